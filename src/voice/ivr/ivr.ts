/**
 * Owns the words of the menu that callers hear: where a caller is, what can be asked of the world on their behalf, what it answers,
 * and what a step comes to. What the machine keeps holds no code and no digits of a payment method.
 */
import type { OpenSlot, Slot } from '../../../schema/callback.ts';
import type { MarketSnapshot } from '../../../schema/market.ts';

/** Is where the caller is: what they were asked last. */
export type Place =
  | 'language'
  | 'menu'
  | 'proof'
  | 'code'
  | 'order'
  | 'last-four'
  | 'case'
  | 'slots'
  | 'number'
  | 'number-code'
  | 'offer'
  | 'ringing'
  | 'over';

export type Colleague = { id: string; name: string; phone: string };

export type IvrState = {
  place: Place;
  language: string;
  /** Answers in a row that led nowhere. */
  misses: number;
  /** All answers of the call. */
  turns: number;
  startedAt: number;
  /** The caller's number in E.164; absent where it is withheld. */
  from?: string;
  order?: string;
  /** What was said before the world was asked: it is heard with what comes after. */
  pending?: readonly Spoken[];
  /** Account data were told: "yes" then means the colleague that was offered. */
  told?: boolean;
  slots?: Slot[];
  slot?: Slot;
  /** A booking that waits for the code that proves its number. */
  wish?: string;
  /** Who is being rung, and who did not pick up. */
  colleague?: Colleague;
  passed?: string[];
};

/** Is what comes back from a caller, or from the call that was connected to them. */
export type CallerInput =
  | { kind: 'keys'; digits: string }
  | { kind: 'speech'; text: string }
  | { kind: 'silence' }
  | { kind: 'dialled'; accepted: boolean };

/** Is what the machine needs to know or have done before it can answer. */
export type Question =
  /** Sends a code to the number that calls, if an account has it. Whether one has is not told. */
  | { ask: 'send-code' }
  | { ask: 'check-code'; code: string }
  | { ask: 'prove'; order: string; lastFour: string }
  | { ask: 'slots' }
  | { ask: 'book'; slot: Slot; phone: string }
  | { ask: 'confirm'; wish: string; code: string }
  | { ask: 'colleague'; except: readonly string[] };

/** Is what a status comes to: the sentences that may be read out, or why there are none. */
export type Proved =
  | { kind: 'told'; customerId: string; name?: string; sentences: readonly string[] }
  | { kind: 'failed'; remaining: number }
  | { kind: 'locked' }
  | { kind: 'down' };

export type Answer =
  | { to: 'send-code'; sent: boolean }
  | { to: 'check-code' | 'prove'; proved: Proved }
  | { to: 'slots'; slots: readonly OpenSlot[] }
  | { to: 'book' | 'confirm'; outcome: 'booked' | 'taken' | 'bad-number' | 'wrong-code' | 'refused'; slot?: Slot }
  | { to: 'book'; outcome: 'code-sent'; wish: string }
  | { to: 'colleague'; colleague: Colleague | null };

export type IvrInput = { kind: 'begin' } | CallerInput | { kind: 'answer'; answer: Answer };

export type IvrContext = {
  now: number;
  market: MarketSnapshot;
  /** What stands before the digits of every order number. */
  orderPrefix: string;
};

/** Is a sentence and the language it is said in. */
export type Spoken = { text: string; language: string };

/** Is what the caller hears and what happens then. */
export type Reply = {
  say: readonly Spoken[];
  then:
    | { kind: 'listen'; language: string; digits?: number; speech: boolean }
    | { kind: 'connect'; colleague: Colleague }
    | { kind: 'end' };
};

export type IvrStep = {
  state: IvrState;
  /** What the caller said or chose, in words, for the timeline; never a code. */
  heard?: string;
  /** The caller wants a person, and the call gives them none. */
  asksHuman?: boolean;
  /** Who the caller turned out to be. */
  identified?: { customerId: string; name?: string };
  /** Who was rung and did not pick up. */
  freed?: Colleague;
} & ({ reply: Reply } | { question: Question });
