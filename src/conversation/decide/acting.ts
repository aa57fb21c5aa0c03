/** Owns actions in the tenant's account system, notes, attachments' fate and the removal of content. */
import type { Actor } from '../../../schema/conversation/actors.ts';
import type { CommandOf } from '../../../schema/conversation/commands.ts';
import { type Draft, Refusal } from './draft.ts';
import { requireHolder } from './ownership.ts';

const system: Actor = { kind: 'system' };

/** At once per conversation: enough for any agent, few enough to keep the state bounded. */
const maxPendingActions = 10;

export function requestAction(draft: Draft, { agent, name, order, values }: CommandOf<'RequestAction'>): void {
  requireHolder(draft, agent);
  const { customer, pendingActions } = draft.state;
  if (!customer) throw new Refusal('invalid', 'the customer is not identified');
  if (Object.keys(pendingActions).length >= maxPendingActions) throw new Refusal('too-many');
  const actionId = draft.context.newId('action');
  const seq = draft.nextSeq;
  draft.record(
    'ActionRequested',
    agent,
    { actionId, name },
    { customerId: customer.id, values, ...(order ? { order } : {}) },
  );
  draft.owe({ kind: 'PerformAction', lane: 'actions', actionId, seq });
}

export function recordAction(draft: Draft, { actionId, outcome, message, reference }: CommandOf<'RecordAction'>): void {
  if (!draft.state.pendingActions[actionId]) return;
  const said =
    message || reference ? { ...(message ? { message } : {}), ...(reference ? { reference } : {}) } : undefined;
  draft.record('ActionFinished', system, { actionId, outcome }, said);
}

export function writeNote(draft: Draft, { agent, text, clientId }: CommandOf<'WriteNote'>): void {
  draft.record('NoteWritten', agent, clientId ? { clientId } : {}, { text });
}

export function settleAttachment(
  draft: Draft,
  { type: _type, once: _once, ...facts }: CommandOf<'SettleAttachment'>,
): void {
  draft.record('AttachmentSettled', system, facts);
}

/** Records that content was taken out; the shell puts the tombstone where it stood. */
export function removeContent(draft: Draft, { agent, seq, reason }: CommandOf<'RemoveContent'>): void {
  if (seq < 1 || seq > draft.state.seq) throw new Refusal('not-found');
  draft.record('ContentRemoved', agent, { seq, reason });
  // The desk shows a preview of its own, which may quote what was removed.
  draft.owe({ kind: 'SyncDesk', lane: 'desk' });
}
