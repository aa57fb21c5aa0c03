/** Owns how what a caller hears becomes a plan. */
import type { Plan } from '../../../channels/phone/plan.ts';
import type { CallAddresses } from '../addresses.ts';
import { longestTalkSeconds } from '../bridge/bridge-plan.ts';
import type { Reply } from './ivr.ts';

const answerSeconds = { key: 6, speech: 7, digits: 12 } as const;

/**
 * What callers are likely to say, for the recogniser, by language. Words of the market's own could be added; these are what the menu
 * asks for.
 */
const hints: Readonly<Record<string, readonly string[]>> = {
  en: ['refund', 'call me', 'talk to somebody', 'agent', 'yes', 'no', 'English', 'order number'],
  sv: ['återbetalning', 'ring mig', 'prata med någon', 'ja', 'nej', 'svenska', 'ordernummer'],
  es: ['reembolso', 'llámeme', 'hablar con una persona', 'sí', 'no', 'español', 'número de pedido'],
};

export type PlanPlace = {
  /** Where the answer goes. */
  next: string;
  addresses: CallAddresses;
  callerId: string;
  ringSeconds: number;
};

/** Writes a reply as a plan. */
export function toPlan({ say, then }: Reply, { next, addresses, callerId, ringSeconds }: PlanPlace): Plan {
  if (then.kind === 'listen') {
    const { language, digits, speech } = then;
    return [
      {
        verb: 'gather',
        ask: say,
        language,
        timeoutSeconds: digits === 1 ? answerSeconds.key : speech ? answerSeconds.speech : answerSeconds.digits,
        action: next,
        ...(digits === undefined ? {} : { digits }),
        ...(speech ? { hints: hints[language.split('-')[0] ?? language] ?? [] } : {}),
      },
    ];
  }
  const said: Plan = say.map((sentence) => ({ verb: 'say', ...sentence }));
  if (then.kind === 'end') return [...said, { verb: 'hangup' }];
  return [
    ...said,
    {
      verb: 'dial',
      to: then.colleague.phone,
      callerId,
      ringSeconds,
      limitSeconds: longestTalkSeconds,
      action: next,
      report: addresses('customer'),
      screen: addresses('screen', { turn: '0' }),
    },
  ];
}
