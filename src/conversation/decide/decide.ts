/**
 * Owns the table from command to rule. `decide` is pure: the same state, command and context give the same events and effects.
 * A refusal changes nothing.
 */
import type { Command, CommandOf, CommandType } from '../../../schema/conversation/commands.ts';
import type { ConversationState } from '../../../schema/conversation/state.ts';
import { recordAction, requestAction, writeNote } from './acting.ts';
import { failBotTurn, recordBotTurn } from './bot-turns.ts';
import { recordCallback, tellCallback } from './callbacks.ts';
import { type Context, type Decision, Draft, Refusal } from './draft.ts';
import { recordEcho } from './echoes.ts';
import { holdConversation, releaseHold } from './holding.ts';
import { askLink, enterCode, giveUpLink, linkLeg, moveLeg, unlinkLeg } from './linking.ts';
import { claim, escalate, recordPacket, recordPlace, release, setPriority, transfer } from './ownership.ts';
import { passDeadline } from './passing.ts';
import { receiveMessage } from './receiving.ts';
import { changeConsent, noteReference, recordCall, recordRead } from './reports.ts';
import { resolve } from './resolving.ts';
import {
  markRead,
  recordDelivery,
  recordReceipt,
  retryMessage,
  settleDelivery,
  withhold,
  writeMessage,
} from './sending.ts';
import { removeContent, settleAttachment } from './taking-back.ts';

const rules: { [Type in CommandType]: (draft: Draft, command: CommandOf<Type>) => void } = {
  ReceiveMessage: receiveMessage,
  RecordReceipt: recordReceipt,
  RecordDelivery: recordDelivery,
  WithholdMessage: withhold,
  SettleDelivery: settleDelivery,
  RetryMessage: retryMessage,
  RecordBotTurn: recordBotTurn,
  FailBotTurn: failBotTurn,
  RecordQueuePlace: recordPlace,
  RecordPacket: recordPacket,
  SettleAttachment: settleAttachment,
  ClaimConversation: claim,
  ReleaseConversation: release,
  TransferConversation: transfer,
  EscalateConversation: escalate,
  SetPriority: setPriority,
  WriteMessage: writeMessage,
  WriteNote: writeNote,
  MarkRead: markRead,
  RequestAction: requestAction,
  RecordAction: recordAction,
  ResolveConversation: resolve,
  RemoveContent: removeContent,
  HoldConversation: holdConversation,
  ReleaseHold: releaseHold,
  RecordEcho: recordEcho,
  RecordRead: recordRead,
  ChangeConsent: changeConsent,
  LinkLeg: linkLeg,
  UnlinkLeg: unlinkLeg,
  MoveLeg: moveLeg,
  AskLink: askLink,
  EnterCode: enterCode,
  GiveUpLink: giveUpLink,
  NoteReference: noteReference,
  RecordCallback: recordCallback,
  TellCallback: tellCallback,
  RecordCall: recordCall,
  PassDeadline: passDeadline,
};

function follow<Type extends CommandType>(draft: Draft, command: CommandOf<Type> & { type: Type }): void {
  const rule: (draft: Draft, command: CommandOf<Type>) => void = rules[command.type];
  rule(draft, command);
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
