/** Owns the one statement that moves a conversation's inbox row forward. */
import { sql } from 'drizzle-orm';
import { priorities } from '../../schema/priority.ts';
import type { InboxEntry } from '../../schema/socket/desk.ts';
import { conversations } from '../../schema/tables/region/index.ts';
import type { RegionDatabase } from '../database/databases.ts';
import { tenantToken } from '../database/search-scope.ts';
import type { Rows } from './to-rows.ts';

const newer = (column: string) => sql.raw(`excluded.${column}`);
const kept = (column: string) => sql.raw(`coalesce(conversations.${column}, excluded.${column})`);

/** Writes the inbox line of a conversation; an older line than the stored one changes nothing. */
export function conversationStatement(database: RegionDatabase, tenant: string, entry: InboxEntry, rows: Rows) {
  return database
    .insert(conversations)
    .values({
      tenant,
      id: entry.conversationId,
      scope: tenantToken(tenant),
      reference: entry.reference,
      market: entry.market,
      language: entry.language,
      channel: entry.channel,
      status: entry.status,
      queue: entry.queue ?? null,
      ownerId: entry.owner?.id ?? null,
      ownerName: entry.owner?.name ?? null,
      contactId: rows.contact?.id ?? null,
      name: entry.name ?? null,
      preview: entry.preview,
      openedAt: entry.openedAt,
      lastCustomerAt: entry.lastCustomerAt,
      waitingSince: entry.waitingSince ?? null,
      urgency: priorities.indexOf(entry.priority ?? 'normal'),
      dueAt: entry.dueAt ?? null,
      dueKind: entry.dueKind ?? null,
      missed: entry.missed ?? false,
      unread: entry.unread,
      seq: entry.seq,
      ...rows.firsts,
      resolvedAt: rows.resolved?.at ?? null,
      outcome: rows.resolved?.outcome ?? null,
      removedAt: entry.removed?.at ?? null,
      removedDays: entry.removed?.days ?? null,
    })
    .onConflictDoUpdate({
      target: [conversations.tenant, conversations.id],
      set: {
        language: newer('language'),
        channel: newer('channel'),
        status: newer('status'),
        queue: newer('queue'),
        ownerId: newer('owner_id'),
        ownerName: newer('owner_name'),
        name: newer('name'),
        preview: newer('preview'),
        lastCustomerAt: newer('last_customer_at'),
        waitingSince: newer('waiting_since'),
        urgency: newer('urgency'),
        dueAt: newer('due_at'),
        dueKind: newer('due_kind'),
        missed: newer('missed'),
        unread: newer('unread'),
        seq: newer('seq'),
        removedAt: newer('removed_at'),
        removedDays: newer('removed_days'),
        contactId: kept('contact_id'),
        handedOverAt: kept('handed_over_at'),
        firstAgentAt: kept('first_agent_at'),
        firstReplyAt: kept('first_reply_at'),
        resolvedAt: sql`case when excluded.status = 'resolved' then coalesce(excluded.resolved_at, ${conversations.resolvedAt}) end`,
        outcome: sql`case when excluded.status = 'resolved' then coalesce(excluded.outcome, ${conversations.outcome}) end`,
      },
      setWhere: sql`excluded.seq >= ${conversations.seq}`,
    });
}
