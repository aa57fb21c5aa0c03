/** Owns how stubborn each effect is. What a customer waits for is tried for hours; what must be true some day, forever. */
import type { Effect, EffectKind } from '../../../schema/conversation/effects.ts';
import type { OutboxPolicy } from '../../object/outbox.ts';

const attempts: Record<EffectKind, number> = {
  // With the backoff below about a day: a provider's outage is shorter, a later answer is of no use.
  DeliverMessage: 60,
  RunBotTurn: 5,
  SyncDesk: Number.POSITIVE_INFINITY,
  PerformAction: 10,
  FillPacket: 20,
  FetchAttachment: 12,
  DeleteFiles: Number.POSITIVE_INFINITY,
  PointThread: Number.POSITIVE_INFINITY,
  SendLinkCode: 12,
  // A day, as an answer: who hears of it later has seen it in the inbox.
  SendNotice: 60,
  WeighEcho: Number.POSITIVE_INFINITY,
  FindReference: 20,
};

/** Is the outbox policy of a conversation. */
export const effectPolicy: OutboxPolicy<Effect> = {
  backoff: { baseMs: 500, maxMs: 30 * 60_000 },
  maxAttempts: (kind) => attempts[kind],
  coalesce: (kind) => kind === 'SyncDesk',
};
