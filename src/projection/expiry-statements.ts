/** Owns what leaves a region's database when content's time is over. The full-text index follows its table by triggers. */
import { and, eq, gt, inArray, isNotNull, lte, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import { contacts, conversations, handles, messages } from '../../schema/tables/region/index.ts';
import type { ConversationAddress } from '../conversation/address.ts';
import type { RegionDatabase } from '../database/databases.ts';
import type { Rows } from './to-rows.ts';

/** Builds the statements of one batch of one kind. Files have no rows here. */
export function expiryStatements(
  database: RegionDatabase,
  address: ConversationAddress,
  expired: Rows['expired'][number],
): BatchItem<'sqlite'>[] {
  switch (expired.class) {
    case 'messages':
      return [withoutText(database, address, expired, ['received', 'written'])];
    case 'notes':
      return [withoutText(database, address, expired, ['note'])];
    case 'contact':
      return forgetContact(database, address);
    case 'attachments':
      return [];
  }
}

function withoutText(
  database: RegionDatabase,
  { tenant, conversationId }: ConversationAddress,
  { afterSeq, upToSeq, at }: Rows['expired'][number],
  kinds: ('received' | 'written' | 'note')[],
): BatchItem<'sqlite'> {
  return database
    .update(messages)
    .set({ text: null, removedAt: at })
    .where(
      and(
        eq(messages.tenant, tenant),
        eq(messages.conversationId, conversationId),
        gt(messages.seq, afterSeq),
        lte(messages.seq, upToSeq),
        inArray(messages.kind, kinds),
        isNotNull(messages.text),
      ),
    );
}

/** Takes the conversation's contact from it; who has no conversation left is forgotten with every address. */
function forgetContact(database: RegionDatabase, { tenant, conversationId }: ConversationAddress) {
  const contactId = sql`(select contact_id from ${conversations} where tenant = ${tenant} and id = ${conversationId})`;
  const others = sql`exists (select 1 from ${conversations}
    where tenant = ${tenant} and contact_id = ${contactId} and id <> ${conversationId})`;
  return [
    database
      .delete(handles)
      .where(sql`${handles.tenant} = ${tenant} and ${handles.contactId} = ${contactId} and not ${others}`),
    database
      .delete(contacts)
      .where(sql`${contacts.tenant} = ${tenant} and ${contacts.id} = ${contactId} and not ${others}`),
    database
      .update(conversations)
      .set({ contactId: null })
      .where(and(eq(conversations.tenant, tenant), eq(conversations.id, conversationId))),
  ];
}
