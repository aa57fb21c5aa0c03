/**
 * Owns what somebody on our side wrote past Parley: it is kept, and the bot falls silent because a human is at it, elsewhere. Our
 * own words come back the same way and are told apart: by the provider's id, by what was said, or by waiting until nothing of ours
 * is on its way any more.
 */
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { CommandOf } from '../../../schema/conversation/commands.ts';
import type { Leg } from '../../../schema/conversation/leg.ts';
import type { DeliveryRecord } from '../../../schema/conversation/state.ts';
import { type Content, plainText } from '../../../schema/message.ts';
import type { Draft } from './draft.ts';
import { changeLease } from './ownership.ts';
import { isLegOf } from './sender.ts';

const system: Actor = { kind: 'system' };

/** Texts longer than this are not the same by chance, also where one is only a part of the other. */
const tellingLength = 120;

function words(content: Content | undefined): string {
  return plainText(content?.parts ?? [])
    .replace(/\s+/g, ' ')
    .trim();
}

function saysTheSame(ours: string, echoed: string): boolean {
  if (ours === '' || echoed === '') return false;
  return ours === echoed || (echoed.length > tellingLength && ours.includes(echoed));
}

function wordsOf(draft: Draft, { seq }: DeliveryRecord): string {
  const event = draft.context.eventAt(seq);
  return event?.type === 'MessageWritten' ? words(event.content) : '';
}

export function recordEcho(draft: Draft, command: CommandOf<'RecordEcho'>): void {
  const leg = draft.state.legs.find((one) => isLegOf(one, command) && !one.closed);
  const { providerEventId, content, weighed } = command;
  if (!leg || draft.context.deliveryByProvider(providerEventId) || draft.context.deliveryOfPart(providerEventId))
    return;
  const unsettled = draft.context.unsettledOn(leg.id);
  const echoed = words(content);
  const same = unsettled.find((record) => saysTheSame(wordsOf(draft, record), echoed));
  const isSending = unsettled.some(({ status, withheld }) => status === 'queued' && !withheld);
  if (same) settleByEcho(draft, same, providerEventId);
  else if (isSending && !weighed)
    draft.owe({ kind: 'WeighEcho', lane: `echo:${leg.id}`, legId: leg.id, echo: { ...command, weighed: true } });
  else keepEcho(draft, leg, command);
}

/** What came back was sent, also where the provider never said so. A message still on its way hears that from its own send. */
function settleByEcho(draft: Draft, { messageId, status }: DeliveryRecord, providerMessageId: string): void {
  if (status === 'unknown') draft.record('DeliveryChanged', system, { messageId, status: 'sent', providerMessageId });
}

function keepEcho(draft: Draft, leg: Leg, { providerEventId, content, where, sentAt }: CommandOf<'RecordEcho'>): void {
  const { now, market } = draft.context;
  const facts = { legId: leg.id, providerEventId, sentAt: sentAt ?? now, where };
  draft.record('MessageEchoed', system, facts, content);
  const { holder } = draft.state.lease;
  const isOver = holder.kind === 'nobody' && now - (draft.state.resolved?.at ?? 0) > market.resolution.reopenWithinMs;
  const isKnown = holder.kind === 'elsewhere' && holder.where === where;
  // A colleague here keeps it; and nothing is opened again for words that somebody wrote after it was all over.
  if (holder.kind === 'agent' || isOver || isKnown) draft.owe({ kind: 'SyncDesk', lane: 'desk' });
  else changeLease(draft, system, { kind: 'elsewhere', where }, 'elsewhere');
}
