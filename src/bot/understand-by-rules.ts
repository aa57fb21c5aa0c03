/** Owns the spine's understanding: rules over words in every language we speak, because people mix them. */
import { asksForCall } from './callback-request.ts';
import { asksForHuman } from './human-request.ts';
import { readClauses } from './read-clauses.ts';
import { asksForRefund } from './refund-question.ts';
import { smallTalkIn } from './small-talk.ts';
import { asksForText } from './text-request.ts';
import type { Understand, Understanding } from './understand.ts';

/** Understands by rules; pure, and the same for every market. */
export const understandByRules: Understand = async (text, language) => understandText(text, language);

/**
 * Finds what a text is about; a wish for a call or a human comes before everything else in it, in whatever language. Only what a
 * yes, a no or a greeting is depends on the language that the text is probably in.
 */
export function understandText(text: string, language?: string): Understanding {
  const clauses = readClauses(text);
  if (asksForCall(clauses)) return { intent: 'callback-request', confidence: 1 };
  if (asksForText(clauses)) return { intent: 'text-request', confidence: 1 };
  if (asksForHuman(clauses)) return { intent: 'human-request', confidence: 1 };
  const refund = asksForRefund(clauses);
  if (refund > 0) return { intent: 'refund-status', confidence: refund };
  const intent = smallTalkIn(clauses, language);
  return intent ? { intent, confidence: 0.9 } : { intent: 'other', confidence: 1 };
}
