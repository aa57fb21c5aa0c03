/**
 * Owns carrying a conversation's events into its region's database: one transaction a batch, safe to repeat. Messages are
 * unique by event id, every other row only moves forward by seq; removed content is gone from table and index at once.
 */
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { BatchItem } from 'drizzle-orm/batch';
import type { ConversationEvent } from '../../schema/conversation/events.ts';
import type { InboxEntry } from '../../schema/socket/desk.ts';
import { contacts, conversations, deliveries, handles, messages, ratings } from '../../schema/tables/region/index.ts';
import type { ConversationAddress } from '../conversation/address.ts';
import { answered } from '../database/answered.ts';
import { databasesOf, type RegionDatabase } from '../database/databases.ts';
import type { Env } from '../env.ts';
import { systemClock } from '../lib/clock.ts';
import { conversationStatement } from './conversation-statement.ts';
import { expiryStatements } from './expiry-statements.ts';
import { type Rows, toRows } from './to-rows.ts';
import { createTurnstile } from './turnstile.ts';

const turnstile = createTurnstile({ clock: systemClock, random: Math.random, wait: (ms) => scheduler.wait(ms) });

/** Writes a batch of events and the conversation's newest inbox line; throws Problem('unavailable') when it was not stored. */
export async function project(
  env: Env,
  address: ConversationAddress,
  events: readonly ConversationEvent[],
  entry: InboxEntry,
): Promise<void> {
  await turnstile(address.region, () => projectInto(databasesOf(env).region(address.region), address, events, entry));
}

/** Does the same into a given database. */
export async function projectInto(
  database: RegionDatabase,
  address: ConversationAddress,
  events: readonly ConversationEvent[],
  entry: InboxEntry,
): Promise<void> {
  const rows = toRows(address, events);
  // The conversation comes first: rows after it find their contact there.
  const first = conversationStatement(database, address.tenant, entry, rows);
  await answered(database.batch([first, ...statements(database, address, rows)]));
}

type Statement = BatchItem<'sqlite'>;

function statements(database: RegionDatabase, address: ConversationAddress, rows: Rows): Statement[] {
  // What is over goes first: what comes after it in this batch was said later.
  const result = rows.expired.flatMap((expired) => expiryStatements(database, address, expired));
  if (rows.contact) result.push(database.insert(contacts).values(rows.contact).onConflictDoNothing());
  if (rows.messages.length > 0) result.push(database.insert(messages).values(rows.messages).onConflictDoNothing());
  if (rows.deliveries.length > 0) result.push(deliveriesStatement(database, rows.deliveries));
  for (const handle of rows.handles) result.push(handleStatement(database, address, handle));
  if (rows.identified) result.push(identifiedStatement(database, address, rows.identified));
  for (const rating of rows.ratings) {
    result.push(
      database
        .insert(ratings)
        .values(rating)
        .onConflictDoUpdate({
          target: [ratings.tenant, ratings.conversationId],
          set: { score: sql`excluded.score`, seq: sql`excluded.seq`, at: sql`excluded.at` },
          setWhere: sql`excluded.seq > ${ratings.seq}`,
        }),
    );
  }
  if (rows.removed.length > 0) result.push(...removalStatements(database, address, rows.removed));
  return result;
}

function deliveriesStatement(database: RegionDatabase, rows: Rows['deliveries']): Statement {
  return database
    .insert(deliveries)
    .values(rows)
    .onConflictDoUpdate({
      target: [deliveries.tenant, deliveries.messageId],
      set: {
        status: sql`excluded.status`,
        errorCode: sql`excluded.error_code`,
        seq: sql`excluded.seq`,
        at: sql`excluded.at`,
        providerMessageId: sql`coalesce(excluded.provider_message_id, ${deliveries.providerMessageId})`,
      },
      setWhere: sql`excluded.seq > ${deliveries.seq}`,
    });
}

function handleStatement(
  database: RegionDatabase,
  address: ConversationAddress,
  handle: Rows['handles'][number],
): Statement {
  return database.run(sql`
    insert into ${handles} (tenant, kind, value, contact_id, channel, told_by, first_seen_at)
    select tenant, ${handle.kind}, ${handle.value}, contact_id, ${handle.channel}, ${handle.toldBy}, ${handle.firstSeenAt}
    from ${conversations} where tenant = ${address.tenant} and id = ${address.conversationId} and contact_id is not null
    on conflict do nothing`);
}

function identifiedStatement(
  database: RegionDatabase,
  address: ConversationAddress,
  who: NonNullable<Rows['identified']>,
): Statement {
  const contact = database
    .select({ id: conversations.contactId })
    .from(conversations)
    .where(and(eq(conversations.tenant, address.tenant), eq(conversations.id, address.conversationId)));
  return (
    database
      .update(contacts)
      .set({
        toldBy: who.eventId,
        name: sql`coalesce(${who.name ?? null}, ${contacts.name})`,
        customerId: who.customerId,
        verified: who.verified,
      })
      // What somebody proved is not replaced by what was only guessed from an address.
      .where(
        and(
          eq(contacts.tenant, address.tenant),
          eq(contacts.id, contact),
          sql`(${who.verified} or not ${contacts.verified})`,
        ),
      )
  );
}

function removalStatements(
  database: RegionDatabase,
  { tenant }: ConversationAddress,
  removed: Rows['removed'],
): Statement[] {
  const ids = removed.map(({ eventId }) => eventId);
  const at = Math.max(...removed.map((one) => one.at));
  return [
    database
      .update(messages)
      .set({ text: null, removedAt: at })
      .where(and(eq(messages.tenant, tenant), inArray(messages.id, ids))),
    database.delete(handles).where(and(eq(handles.tenant, tenant), inArray(handles.toldBy, ids))),
    database
      .update(contacts)
      .set({ name: null, customerId: null, verified: false })
      .where(and(eq(contacts.tenant, tenant), inArray(contacts.toldBy, ids))),
  ];
}
