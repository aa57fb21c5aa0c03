/** Owns what a line of the log can be. */
import type { Choice, Part } from '../../../schema/message.ts';

/** Says who wrote; `system` is the service speaking about itself: the place in the queue, who takes over. */
export type Author = { kind: 'you' | 'bot' | 'agent' | 'system'; name?: string | undefined };
export type Mark = 'sending' | 'delivered' | 'read' | 'failed';

export type MessageLine = {
  kind: 'message';
  key: string;
  author: Author;
  at: number;
  /** Without parts it was taken away. */
  parts: readonly Part[] | undefined;
  /** Goes on in a run of messages by the same author. */
  goesOn?: boolean;
  mark?: Mark | undefined;
};
export type Line =
  | MessageLine
  | { kind: 'day'; key: string; at: number }
  | { kind: 'ended'; key: string }
  | { kind: 'offer'; key: string; choices: readonly Choice[]; isRating: boolean };
