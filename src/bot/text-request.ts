/** Owns hearing that somebody wants to go on by text message, or is about to leave. */
import { toClauses } from './normalise.ts';
import { noText, textPhrases } from './phrases/text-message.ts';

/** Tells whether a text asks to go on by text message. */
export function isTextRequest(text: string): boolean {
  return toClauses(text).some((clause) => {
    const said = clause.join(' ');
    return textPhrases.test(said) && !noText.test(said);
  });
}
