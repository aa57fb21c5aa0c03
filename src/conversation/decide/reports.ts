/** Owns what is reported of a conversation without anybody writing in it here: echoes, reading, consent and calls. */
import type { Handle } from '../../../schema/channel.ts';
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { CommandOf } from '../../../schema/conversation/commands.ts';
import type { Leg } from '../../../schema/conversation/leg.ts';
import type { Draft } from './draft.ts';
import { changeLease } from './ownership.ts';
import { markRead } from './sending.ts';

const system: Actor = { kind: 'system' };

function legOf(draft: Draft, { account, handle }: { account: string; handle: Handle }): Leg | undefined {
  return draft.state.legs.find(
    (leg) => leg.account === account && leg.handle.kind === handle.kind && leg.handle.value === handle.value,
  );
}

/** Keeps what somebody on our side wrote past Parley. The bot falls silent: a human is at it, elsewhere. */
export function recordEcho(draft: Draft, command: CommandOf<'RecordEcho'>): void {
  const leg = legOf(draft, command);
  if (!leg) return;
  const { providerEventId, content, where } = command;
  // What we sent ourselves may come back before its receipt does.
  if (draft.context.deliveryByProvider(providerEventId)) return;
  const sentAt = command.sentAt ?? draft.context.now;
  draft.record('MessageEchoed', system, { legId: leg.id, providerEventId, sentAt, where }, content);
  const { kind } = draft.state.lease.holder;
  if (kind === 'bot' || kind === 'queue') changeLease(draft, system, { kind: 'elsewhere', where }, 'elsewhere');
}

/** Marks what the customer has read, as far as the provider tells: one message and all before it, or up to a moment. */
export function recordRead(draft: Draft, command: CommandOf<'RecordRead'>): void {
  const { providerMessageId, upTo } = command;
  const named = providerMessageId ? draft.context.deliveryByProvider(providerMessageId)?.seq : undefined;
  const upToSeq = named ?? (upTo === undefined ? undefined : draft.context.writtenBy(upTo));
  if (upToSeq === undefined) return;
  markRead(draft, { type: 'MarkRead', once: command.once, by: 'customer', upToSeq });
}

export function changeConsent(draft: Draft, command: CommandOf<'ChangeConsent'>): void {
  const leg = legOf(draft, command);
  if (!leg || leg.consent === command.consent) return;
  draft.record('LegChanged', { kind: 'customer' }, { legId: leg.id, consent: command.consent, source: 'carrier' });
}

export function recordCall(draft: Draft, { facts, content }: CommandOf<'RecordCall'>): void {
  draft.record('CallChanged', system, facts, content);
}
