/**
 * Owns the table from command to rule. `decide` is pure: the same state, command and context give the same events and effects.
 * A refusal changes nothing.
 */
import type { Command } from '../../../schema/conversation/commands.ts';
import type { ConversationState } from '../../../schema/conversation/state.ts';
import { recordAction, removeContent, requestAction, settleAttachment, writeNote } from './acting.ts';
import { failBotTurn, recordBotTurn } from './bot-turns.ts';
import { type Context, type Decision, Draft, Refusal } from './draft.ts';
import { claim, escalate, recordPacket, recordPlace, release, transfer } from './ownership.ts';
import { receiveMessage } from './receiving.ts';
import { passDeadline, resolve } from './resolving.ts';
import { markRead, recordDelivery, recordReceipt, retryMessage, settleDelivery, withhold, writeMessage } from './sending.ts';

function follow(draft: Draft, command: Command): void {
  switch (command.type) {
    case 'ReceiveMessage': return receiveMessage(draft, command);
    case 'RecordReceipt': return recordReceipt(draft, command);
    case 'RecordDelivery': return recordDelivery(draft, command);
    case 'WithholdMessage': return withhold(draft, command);
    case 'SettleDelivery': return settleDelivery(draft, command);
    case 'RetryMessage': return retryMessage(draft, command);
    case 'RecordBotTurn': return recordBotTurn(draft, command);
    case 'FailBotTurn': return failBotTurn(draft, command);
    case 'RecordQueuePlace': return recordPlace(draft, command);
    case 'RecordPacket': return recordPacket(draft, command);
    case 'SettleAttachment': return settleAttachment(draft, command);
    case 'ClaimConversation': return claim(draft, command);
    case 'ReleaseConversation': return release(draft, command);
    case 'TransferConversation': return transfer(draft, command);
    case 'EscalateConversation': return escalate(draft, command);
    case 'WriteMessage': return writeMessage(draft, command);
    case 'WriteNote': return writeNote(draft, command);
    case 'MarkRead': return markRead(draft, command);
    case 'RequestAction': return requestAction(draft, command);
    case 'RecordAction': return recordAction(draft, command);
    case 'ResolveConversation': return resolve(draft, command);
    case 'RemoveContent': return removeContent(draft, command);
    case 'PassDeadline': return passDeadline(draft);
  }
}

/** Decides what a command does to a conversation (null before its first message). */
export function decide(state: ConversationState | null, command: Command, context: Context): Decision {
  if (!state && command.type !== 'ReceiveMessage') return { ok: false, code: 'not-found' };
  const draft = new Draft(state, context);
  try {
    follow(draft, command);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, code: error.code, ...(error.detail ? { detail: error.detail } : {}) };
  }
  return { ok: true, state: draft.stateOrNull, events: draft.events, effects: draft.effects };
}
