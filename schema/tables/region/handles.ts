/** Owns the addresses a contact wrote from. Two contacts may share one (a family's phone); neither is proof of identity. */
import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { moment, tenant } from '../columns.ts';

export const handles = sqliteTable(
  'handles',
  {
    tenant: tenant(),
    kind: text('kind').notNull(),
    value: text('value').notNull(),
    contactId: text('contact_id').notNull(),
    channel: text('channel').notNull(),
    /** The event that told the address; when its content is removed, the row goes. */
    toldBy: text('told_by').notNull(),
    firstSeenAt: moment('first_seen_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenant, table.kind, table.value, table.contactId] }),
    index('handles_by_contact').on(table.tenant, table.contactId),
  ],
);
