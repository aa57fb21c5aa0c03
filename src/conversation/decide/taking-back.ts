/** Owns the removal of content: by its sender, by an agent, by retention. The fact that something was said stays; its files go too. */
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { CommandOf } from '../../../schema/conversation/commands.ts';
import type { ConversationEvent, EventOf } from '../../../schema/conversation/events.ts';
import type { Leg } from '../../../schema/conversation/leg.ts';
import type { Part } from '../../../schema/message.ts';
import { messageTakenAs } from '../message-taken-as.ts';
import { onceOfFile } from '../once-keys.ts';
import { type Draft, Refusal } from './draft.ts';
import { requireUnheld } from './holding.ts';

function messageOf(draft: Draft, leg: Leg, target: string): EventOf<'MessageReceived'> | undefined {
  const { seqAfter, eventAt } = draft.context;
  const event = messageTakenAs(seqAfter, eventAt, { account: leg.account, providerEventId: target });
  return event?.facts.legId === leg.id ? event : undefined;
}

/** Lists the files that an event's message had and that may still be there. */
export function fileIdsOf(draft: Draft, event: ConversationEvent): string[] {
  if (event.type !== 'MessageReceived' && event.type !== 'MessageWritten') return [];
  return (event.content?.parts ?? []).flatMap((part, index) => {
    if (part.kind !== 'attachment' || part.state === 'expired') return [];
    const settledAt = draft.context.seqAfter(onceOfFile(event.facts.messageId, index));
    const settled = settledAt === undefined ? undefined : draft.context.eventAt(settledAt);
    const fileId = part.fileId ?? (settled?.type === 'AttachmentSettled' ? settled.facts.fileId : undefined);
    return fileId ? [fileId] : [];
  });
}

function remove(
  draft: Draft,
  actor: Actor,
  event: ConversationEvent,
  reason: EventOf<'ContentRemoved'>['facts']['reason'],
) {
  const fileIds = fileIdsOf(draft, event);
  draft.record('ContentRemoved', actor, { seq: event.seq, reason });
  if (fileIds.length > 0) draft.owe({ kind: 'DeleteFiles', lane: 'files', fileIds });
  // The desk shows a preview of its own, which may quote what was removed.
  draft.owe({ kind: 'SyncDesk', lane: 'desk' });
}

/** Takes out what its sender took back. A message that is not known here, or is held, stays told of as it is. */
export function takeBack(draft: Draft, leg: Leg, parts: readonly Part[]): void {
  if (draft.state.hold) return;
  for (const part of parts) {
    const event = part.kind === 'deletion' ? messageOf(draft, leg, part.target) : undefined;
    if (event?.content) remove(draft, { kind: 'customer' }, event, 'sender');
  }
}

/** Records that content was taken out; the shell puts the tombstone where it stood. */
export function removeContent(draft: Draft, { agent, seq, reason }: CommandOf<'RemoveContent'>): void {
  const event = draft.context.eventAt(seq);
  if (!event) throw new Refusal('not-found');
  requireUnheld(draft);
  remove(draft, agent, event, reason);
}

/** Notes what became of an attachment. A file that comes after its message was removed goes again. */
export function settleAttachment(
  draft: Draft,
  { type: _type, once: _once, ...facts }: CommandOf<'SettleAttachment'>,
): void {
  draft.record('AttachmentSettled', { kind: 'system' }, facts);
  const event = draft.context.eventAt(Number(facts.messageId.split('.').at(-1)));
  if (event?.tombstone && facts.fileId) draft.owe({ kind: 'DeleteFiles', lane: 'files', fileIds: [facts.fileId] });
}
