/** Owns hearing that somebody wants to go on by text message, or is about to leave. */
import { noText, textPhrases } from './phrases/text-message.ts';
import { type Clause, isTakenBack, readClauses } from './read-clauses.ts';

/** Tells whether a text asks to go on by text message, in any of the languages we know. */
export function isTextRequest(text: string): boolean {
  return asksForText(readClauses(text));
}

/** Tells the same of a text that was read already. */
export function asksForText(clauses: readonly Clause[]): boolean {
  return clauses.some((clause) => {
    const { said, found } = clause;
    if (isTakenBack(clause, { topic: 'text', but: 'notText' })) return false;
    return found.text !== undefined || (textPhrases.test(said) && !noText.test(said));
  });
}
