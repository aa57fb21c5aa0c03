/** Owns what a customer's message does: it opens, reopens or continues a conversation, and decides who is asked to answer. */
import { isTrustAtLeast } from '../../../schema/channel.ts';
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { CommandOf } from '../../../schema/conversation/commands.ts';
import type { Leg } from '../../../schema/conversation/leg.ts';
import { plainText } from '../../../schema/message.ts';
import { keywordOf } from '../keywords.ts';
import { type Draft, Refusal } from './draft.ts';
import { changeLease, handOver } from './ownership.ts';
import { tell } from './speak.ts';

type Message = CommandOf<'ReceiveMessage'>;

const customer: Actor = { kind: 'customer' };
const system: Actor = { kind: 'system' };

function baseLanguage(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

function openConversation(draft: Draft, message: Message): void {
  const { market, address, opening } = draft.context;
  const wanted = message.profile?.language;
  const language =
    market.languages.bot.find((known) => wanted !== undefined && baseLanguage(known) === baseLanguage(wanted)) ??
    market.languages.default;
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
  addLeg(draft, message, message.opening?.consent ?? 'open');
  // A call at a time of its own waits with the bot: nobody is asked before that.
  if (message.appointment || hasBot(draft, message.channel)) changeLease(draft, system, { kind: 'bot' }, 'opened');
  else handOver(draft, system, 'no-bot');
}

function hasBot(draft: Draft, channel: Leg['channel']): boolean {
  const { market } = draft.context;
  return market.bot.enabled && market.channels.some((rules) => rules.channel === channel && rules.bot);
}

function addLeg(draft: Draft, message: Message, consent: Leg['consent']): Leg {
  const leg: Leg = {
    id: draft.context.newId('leg'),
    channel: message.channel,
    account: message.account,
    handle: message.handle,
    trust: message.trust,
    consent,
    lastInboundAt: draft.context.now,
  };
  draft.record('LegAdded', system, { legId: leg.id }, { leg });
  return leg;
}

function legOf(draft: Draft, message: Message): Leg {
  const known = draft.state.legs.find(
    ({ account, handle }) =>
      account === message.account && handle.kind === message.handle.kind && handle.value === message.handle.value,
  );
  if (!known) return addLeg(draft, message, 'open');
  if (isTrustAtLeast(known.trust, message.trust)) return known;
  draft.record('LegChanged', system, { legId: known.id, trust: message.trust, source: 'sign-in' });
  return { ...known, trust: message.trust };
}

function ratingIn(draft: Draft, text: string): number | undefined {
  const { rating } = draft.state;
  if (!rating || rating.score !== undefined || rating.until < draft.context.now) return undefined;
  const score = /^\s*([1-5])\s*(?:★|\/\s*5)?\s*[.!]?\s*$/.exec(text)?.[1];
  return score ? Number(score) : undefined;
}

function followKeyword(draft: Draft, leg: Leg, keyword: 'stop' | 'start' | 'help', answered: boolean): void {
  const { market } = draft.context;
  const tenant = market.tenantName;
  if (keyword === 'stop')
    draft.record('LegChanged', customer, { legId: leg.id, consent: 'opted-out', source: 'keyword' });
  if (keyword === 'start') draft.record('LegChanged', customer, { legId: leg.id, consent: 'open', source: 'keyword' });
  if (answered) return;
  if (keyword === 'stop') tell(draft, system, leg, 'consent.stopped', { tenant });
  else if (keyword === 'start') tell(draft, system, leg, 'consent.started', { tenant });
  else tell(draft, system, leg, 'consent.help', { tenant, help: market.consent.helpAddress });
}

/** Asks the bot to think, unless it is thinking already: its answer then leads to the next turn. */
export function wakeBot(draft: Draft): void {
  if (draft.state.bot.runningTurn) return;
  const turnId = draft.context.newId('turn');
  const { epoch } = draft.state.lease;
  draft.record('BotTurnStarted', system, { turnId, epoch });
  draft.owe({ kind: 'RunBotTurn', lane: 'bot', turnId, epoch });
}

function askForAnswer(draft: Draft, leg: Leg): void {
  const { holder } = draft.state.lease;
  // Nobody may write to a leg that opted out, and not every channel has a bot: a human decides what to do with the message.
  if (holder.kind === 'bot' && (leg.consent === 'opted-out' || !hasBot(draft, leg.channel)))
    handOver(draft, system, 'no-bot');
  else if (holder.kind === 'bot') wakeBot(draft);
  draft.owe({ kind: 'SyncDesk', lane: 'desk' });
}

export function receiveMessage(draft: Draft, message: Message): void {
  const { now, market } = draft.context;
  const text = plainText(message.content.parts);
  const isNew = draft.stateOrNull === null;
  const keyword = message.keyword ?? (message.channel === 'sms' ? keywordOf(text, market.consent) : undefined);
  if (isNew) openConversation(draft, message);
  const wasResolved = draft.state.status === 'resolved';
  const score = wasResolved ? ratingIn(draft, text) : undefined;
  if (wasResolved && score === undefined && now - (draft.state.resolved?.at ?? 0) > market.resolution.reopenWithinMs)
    throw new Refusal('closed');

  const leg = legOf(draft, message);
  const seq = draft.nextSeq;
  draft.record(
    'MessageReceived',
    customer,
    {
      messageId: draft.nextMessageId,
      legId: leg.id,
      providerEventId: message.providerEventId,
      sentAt: message.sentAt ?? now,
      ...(message.clientId ? { clientId: message.clientId } : {}),
    },
    message.content,
  );
  if (message.customerId && draft.state.customer?.id !== message.customerId) {
    draft.record(
      'CustomerIdentified',
      system,
      { method: 'sign-in', verified: true },
      { customerId: message.customerId, ...(message.profile?.name ? { name: message.profile.name } : {}) },
    );
  }
  for (const [part, { kind, ...rest }] of message.content.parts.entries()) {
    if (kind === 'attachment' && 'state' in rest && rest.state === 'pending')
      draft.owe({ kind: 'FetchAttachment', lane: 'files', seq, part });
  }

  if (score !== undefined) {
    draft.record('RatingGiven', customer, { score });
    tell(draft, system, leg, 'rating.thanks', {});
  } else if (keyword) {
    followKeyword(draft, leg, keyword, message.keywordAnswered ?? false);
    if (isNew) {
      draft.record('ConversationResolved', system, { outcome: 'silent' });
      changeLease(draft, system, { kind: 'nobody' }, 'resolved');
    }
  } else {
    if (wasResolved) reopen(draft, leg, message.appointment);
    if (message.appointment) draft.owe({ kind: 'SyncDesk', lane: 'desk' });
    else askForAnswer(draft, leg);
  }
}

function reopen(draft: Draft, leg: Leg, isAppointment = false): void {
  const { market } = draft.context;
  if (isAppointment || hasBot(draft, leg.channel)) changeLease(draft, system, { kind: 'bot' }, 'reopened');
  else changeLease(draft, system, { kind: 'queue', queue: draft.state.queue ?? market.defaultQueue }, 'reopened');
}
