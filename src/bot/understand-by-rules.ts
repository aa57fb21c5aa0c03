/** Owns the spine's understanding: rules over words in every language we speak, because people mix them. */
import { isCallbackRequest } from './callback-request.ts';
import { isHumanRequest } from './human-request.ts';
import { isAlmost, toClauses } from './normalise.ts';
import * as said from './phrases/intents.ts';
import { isTextRequest } from './text-request.ts';
import type { Understand, Understanding } from './understand.ts';

/** Understands by rules; pure, and the same for every market. */
export const understandByRules: Understand = async (text) => understandText(text);

/** Finds what a text is about; a wish for a call or a human comes before everything else in it. */
export function understandText(text: string): Understanding {
  if (isCallbackRequest(text)) return { intent: 'callback-request', confidence: 1 };
  if (isTextRequest(text)) return { intent: 'text-request', confidence: 1 };
  if (isHumanRequest(text)) return { intent: 'human-request', confidence: 1 };
  const clauses = toClauses(text);
  const refund = refundIn(clauses);
  if (refund > 0) return { intent: 'refund-status', confidence: refund };
  const all = clauses.flat();
  if (all.length === 0 || all.length > 12) return { intent: 'other', confidence: 1 };
  if (isGoodbye(clauses, all)) return { intent: 'goodbye', confidence: 0.9 };
  if (consistsOf(all, said.noWords) && said.noHeads.has(all[0] ?? '')) return { intent: 'no', confidence: 0.9 };
  if (consistsOf(all, said.yesWords) && all.some((word) => said.yesHeads.has(word)))
    return { intent: 'yes', confidence: 0.9 };
  if (consistsOf(all, said.greetings)) return { intent: 'greeting', confidence: 0.9 };
  return { intent: 'other', confidence: 1 };
}

const consistsOf = (words: readonly string[], known: ReadonlySet<string>) => words.every((word) => known.has(word));

function isGoodbye(clauses: readonly string[][], all: readonly string[]): boolean {
  if (said.doneAlone.test(all.join(' ')) || clauses.every((clause) => said.doneAlone.test(clause.join(' '))))
    return true;
  const small = all.every((word) => said.thanks.has(word) || said.thanksSmall.has(word));
  const isOnlyGreeting = consistsOf(all, said.greetings);
  return (
    small &&
    !isOnlyGreeting &&
    !said.noHeads.has(all[0] ?? '') &&
    all.some((word) => said.thanks.has(word) && word !== 'hej' && word !== 'da' && word !== 'later')
  );
}

/** Tells how likely a text asks where a refund is: asking for one, or how they work, is not that. */
function refundIn(clauses: readonly string[][]): number {
  const texts = clauses.map((clause) => clause.join(' '));
  const about = clauses.some((clause, index) => {
    if (said.refundPhrases.test(texts[index] ?? '')) return true;
    return clause.some(
      (word) =>
        said.refundStems.some((stem) => word.startsWith(stem)) || said.refundSlips.some((slip) => isAlmost(word, slip)),
    );
  });
  if (!about) return 0;
  const whole = texts.join(' ');
  if (said.refundPolicy.test(whole)) return /\b(where|when|status|nar|var ar|donde|cuando)\b/.test(whole) ? 0.6 : 0.3;
  return said.refundStatus.test(whole) ? 0.95 : 0.7;
}
