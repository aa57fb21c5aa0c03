/** Owns the legal hold: while one stands nothing of the conversation is removed, by time, by its sender or by anybody of ours. */
import type { CommandOf } from '../../../schema/conversation/commands.ts';
import { type Draft, Refusal } from './draft.ts';

export function holdConversation(draft: Draft, { agent, reason }: CommandOf<'HoldConversation'>): void {
  const { hold } = draft.state;
  if (hold) throw new Refusal('conflict', `held already by ${hold.by.name}`);
  draft.record('ConversationHeld', agent, {}, { reason });
}

export function releaseHold(draft: Draft, { agent }: CommandOf<'ReleaseHold'>): void {
  if (!draft.state.hold) throw new Refusal('conflict', 'no hold to release');
  draft.record('HoldReleased', agent, {});
}

/** Refuses while the conversation is held. */
export function requireUnheld(draft: Draft): void {
  if (draft.state.hold) throw new Refusal('held', `held by ${draft.state.hold.by.name}`);
}
