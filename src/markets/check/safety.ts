/** Owns what keeps customers and the tenant safe: identity, consent, retention, residency, who may publish. */
import { proofNames, strengthNames } from '../../../schema/config/value-words.ts';
import { readDuration } from '../../../schema/config/values.ts';
import { strengths } from '../../../schema/residency.ts';
import { fault, type Rule, warning } from './finding.ts';

const dayMs = 86_400_000;

/** Finds a region that keeps data less strictly than the market asks for. */
export const residencyKept: Rule = ({ config: { residency }, residency: { strength, isApplied } }) => {
  // The list begins with the strongest.
  if (strengths.indexOf(strength) <= strengths.indexOf(residency.atLeast)) return [];
  const say = isApplied ? fault : warning;
  const asked = strengthNames[residency.atLeast];
  return [
    say(
      'residency',
      '/residency/atLeast',
      isApplied
        ? `The market asks for “${asked}”, and its region gives ${strength === 'none' ? 'nothing' : `“${strengthNames[strength]}”`}`
        : `The market asks for “${asked}”, which is not applied outside production`,
      isApplied ? 'See under Regions which store is the weakest, or ask for less.' : 'A deployment is held to it.',
    ),
  ];
};

/** Finds proofs that are weak, or that the bot cannot ask for. */
export const identitySound: Rule = ({ config: { identity, bot } }) => {
  const single = identity.accepted.findIndex((pieces) => pieces.length === 1);
  const canAsk = identity.accepted.some((pieces) =>
    pieces.every((piece) => piece === 'order' || piece === 'last-four'),
  );
  return [
    ...(single >= 0
      ? [
          warning(
            'weak-proof',
            '/identity/accepted',
            `One piece of knowledge alone is accepted: ${identity.accepted[single]?.map((piece) => proofNames[piece])}`,
            'Ask for two pieces that do not stand on the same paper.',
          ),
        ]
      : []),
    ...(canAsk || !bot.enabled || !bot.intents.includes('refund-status')
      ? []
      : [
          warning(
            'bot-cannot-prove',
            '/identity/accepted',
            'The bot can ask for order number and last four digits only, so it hands over every question about a refund',
            'Accept that combination, or take the topic from the bot.',
          ),
        ]),
    ...(identity.trusted === 'anonymous' || identity.trusted === 'channel'
      ? [
          fault(
            'trusts-everybody',
            '/identity/trusted',
            'Account data would be told to whoever writes',
            'Trust nothing below a proved mail address.',
          ),
        ]
      : []),
  ];
};

/** Finds words that would stop messages, or ask for calls, when customers mean something else. */
export const wordsDoNotCollide: Rule = ({ config: { consent, callback } }) => {
  const plain = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
  const calls = new Set(Object.values(callback.keywords).flat().map(plain));
  const kinds = { stop: consent.stop, start: consent.start, help: consent.help };
  const seen = new Map<string, string>();
  const found: ReturnType<Rule> = [];
  for (const [kind, list] of Object.entries(kinds))
    for (const word of list) {
      const before = seen.get(plain(word));
      if (before && before !== kind)
        found.push(
          fault(
            'word-twice',
            `/consent/${kind}`,
            `“${word}” means both ${before} and ${kind}`,
            'Take it away from one of them.',
          ),
        );
      if (calls.has(plain(word)))
        found.push(
          fault(
            'word-twice',
            `/consent/${kind}`,
            `“${word}” asks for a call as well`,
            'Take it away from one of them.',
          ),
        );
      seen.set(plain(word), kind);
    }
  return found;
};

/** Finds content that would be gone before a legal clock has ended. */
export const retentionCoversClocks: Rule = ({ config: { retention, clocks } }) => {
  const longest = Math.max(
    0,
    ...Object.values(clocks).flatMap((clock) =>
      clock.kind === 'legal' ? [(readDuration(clock.budget) ?? 0) / dayMs] : [],
    ),
  );
  return Object.entries(retention).flatMap(([kind, days]) =>
    days < longest
      ? [
          fault(
            'gone-too-early',
            `/retention/${kind}`,
            `After ${days} days it is gone, while a legal clock runs for ${Math.ceil(longest)}`,
            `Keep it for ${Math.ceil(longest)} days at least.`,
          ),
        ]
      : [],
  );
};

/** Finds a second approver who does not exist. */
export const approverExists: Rule = ({ config: { publishing }, people }) =>
  publishing.secondApprover && people.filter(({ role }) => role === 'owner' || role === 'admin').length < 2
    ? [
        fault(
          'no-second-approver',
          '/publishing/secondApprover',
          'A second person must approve, and there is only one who may',
          'Make somebody an admin of this market under People, or do without.',
        ),
      ]
    : [];

/** Finds calls that can never be booked. */
export const callbacksPossible: Rule = ({ config: { callback, channels } }) =>
  callback.enabled && callback.account === null && channels.phone?.enabled
    ? [
        warning(
          'no-caller',
          '/callback/account',
          'Customers cannot be called: no phone account is chosen',
          'Choose the account whose number calls, or switch callbacks off.',
        ),
      ]
    : [];
