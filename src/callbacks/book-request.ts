/** Owns what a callback's object is asked and what it answers. The number is callable and the market calls back: book.ts saw to it. */
import type { Callback, CallbackSource, Slot } from '../../schema/callback.ts';
import type { Trust } from '../../schema/channel.ts';
import type { ThreadAddress } from '../threads/address.ts';

/** Says which conversation the call belongs to: one that is there, or the one of somebody's thread. */
export type CallbackPlace =
  | { kind: 'conversation'; conversationId: string }
  | { kind: 'thread'; address: ThreadAddress; trust: Trust; customerId?: string };

export type BookRequest = {
  id: string;
  tenant: string;
  region: string;
  market: string;
  /** The phone account that calls. */
  account: string;
  source: CallbackSource;
  /** E.164 */
  phone: string;
  /** How sure it is that the phone is the customer's. */
  trust: Trust;
  /** A code by text must prove the number first. */
  needsCode: boolean;
  /** Whether texts may reach the number. */
  texts: boolean;
  /** A slot of the market by its beginning, or a time that an agent has agreed to. */
  slot: { from: number } | { granted: Slot };
  language: string;
  name?: string;
  topic?: string;
  place: CallbackPlace;
  /** The agent who is to call. */
  agentId?: string;
};

export type RefusedWhy =
  | 'closed'
  | 'bad-number'
  | 'taken'
  | 'too-many'
  | 'wrong-code'
  | 'expired'
  | 'busy'
  | 'unavailable';

export type BookAnswer =
  | { kind: 'booked'; callback: Callback }
  /** The number is proved by a code that is on its way. */
  | { kind: 'code-sent'; id: string; phone: string }
  | { kind: 'refused'; why: RefusedWhy };

export type ChangeAnswer = { kind: 'changed'; callback: Callback } | { kind: 'refused'; why: RefusedWhy };

export const refuse = (why: RefusedWhy): { kind: 'refused'; why: RefusedWhy } => ({ kind: 'refused', why });
