/** Owns how a conversation begins and begins again: its language, its first leg, who holds it. */
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { CommandOf } from '../../../schema/conversation/commands.ts';
import type { Leg } from '../../../schema/conversation/leg.ts';
import type { MarketSnapshot } from '../../../schema/market.ts';
import { languageChain } from '../../lib/texts.ts';
import { hasBot } from './asking.ts';
import type { Draft } from './draft.ts';
import { changeLease, handOver } from './ownership.ts';
import { queueAgain } from './queue-for.ts';
import { addLeg } from './sender.ts';

const system: Actor = { kind: 'system' };

function baseLanguage(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

/** Finds the language that somebody is answered in: their own, whatever country they speak it in, or what the market answers it in. */
function answerLanguage(languages: MarketSnapshot['languages'], wanted: string): string {
  for (const candidate of languageChain(languages, wanted)) {
    const known =
      languages.bot.find((language) => language === candidate) ??
      languages.bot.find((language) => baseLanguage(language) === baseLanguage(candidate));
    if (known !== undefined) return known;
  }
  return languages.default;
}

/** Opens the conversation with the message's sender as its first leg. `asksNothing`: no human is called for what it says. */
export function openConversation(draft: Draft, message: CommandOf<'ReceiveMessage'>, asksNothing: boolean): void {
  const { market, address, opening } = draft.context;
  const language = answerLanguage(market.languages, message.profile?.language ?? market.languages.default);
  draft.record(
    'ConversationOpened',
    system,
    {
      tenant: address.tenant,
      region: address.region,
      market: address.market,
      marketVersion: market.version,
      reference: opening.reference,
      language,
      contactId: opening.contactId,
      ...(message.opening?.previous ? { previous: message.opening.previous } : {}),
    },
    message.profile?.name ? { name: message.profile.name } : undefined,
  );
  addLeg(draft, message, { consent: message.opening?.consent ?? 'open', method: 'opened' });
  // A call at a time of its own waits with the bot: nobody is asked before that.
  if (message.appointment || asksNothing || hasBot(draft, message.channel))
    changeLease(draft, system, { kind: 'bot' }, 'opened');
  else handOver(draft, system, 'no-bot');
}

/** Takes a resolved conversation up again. What a guest says goes to a human. */
export function reopen(draft: Draft, leg: Leg, isAppointment = false): void {
  const { market } = draft.context;
  const queue = queueAgain(market, draft.state);
  const isForBot = isAppointment || (!leg.guest && hasBot(draft, leg.channel));
  if (leg.guest) draft.record('HandedOver', system, { queue, reason: 'guest' }, {});
  changeLease(draft, system, isForBot ? { kind: 'bot' } : { kind: 'queue', queue }, 'reopened');
}
