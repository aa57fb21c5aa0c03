/** Owns the words that mail has besides the message: what the customer's own mail was about, and how the market begins and ends its. */
import { capabilities } from '../../../schema/capabilities.ts';
import type { Leg } from '../../../schema/conversation/leg.ts';
import type { MarketSnapshot } from '../../../schema/market.ts';
import { say } from '../../lib/texts.ts';
import type { EffectParts } from './effect-parts.ts';

/** How far back the customer's newest mail is looked for; before that the subject is the market's. */
const readLimit = 200;

/** Gives subject and signature for a channel whose messages carry them; nothing for others. */
export function mailWords(
  { journal, state }: Pick<EffectParts, 'journal' | 'state'>,
  market: MarketSnapshot,
  { leg, language, seq }: { leg: Leg; language: string; seq: number },
): { subject?: string; ownSubject?: string; signature?: string } {
  if (!capabilities[leg.channel].subject) return {};
  const values = { tenant: market.tenantName, reference: state().reference };
  const before = journal.read({ after: Math.max(0, seq - readLimit), limit: readLimit });
  const theirs = before.findLast(
    (event) => event.type === 'MessageReceived' && event.facts.legId === leg.id && !event.facts.automatic,
  );
  const subject = theirs?.type === 'MessageReceived' ? theirs.content?.subject : undefined;
  return {
    ...(subject ? { subject } : {}),
    ownSubject: say(market, language, 'mail.subject', values),
    signature: say(market, language, 'mail.signature', values),
  };
}
