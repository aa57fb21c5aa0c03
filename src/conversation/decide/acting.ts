/** Owns actions in the tenant's account system, and notes. */
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
