/** Owns what the parts of a turn share: what they are given, and what they leave to the end of the turn. */
import type { BotMemory } from '../../schema/conversation/bot-memory.ts';
import type { BotAnswer } from '../../schema/conversation/commands.ts';
import type { HandoverReason } from '../../schema/conversation/packet.ts';
import type { Patience } from './patience.ts';
import type { BotPorts, BotTurnInput } from './ports.ts';
import type { Intent } from './understand.ts';
import type { Words } from './words.ts';

export type Turn = {
  input: BotTurnInput;
  ports: BotPorts;
  patience: Patience;
  words: Words;
  language: string;
  /** What this turn did, in the words of the code; agents read it in the packet. */
  steps: BotMemory['steps'];
  did(what: string): void;
  /** What the turn found out, for the answer. */
  facts: Pick<BotAnswer, 'identified' | 'verificationFailed'> & {
    order?: string /** What the turn turned out to be about, where the words alone do not tell. */;
    intent?: Intent;
  };
};

export type Flow = NonNullable<BotMemory['flow']>;

/** Is how a turn ends: it waits for the customer, gives the conversation to a human, or closes it. */
export type Next =
  | { kind: 'wait'; misses: number; flow?: Flow }
  | { kind: 'handover'; reason: HandoverReason }
  | { kind: 'resolve' };
