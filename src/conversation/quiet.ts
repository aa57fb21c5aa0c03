/** Owns which of a customer's messages ask for nothing: a machine's notes, a reaction, a message taken back, a code that was typed. */
import type { ConversationEvent } from '../../schema/conversation/events.ts';
import type { Part } from '../../schema/message.ts';

const quietParts: ReadonlySet<Part['kind']> = new Set(['reaction', 'deletion']);

/** Tells whether parts say nothing new: only a reaction to, or the taking back of, an earlier message. */
export function isGesture(parts: readonly Part[]): boolean {
  return parts.every(({ kind }) => quietParts.has(kind));
}

/** Tells whether a stored message neither wakes anybody nor moves what depends on the customer's last word. */
export function isQuiet(event: Extract<ConversationEvent, { type: 'MessageReceived' }>): boolean {
  return event.facts.automatic === true || event.facts.code === true || isGesture(event.content?.parts ?? []);
}
