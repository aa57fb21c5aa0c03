/** Owns hearing that somebody asks where a refund is, in any of the languages we know. */
import { isAlmost } from './normalise.ts';
import type { PhraseTopic } from './phrasebooks/find-phrases.ts';
import * as rules from './phrases/intents.ts';
import type { Clause } from './read-clauses.ts';

/** Tells how likely a text asks where a refund is: asking for one, or how they work, is not that. */
export function asksForRefund(clauses: readonly Clause[]): number {
  const about = languagesOf(clauses, 'refund');
  if (about.size === 0 && !clauses.some(namesRefund)) return 0;
  const whole = clauses.map(({ said }) => said).join(' ');
  const speaksOf = (topic: PhraseTopic) => [...languagesOf(clauses, topic)].some((language) => about.has(language));
  const isPolicy = rules.refundPolicy.test(whole) || speaksOf('refundPolicy');
  if (isPolicy) return rules.refundWhere.test(whole) ? 0.6 : 0.3;
  return rules.refundStatus.test(whole) || speaksOf('refundStatus') ? 0.95 : 0.7;
}

function languagesOf(clauses: readonly Clause[], topic: PhraseTopic): Set<string> {
  return new Set(clauses.flatMap(({ found }) => [...(found[topic] ?? [])]));
}

function namesRefund({ words, said }: Clause): boolean {
  if (rules.refundPhrases.test(said)) return true;
  return words.some(
    (word) =>
      rules.refundStems.some((stem) => word.startsWith(stem)) || rules.refundSlips.some((slip) => isAlmost(word, slip)),
  );
}
