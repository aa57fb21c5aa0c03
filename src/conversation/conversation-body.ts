/** Owns a conversation's outside form: what the desk API gives, read from the truth and shaped for its reader. */
import type { z } from 'zod';
import type { ConversationBody, outboxBody } from '../../schema/api/desk.ts';
import type { Reader } from '../../schema/audience.ts';
import type { ConversationClock } from '../../schema/conversation/clocks.ts';
import type { Effect } from '../../schema/conversation/effects.ts';
import type { ConversationEvent } from '../../schema/conversation/events.ts';
import type { ConversationState } from '../../schema/conversation/state.ts';
import type { Journal } from '../object/journal.ts';
import type { Outbox } from '../object/outbox.ts';
import { viewFor } from './view.ts';

export type ViewRange = { after?: number; before?: number; limit: number };
export type OutboxView = z.infer<typeof outboxBody>;

/** Builds the body: the newest `limit` events of the range, oldest first, each as this reader may see it. */
export function toConversationBody(
  state: ConversationState,
  clocks: ConversationClock[],
  journal: Journal<ConversationEvent>,
  reader: Reader,
  range: ViewRange,
): ConversationBody {
  const events = journal.read({ ...range, newest: range.after === undefined });
  const { lease, customer, legs, activeLegId } = state;
  const name = customer?.name ?? state.name;
  return {
    id: state.id,
    reference: state.reference,
    state: state.status,
    owner: lease.holder,
    epoch: lease.epoch,
    market: state.market,
    marketVersion: state.marketVersion,
    language: state.language,
    openedAt: state.openedAt,
    seq: state.seq,
    ...(state.queue ? { queue: state.queue } : {}),
    priority: state.priority ?? 'normal',
    clocks,
    contact: {
      id: state.contactId,
      verified: customer?.verified ?? false,
      trust: state.trust,
      ...(name ? { name } : {}),
      ...(customer ? { customerId: customer.id } : {}),
    },
    // A one-time right to write is for delivery alone.
    legs: legs.map(({ replyToken: _token, ...leg }) => ({ ...leg, active: leg.id === activeLegId })),
    links: Object.entries(state.links ?? {}).map(([id, link]) => ({ id, ...link })),
    callbacks: Object.keys(state.callbacks ?? {}),
    ...(state.rating?.score === undefined ? {} : { rating: state.rating.score }),
    ...(state.hold ? { hold: state.hold } : {}),
    events: events.flatMap((event) => viewFor(reader, event) ?? []),
    more: (events[0]?.seq ?? 1) > 1,
  };
}

/** Lists outbox rows without their effects' inner data. */
export function toOutboxView(rows: ReturnType<Outbox<Effect>['rows']>): OutboxView {
  return {
    rows: rows.map((row) => ({
      id: row.id,
      lane: row.effect.lane,
      kind: row.effect.kind,
      state: row.parkedAt === undefined ? ('pending' as const) : ('parked' as const),
      attempts: row.attempts,
      dueAt: row.dueAt,
      ...(row.firstError ? { firstError: row.firstError.error } : {}),
      ...(row.lastError ? { lastError: row.lastError.error } : {}),
    })),
  };
}
