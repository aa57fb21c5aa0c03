/** Owns what a handle's thread remembers, and how it changes: pure. It knows conversations by id only, never what was said. */
import type { Consent } from '../../schema/conversation/commands.ts';

/** Is a conversation that the handle had before, and when it stopped being the current one. */
type Earlier = { id: string; until: number };

export type ThreadState = {
  v: 1;
  current: string;
  /** Newest first. Those that a provider may still repeat events of, and always the last one. */
  earlier: Earlier[];
  /** Absent means open: the state is written once for most customers. */
  consent?: Consent;
};

/** Is how long a provider may repeat an event; within it the earlier conversations are asked whether they have it. */
export const repeatWindowMs = 7 * 24 * 60 * 60 * 1000;

/** Is how many earlier conversations are asked at most, should a market close them in quick succession. */
const earlierLimit = 20;

export function firstThread(conversationId: string): ThreadState {
  return { v: 1, current: conversationId, earlier: [] };
}

/** Makes another conversation the current one; what was current becomes its predecessor. */
export function goOnIn(state: ThreadState, conversationId: string, now: number): ThreadState {
  const left = { id: state.current, until: now };
  const others = state.earlier.filter(({ id, until }) => id !== conversationId && until > now - repeatWindowMs);
  return { ...state, current: conversationId, earlier: [left, ...others].slice(0, earlierLimit) };
}

/** Lists the earlier conversations that may already have an event which arrives now. */
export function mayHaveSeen(state: ThreadState, now: number): string[] {
  return state.earlier.filter(({ until }) => until > now - repeatWindowMs).map(({ id }) => id);
}

/** Lists where a receipt that names no message of ours may belong, most likely first. */
export function mayHaveSent(state: ThreadState): string[] {
  return [state.current, ...state.earlier.map(({ id }) => id)];
}

/** Notes what the current conversation says of consent; the same state when nothing is new. */
export function withConsent(state: ThreadState, consent: Consent | undefined): ThreadState {
  return consent === undefined || consent === (state.consent ?? 'open') ? state : { ...state, consent };
}

/** Says what a conversation that a message opens should know of the thread. */
export function openingOf(state: ThreadState): { previous?: string; consent?: Consent } {
  const [previous] = state.earlier;
  return { ...(previous ? { previous: previous.id } : {}), ...(state.consent ? { consent: state.consent } : {}) };
}
