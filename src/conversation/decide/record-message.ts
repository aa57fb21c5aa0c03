/** Owns writing a customer's message into the journal, with how long it may be answered and what is owed for its files. */
import { capabilities } from '../../../schema/capabilities.ts';
import { isTrustAtLeast } from '../../../schema/channel.ts';
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { CommandOf } from '../../../schema/conversation/commands.ts';
import type { Leg } from '../../../schema/conversation/leg.ts';
import { plainText } from '../../../schema/message.ts';
import { referencesIn } from '../references-in.ts';
import type { Draft } from './draft.ts';

type Message = CommandOf<'ReceiveMessage'>;

const customer: Actor = { kind: 'customer' };
const system: Actor = { kind: 'system' };

/** How many references of one message are looked up. */
const maxReferences = 3;

/** Says until when the message may be answered: as the provider tells, else as long as the channel always gives. */
function windowsOf(message: Message, now: number): Pick<Message, 'replyUntil' | 'humanReplyUntil' | 'replyToken'> {
  const { replyWindowMs, humanWindowMs } = capabilities[message.channel];
  const { replyToken, content } = message;
  const isWords = content.parts.some(({ kind }) => kind !== 'reaction' && kind !== 'deletion' && kind !== 'edit');
  const from = Math.min(now, message.sentAt ?? now);
  const until = (told: number | undefined, windowMs: number | undefined) =>
    told ?? (windowMs !== undefined && isWords ? from + windowMs : undefined);
  const replyUntil = until(message.replyUntil, replyWindowMs);
  const humanReplyUntil = until(message.humanReplyUntil, humanWindowMs);
  return {
    ...(replyUntil === undefined ? {} : { replyUntil }),
    ...(humanReplyUntil === undefined ? {} : { humanReplyUntil }),
    ...(replyToken ? { replyToken } : {}),
  };
}

/** Tells whether a message may be somebody else's although its leg is known: its channel could not tell who wrote this one. */
function isDoubtful({ channel, trust }: Message, leg: Leg): boolean {
  return !capabilities[channel].live && !isTrustAtLeast(trust, 'channel') && isTrustAtLeast(leg.trust, 'channel');
}

/** Records the message: `code` says that it is a code and nothing else, `asksNobody` that nobody is asked to answer it. */
export function recordMessage(
  draft: Draft,
  leg: Leg,
  message: Message,
  { code, asksNobody }: { code: boolean; asksNobody: boolean },
): void {
  const { now } = draft.context;
  const { content, customerId, profile } = message;
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
      ...(message.automatic ? { automatic: true } : {}),
      ...(isDoubtful(message, leg) ? { trust: message.trust } : {}),
      ...(code ? { code } : {}),
      ...(asksNobody ? { asksNobody } : {}),
      ...windowsOf(message, now),
    },
    content,
  );
  // Who writes in by somebody else's reply address proves nothing about the customer.
  if (customerId && !leg.guest && draft.state.customer?.id !== customerId) {
    draft.record(
      'CustomerIdentified',
      system,
      { method: 'sign-in', verified: true, legId: leg.id },
      { customerId, ...(profile?.name ? { name: profile.name } : {}) },
    );
  }
  for (const [part, { kind, ...rest }] of content.parts.entries()) {
    if (kind === 'attachment' && 'state' in rest && rest.state === 'pending')
      draft.owe({ kind: 'FetchAttachment', lane: 'files', seq, part });
  }
  if (message.automatic) return;
  const others = referencesIn(plainText(content.parts)).filter((reference) => reference !== draft.state.reference);
  for (const reference of others.slice(0, maxReferences))
    draft.owe({ kind: 'FindReference', lane: 'hints', seq, reference });
}
