/** Owns what a callback owes the world; each is a wake-up that re-reads the callback, stored with the change that caused it. */
import type { CallbackWords } from '../../schema/conversation/commands.ts';
import type { EventOf } from '../../schema/conversation/events.ts';
import type { OutboxPolicy } from '../object/outbox.ts';

/** Says what the customer is told: which text, the time in it, and whether they may have left where they wrote last. */
export type CallbackSay = { key: CallbackWords['key']; at?: number; away: boolean };

export type CallbackEffect =
  /** Records a change in the conversation. */
  | ({ kind: 'Tell'; lane: 'callback'; number: number; words?: CallbackSay } & Required<
      Pick<EventOf<'CallbackChanged'>, 'facts'>
    > & { content: NonNullable<EventOf<'CallbackChanged'>['content']> })
  /** Records how a call stands in the conversation. */
  | ({ kind: 'TellCall'; lane: 'callback'; number: number } & Required<Pick<EventOf<'CallChanged'>, 'facts'>> & {
        content: NonNullable<EventOf<'CallChanged'>['content']>;
      })
  | { kind: 'Remind'; lane: 'callback' }
  /** Asks the desk for somebody free, and gives them the conversation. */
  | { kind: 'FindAgent'; lane: 'callback'; attempt: number }
  /** Rings; in a lane of its own, so that a telephone that is away keeps nobody from hearing of anything. */
  | { kind: 'Dial'; lane: 'phone'; attempt: number; agent: { id: string; name: string; phone: string } }
  | { kind: 'FreeAgent'; lane: 'desk'; agentId: string; attempt: number }
  /** Writes the callback as it is into the market's book. */
  | { kind: 'KeepBook'; lane: 'book' };

const attempts: Record<CallbackEffect['kind'], number> = {
  Tell: Number.POSITIVE_INFINITY,
  TellCall: Number.POSITIVE_INFINITY,
  Remind: 10,
  FindAgent: 10,
  Dial: 5,
  FreeAgent: 20,
  KeepBook: Number.POSITIVE_INFINITY,
};

export const callbackPolicy: OutboxPolicy<CallbackEffect> = {
  backoff: { baseMs: 500, maxMs: 60_000 },
  maxAttempts: (kind) => attempts[kind],
  coalesce: (kind) => kind === 'KeepBook',
};
