/** Owns what a customer's message does: it opens, reopens or continues a conversation, and decides who is asked to answer. */
import { capabilities } from '../../../schema/capabilities.ts';
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { CommandOf } from '../../../schema/conversation/commands.ts';
import type { Leg } from '../../../schema/conversation/leg.ts';
import { plainText } from '../../../schema/message.ts';
import { keywordOf } from '../keywords.ts';
import { typedCode } from '../link-code.ts';
import { isGesture } from '../quiet.ts';
import { askForAnswer } from './asking.ts';
import { type Draft, Refusal } from './draft.ts';
import { settleCode } from './linking.ts';
import { openConversation, reopen } from './opening.ts';
import { recordMessage } from './record-message.ts';
import { resolveSilently } from './resolving.ts';
import { legOf } from './sender.ts';
import { tell } from './speak.ts';
import { takeBack } from './taking-back.ts';

type Message = CommandOf<'ReceiveMessage'>;

const customer: Actor = { kind: 'customer' };
const system: Actor = { kind: 'system' };

/** Longer words are more than a rating. */
const maxRating = 40;

function ratingIn(draft: Draft, text: string): number | undefined {
  const { rating } = draft.state;
  if (!rating || rating.score !== undefined || rating.until < draft.context.now) return undefined;
  if (text.length > maxRating) return undefined;
  const score = /^([1-5]) ?(?:★|\/ ?5)? ?[.!]?$/.exec(text.replace(/\s+/g, ' ').trim())?.[1];
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
  else if (keyword === 'start') tell(draft, system, { ...leg, consent: 'open' }, 'consent.started', { tenant });
  else tell(draft, system, leg, 'consent.help', { tenant, help: market.consent.helpAddress });
}

function keywordIn(message: Message, text: string, consent: Parameters<typeof keywordOf>[1]) {
  if (message.automatic || isGesture(message.content.parts)) return undefined;
  return message.keyword ?? (capabilities[message.channel].keywords ? keywordOf(text, consent) : undefined);
}

export function receiveMessage(draft: Draft, message: Message): void {
  const { now, market, codes } = draft.context;
  const { parts } = message.content;
  const text = plainText(parts);
  const isNew = draft.stateOrNull === null;
  if (isNew && message.byReply) throw new Refusal('not-found');
  const isQuiet = message.automatic === true || isGesture(parts);
  const keyword = keywordIn(message, text, market.consent);
  if (isNew) openConversation(draft, message, isQuiet || keyword !== undefined);

  const leg = legOf(draft, message);
  const wasResolved = draft.state.status === 'resolved';
  const asksNothing = isQuiet || leg.guest === true;
  const score = wasResolved && !asksNothing ? ratingIn(draft, text) : undefined;
  if (wasResolved && score === undefined && now - (draft.state.resolved?.at ?? 0) > market.resolution.reopenWithinMs)
    throw new Refusal('closed');

  const code = asksNothing || keyword ? undefined : typedCode(message.content, draft.state.links, codes);
  recordMessage(
    draft,
    leg,
    { ...message, content: code?.content ?? message.content },
    {
      code: code?.isAlone === true,
      asksNobody: keyword !== undefined || message.appointment === true,
    },
  );

  if (isQuiet) takeBack(draft, leg, parts);
  if (code) settleCode(draft, customer, code);

  if (score !== undefined) {
    draft.record('RatingGiven', customer, { score });
    tell(draft, system, leg, 'rating.thanks', {});
  } else if (keyword || isQuiet) {
    if (keyword) followKeyword(draft, leg, keyword, message.keywordAnswered ?? false);
    if (isNew) resolveSilently(draft);
    draft.owe({ kind: 'SyncDesk', lane: 'desk' });
  } else if (code?.isAlone) draft.owe({ kind: 'SyncDesk', lane: 'desk' });
  else goOn(draft, leg, message, wasResolved && !isNew);
}

/** Reopens what was resolved and asks for an answer; new words for an old message do neither, unless the bot is at it. */
function goOn(draft: Draft, leg: Leg, message: Message, wasResolved: boolean): void {
  const isEdit = message.content.parts.some(({ kind }) => kind === 'edit');
  if (wasResolved && !isEdit) reopen(draft, leg, message.appointment);
  if (message.appointment || (wasResolved && isEdit)) draft.owe({ kind: 'SyncDesk', lane: 'desk' });
  else askForAnswer(draft, leg);
}
