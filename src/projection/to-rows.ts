/** Owns which rows a batch of a conversation's events means. Pure: the same events give the same rows. */
import type { ConversationEvent, EventOf } from '../../schema/conversation/events.ts';
import { eventIdFor } from '../../schema/ids.ts';
import { type Content, plainText } from '../../schema/message.ts';
import type { contacts, deliveries, handles, messages, ratings } from '../../schema/tables/region/index.ts';
import { scopeOf } from '../database/search-scope.ts';

type Identified = { eventId: string; customerId: string; name?: string | undefined; verified: boolean };

export type Rows = {
  messages: (typeof messages.$inferInsert)[];
  deliveries: (typeof deliveries.$inferInsert)[];
  ratings: (typeof ratings.$inferInsert)[];
  contact?: typeof contacts.$inferInsert;
  /** Addresses; the contact they belong to is the conversation's. */
  handles: Omit<typeof handles.$inferInsert, 'contactId'>[];
  identified?: Identified;
  /** Event ids whose content is gone. */
  removed: { eventId: string; at: number }[];
  /** Content of which the time is over. */
  expired: (EventOf<'ContentExpired'>['facts'] & { at: number })[];
  /** The first of each in this batch, where there is one. */
  firsts: { handedOverAt?: number; firstAgentAt?: number; firstReplyAt?: number };
  resolved?: { at: number; outcome: string };
};

type Owner = { tenant: string; conversationId: string };

/** Converts events to the rows that they mean for a region's database. */
export function toRows(owner: Owner, events: readonly ConversationEvent[]): Rows {
  const rows: Rows = { messages: [], deliveries: [], ratings: [], handles: [], removed: [], expired: [], firsts: {} };
  for (const event of events) add(rows, owner, event);
  return { ...rows, deliveries: newestOfEach(rows.deliveries) };
}

function add(rows: Rows, owner: Owner, event: ConversationEvent): void {
  const { tenant } = owner;
  switch (event.type) {
    case 'ConversationOpened':
      rows.contact = {
        tenant,
        id: event.facts.contactId,
        name: event.content?.name ?? null,
        market: event.facts.market,
        language: event.facts.language,
        toldBy: event.id,
        firstSeenAt: event.at,
      };
      return;
    case 'LegAdded': {
      const leg = event.content?.leg;
      if (leg)
        rows.handles.push({ tenant, ...leg.handle, channel: leg.channel, toldBy: event.id, firstSeenAt: event.at });
      return;
    }
    case 'MessageReceived':
      rows.messages.push({
        ...messageRow(owner, event, searchable(event.content)),
        kind: 'received',
        sentAt: event.facts.sentAt,
      });
      return;
    case 'MessageWritten':
      rows.messages.push({ ...messageRow(owner, event, searchable(event.content)), kind: 'written', sentAt: event.at });
      rows.deliveries.push({ ...deliveryRow(owner, event), status: 'queued' });
      rows.firsts.firstReplyAt ??= event.at;
      if (event.actor.kind === 'agent') rows.firsts.firstAgentAt ??= event.at;
      return;
    case 'NoteWritten':
      rows.messages.push({ ...messageRow(owner, event, event.content?.text), kind: 'note', sentAt: event.at });
      return;
    case 'HandedOver':
      rows.firsts.handedOverAt ??= event.at;
      if (event.content?.note)
        rows.messages.push({ ...messageRow(owner, event, event.content.note), kind: 'note', sentAt: event.at });
      return;
    case 'DeliveryChanged': {
      const { status, providerMessageId = null, errorCode = null } = event.facts;
      rows.deliveries.push({ ...deliveryRow(owner, event), status, providerMessageId, errorCode });
      return;
    }
    case 'MessageWithheld':
      rows.deliveries.push({ ...deliveryRow(owner, event), status: 'withheld' });
      return;
    case 'CustomerIdentified':
      if (event.content) rows.identified = { eventId: event.id, ...event.content, verified: event.facts.verified };
      return;
    case 'RatingGiven':
      rows.ratings.push({
        tenant,
        conversationId: owner.conversationId,
        score: event.facts.score,
        seq: event.seq,
        at: event.at,
      });
      return;
    case 'ConversationResolved':
      rows.resolved = { at: event.at, outcome: event.facts.outcome };
      return;
    case 'ContentRemoved':
      rows.removed.push({ eventId: eventIdFor(owner.conversationId, event.facts.seq), at: event.at });
      return;
    case 'ContentExpired':
      rows.expired.push({ ...event.facts, at: event.at });
      return;
    default:
      return;
  }
}

function messageRow({ tenant, conversationId }: Owner, event: ConversationEvent, text: string | undefined) {
  return {
    tenant,
    id: event.id,
    conversationId,
    seq: event.seq,
    author: event.actor.kind,
    at: event.at,
    audience: event.audience,
    scope: scopeOf(tenant, event.audience),
    text: event.tombstone ? null : text || null,
    removedAt: event.tombstone?.at ?? null,
  };
}

function deliveryRow(
  { tenant, conversationId }: Owner,
  event: EventOf<'MessageWritten' | 'DeliveryChanged' | 'MessageWithheld'>,
) {
  return { tenant, messageId: event.facts.messageId, conversationId, seq: event.seq, at: event.at };
}

/** Joins what a person would search a message by: its subject, its words, the names of its files. */
function searchable(content: Content | undefined): string | undefined {
  if (!content) return undefined;
  const names = content.parts.flatMap((part) => (part.kind === 'attachment' ? [part.name] : []));
  return [content.subject, plainText(content.parts), ...names].filter(Boolean).join('\n');
}

function newestOfEach(rows: Rows['deliveries']): Rows['deliveries'] {
  const newest = new Map<string, Rows['deliveries'][number]>();
  for (const row of rows) {
    const earlier = newest.get(row.messageId);
    newest.set(row.messageId, {
      ...row,
      providerMessageId: row.providerMessageId ?? earlier?.providerMessageId ?? null,
    });
  }
  return [...newest.values()];
}
