/** Owns what agents write and what becomes of every message on its way: receipts, retries, and what a person settles. */
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { CommandOf } from '../../../schema/conversation/commands.ts';
import type { Leg } from '../../../schema/conversation/leg.ts';
import type { ConversationState, DeliveryRecord } from '../../../schema/conversation/state.ts';
import type { DeliveryStatus } from '../../../schema/inbound.ts';
import type { Part } from '../../../schema/message.ts';
import { isClimb } from '../ladder.ts';
import { barrierOn, unsendable } from '../may-write.ts';
import { type Draft, Refusal } from './draft.ts';
import { requireHolder } from './ownership.ts';
import { legFor, write } from './speak.ts';

const system: Actor = { kind: 'system' };

/** Twilio's code for a recipient who opted out at the carrier: https://www.twilio.com/docs/api/errors/21610 */
const optedOutCodes = new Set(['21610']);

export function writeMessage(draft: Draft, { agent, parts, clientId, legId }: CommandOf<'WriteMessage'>): void {
  requireHolder(draft, agent);
  const leg = legFor(draft, legId);
  requireSendable(draft, leg, parts);
  write(draft, agent, leg, { content: { parts }, ...(clientId ? { clientId } : {}) });
  draft.owe({ kind: 'SyncDesk', lane: 'desk' });
}

/** Refuses what the leg, its window or its channel does not take. */
function requireSendable(draft: Draft, leg: Leg, parts: readonly Part[]): void {
  const barrier = barrierOn(leg, { author: 'agent', content: { parts: [...parts] } }, draft.context.now);
  if (barrier) throw new Refusal(barrier);
  const why = unsendable(leg, parts);
  if (why) throw new Refusal(why.code, why.detail);
}

type Change = {
  status: DeliveryStatus;
  providerMessageId?: string | undefined;
  errorCode?: string | undefined;
  settledBy?: string;
  optedOut?: boolean | undefined;
  parts?: string[] | undefined;
};

function climb(draft: Draft, record: DeliveryRecord, actor: Actor, change: Change): void {
  const { status, providerMessageId, errorCode, settledBy } = change;
  const optedOut = change.optedOut || (errorCode !== undefined && optedOutCodes.has(errorCode));
  const leg = draft.state.legs.find(({ id }) => id === record.legId);
  if (optedOut && leg?.consent === 'open')
    draft.record('LegChanged', system, { legId: leg.id, consent: 'opted-out', source: 'carrier' });
  // The provider's id is worth keeping even when a faster receipt has already climbed past this status.
  const isNewId = providerMessageId !== undefined && record.providerMessageId === undefined;
  if (!isClimb(record.status, status) && !isNewId) return;
  draft.record('DeliveryChanged', actor, {
    messageId: record.messageId,
    status: isClimb(record.status, status) ? status : record.status,
    ...(providerMessageId ? { providerMessageId } : {}),
    ...(errorCode ? { errorCode } : {}),
    ...(settledBy ? { settledBy } : {}),
    ...(change.parts ? { parts: change.parts } : {}),
  });
}

export function recordReceipt(draft: Draft, command: CommandOf<'RecordReceipt'>): void {
  const record =
    (command.messageId ? draft.context.delivery(command.messageId) : undefined) ??
    draft.context.deliveryByProvider(command.providerMessageId) ??
    // A long message has failed when one of its parts has; it has arrived when the last one has.
    (command.status === 'failed' ? draft.context.deliveryOfPart(command.providerMessageId) : undefined);
  if (record) climb(draft, record, system, command);
}

export function recordDelivery(draft: Draft, command: CommandOf<'RecordDelivery'>): void {
  const record = draft.context.delivery(command.messageId);
  if (record) climb(draft, record, system, command);
}

export function withhold(draft: Draft, { messageId, reason }: CommandOf<'WithholdMessage'>): void {
  const record = draft.context.delivery(messageId);
  if (record && !record.withheld && record.status === 'queued')
    draft.record('MessageWithheld', system, { messageId, reason });
}

export function settleDelivery(draft: Draft, { agent, messageId, status }: CommandOf<'SettleDelivery'>): void {
  const record = draft.context.delivery(messageId);
  if (!record) throw new Refusal('not-found');
  if (record.status !== 'unknown')
    throw new Refusal('conflict', 'only a message whose status is unknown is settled by hand');
  climb(draft, record, agent, { status, settledBy: agent.id });
}

/** Writes the same content anew: the old message keeps its honest history. */
export function retryMessage(draft: Draft, { agent, messageId }: CommandOf<'RetryMessage'>): void {
  requireHolder(draft, agent);
  const record = draft.context.delivery(messageId);
  const written = record && draft.context.eventAt(record.seq);
  const content = written?.type === 'MessageWritten' ? written.content : undefined;
  if (!record || !content) throw new Refusal('not-found');
  if (record.status !== 'failed' && record.status !== 'unknown')
    throw new Refusal('conflict', 'only a failed or unknown message is sent again');
  const leg = legFor(draft, record.legId);
  requireSendable(draft, leg, content.parts);
  write(draft, agent, leg, { content });
  draft.owe({ kind: 'SyncDesk', lane: 'desk' });
}

/**
 * Tells up to where somebody has read now, or undefined when that is nothing new. There is nothing to read behind the other
 * side's last message: a mark is an event itself, and must not make room for the next one.
 */
export function newlyRead(
  state: ConversationState,
  { by, upToSeq }: { by: 'customer' | 'agent'; upToSeq: number },
): number | undefined {
  const [known, newest] =
    by === 'agent'
      ? [state.readByAgentSeq, state.lastCustomerSeq]
      : [state.readByCustomerSeq, state.lastWrittenSeq ?? 0];
  const upTo = Math.min(upToSeq, newest);
  return upTo > known ? upTo : undefined;
}

/** Marks what was read. A customer who has read up to a message has read all before it. */
export function markRead(draft: Draft, { by, upToSeq }: CommandOf<'MarkRead'>): void {
  const upTo = newlyRead(draft.state, { by, upToSeq });
  if (upTo === undefined) return;
  draft.record('MessagesRead', by === 'agent' ? system : { kind: 'customer' }, { upToSeq: upTo, by });
  if (by === 'agent') draft.owe({ kind: 'SyncDesk', lane: 'desk' });
}
