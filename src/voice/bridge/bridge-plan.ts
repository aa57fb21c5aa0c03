/** Owns what our agent hears when a call is connected, as a plan. They hear it in the market's own language. */
import type { Plan } from '../../../channels/phone/plan.ts';
import type { AttemptOutcome } from '../../../schema/callback.ts';
import type { MarketSnapshot } from '../../../schema/market.ts';
import { say } from '../../lib/texts.ts';
import type { CallAddresses } from '../addresses.ts';
import type { BridgeReply } from './bridge.ts';

/** Is what a call is about, for whoever takes it. */
export type Matter = { customer: string; language: string; name?: string; topic?: string };

export type BridgePlace = {
  market: MarketSnapshot;
  callerId: string;
  addresses: CallAddresses;
  /** How often the agent was asked already. */
  turn: number;
};

const answerSeconds = 6;
/** The longest that two may talk; Twilio's own end is four hours too. https://www.twilio.com/docs/voice/twiml/dial#timelimit */
export const longestTalkSeconds = 14_400;
const longestTopic = 200;

/** Names a language as the market's own language calls it. */
export function languageName(market: MarketSnapshot, language: string): string {
  return (
    new Intl.DisplayNames([market.languages.default], { type: 'language', fallback: 'code' }).of(language) ?? language
  );
}

export function bridgePlan(reply: BridgeReply, matter: Matter, place: BridgePlace): Plan {
  if (reply === 'nothing') return [];
  if (reply === 'hang-up') return [{ verb: 'hangup' }];
  if (reply === 'ask') return ask(matter, place);
  if (reply === 'dial') return dial(matter, place);
  const { market } = place;
  const language = market.languages.default;
  return [{ verb: 'say', text: say(market, language, endings[reply.tell]), language }, { verb: 'hangup' }];
}

const endings: Readonly<
  Record<
    AttemptOutcome,
    'voice.agent.over' | 'voice.agent.busy' | 'voice.agent.noAnswer' | 'voice.agent.machine' | 'voice.agent.failed'
  >
> = {
  answered: 'voice.agent.over',
  busy: 'voice.agent.busy',
  'no-answer': 'voice.agent.noAnswer',
  machine: 'voice.agent.machine',
  failed: 'voice.agent.failed',
  'no-agent': 'voice.agent.over',
};

/** Ends what somebody wrote like a sentence, so that it is spoken as one. */
const sentence = (text: string) => (text.trim() ? `${text.trim().replace(/[.!?,;:]+$/, '')}.` : '');

/** Until somebody has pressed the key it may be a voicemail that listens, or a family: it hears nothing of the customer. */
function ask({ language: theirs }: Matter, { market, addresses, turn }: BridgePlace): Plan {
  const language = market.languages.default;
  const text = say(market, language, 'voice.agent.callback', { language: languageName(market, theirs) });
  return [
    {
      verb: 'gather',
      ask: [{ text, language }],
      language,
      digits: 1,
      timeoutSeconds: answerSeconds,
      action: addresses('agent-key', { turn: String(turn) }),
    },
  ];
}

function dial({ customer, name = '', topic = '' }: Matter, { market, callerId, addresses }: BridgePlace): Plan {
  const language = market.languages.default;
  const about = [name, topic.slice(0, longestTopic)].map(sentence).filter(Boolean).join(' ');
  return [
    ...(about ? [{ verb: 'say', text: about, language } as const] : []),
    { verb: 'say', text: say(market, language, 'voice.agent.connecting'), language },
    {
      verb: 'dial',
      to: customer,
      callerId,
      ringSeconds: market.callback.ringSeconds,
      limitSeconds: longestTalkSeconds,
      action: addresses('bridge'),
      report: addresses('customer'),
      machine: addresses('machine'),
    },
  ];
}
