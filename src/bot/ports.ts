/**
 * Owns what one bot turn is given and what it may reach: the bot keeps nothing, knows no object and no address, and sees of
 * the transcript only what `isVisible` lets the Reader `bot` see.
 */
import type { AccountSystem } from '../../schema/account-system.ts';
import type { Handle, Trust } from '../../schema/channel.ts';
import type { BotMemory } from '../../schema/conversation/bot-memory.ts';
import type { ContextPacket, PacketFacts } from '../../schema/conversation/packet.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import type { Content } from '../../schema/message.ts';
import type { Understand } from './understand.ts';

/** Is everything one turn decides from, read from the conversation's state when the turn begins. */
export type BotTurnInput = {
  now: number;
  market: MarketSnapshot;
  /** The conversation's language so far. */
  language: string;
  reference: string;
  /** True once the greeting was sent in this conversation. */
  greeted: boolean;
  memory: BotMemory;
  /** The trust of the leg that will be answered. */
  trust: Trust;
  handle: Handle;
  /** Who the customer is, as far as known; `verified` means proven in this conversation or by signing in. */
  customer?: { id: string; verified: boolean; name?: string };
  /** The customer's messages since the last answered one, oldest first. */
  messages: readonly { content: Content }[];
};

export type GuardPolicy = { limit: number; windowMs: number; lockoutMs: number };
export type GuardVerdict = { allowed: boolean; remaining: number; lockedUntil?: number };

/** Counts tries by subject; an attempt counts before it is made, so that tries at the same moment count each. */
export type BotGuard = {
  attempt(subject: string, policy: GuardPolicy): Promise<GuardVerdict>;
  clear(subject: string): Promise<void>;
};

/** Books calls for the conversation. A number that is not the leg's own is proved by a code, which goes out by text. */
export type BotCallbacks = {
  /** Lists the free times, earliest first. */
  slots(): Promise<readonly { from: number }[]>;
  /** Books a time; without a phone the leg's own number is called. The same key books once. */
  book(wish: { key: string; from: number; phone?: string }): Promise<BotCallbackAnswer>;
  confirm(key: string, code: string): Promise<BotCallbackAnswer>;
};
export type BotCallbackAnswer =
  | { kind: 'booked' }
  /** `number` is masked. */
  | { kind: 'code-sent'; number: string }
  | { kind: 'refused'; why: 'taken' | 'bad-number' | 'wrong-code' | 'unavailable' };

/** Lets answers reach a customer who leaves: a code goes to the number, and the conversation itself hears it. */
export type BotLinks = {
  ask(
    number: string,
  ): Promise<{ kind: 'asked'; address: string } | { kind: 'refused'; why: 'bad-number' | 'unavailable' }>;
};

/** Lists what a turn may reach. Any of them may fail or hang; the turn still answers. */
export type BotPorts = {
  accounts: AccountSystem;
  guard: BotGuard;
  /** Absent where calls are not booked; such a wish then goes to a human. */
  callbacks?: BotCallbacks;
  /** Absent where the customer writes on what they take along, and where the market sends no texts. */
  links?: BotLinks;
  understand: Understand;
  /** Builds the context packet; it is account data, for agents only. */
  packet(facts: PacketFacts): Promise<ContextPacket>;
  /** Adds business days of the market's calendar to an instant, ms since 1970. */
  addBusinessDays(at: number, days: number): number;
  /** Finds the language a text is written in among some; undefined when it is not clear. */
  languageOf(text: string, languages: readonly string[]): string | undefined;
  /** Resolves after a time, or ends when the signal says that nobody waits any more; it bounds every other port. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
};
