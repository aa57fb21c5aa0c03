/** Owns what a handle's thread remembers, and how it changes: pure. It knows conversations by id only, never what was said. */
import type { Consent } from '../../schema/conversation/commands.ts';

/** Is a conversation that the handle had before, and when it stopped being the current one. `unlinked`: it was not theirs. */
type Earlier = { id: string; until: number; unlinked?: true };

export type ThreadState = {
  v: 1;
  current: string;
  /** Newest first. Those that a provider may still repeat events of, and always the last one. */
  earlier: Earlier[];
  /** Absent means open: the state is written once for most customers. */
  consent?: Consent;
  /** Where messages of this handle went, by the provider's id, newest first: what later messages may refer to. */
  known?: [id: string, conversationId: string][];
};

/** Is how long a provider may repeat an event; within it the earlier conversations are asked whether they have it. */
export const repeatWindowMs = 7 * 24 * 60 * 60 * 1000;

/** Is how many earlier conversations are asked at most, should a market close them in quick succession. */
const earlierLimit = 20;

/** Is how many messages a handle's thread remembers by id, where messages name each other. */
export const knownLimit = 200;

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

/** Tells where a message went; undefined when it is not known, or no longer. */
export function placeOf(state: ThreadState | null, id: string): string | undefined {
  return state?.known?.find(([known]) => known === id)?.[1];
}

/** Notes where messages go; the same state when nothing is new. */
export function withPlaces(state: ThreadState, ids: readonly string[], conversationId: string): ThreadState {
  if (ids.every((id) => placeOf(state, id) === conversationId)) return state;
  const others = (state.known ?? []).filter(([id]) => !ids.includes(id));
  const added = ids.map((id): [string, string] => [id, conversationId]);
  return { ...state, known: [...added, ...others].slice(0, knownLimit) };
}

/** Takes a conversation out that turned out not to be this handle's: the next message goes elsewhere and does not name it. */
export function without(state: ThreadState, conversationId: string, next: string, now: number): ThreadState {
  const left = state.current === conversationId ? goOnIn(state, next, now) : state;
  const earlier = left.earlier.map((one) => (one.id === conversationId ? { ...one, unlinked: true as const } : one));
  const known = left.known?.filter(([, id]) => id !== conversationId);
  return { ...left, earlier, ...(known ? { known } : {}) };
}

/** Notes what the current conversation says of consent; the same state when nothing is new. */
export function withConsent(state: ThreadState, consent: Consent | undefined): ThreadState {
  return consent === undefined || consent === (state.consent ?? 'open') ? state : { ...state, consent };
}

/** Says what a conversation that a message opens should know of the thread. */
export function openingOf(state: ThreadState): { previous?: string; consent?: Consent } {
  const previous = state.earlier.find(({ unlinked }) => !unlinked);
  return { ...(previous ? { previous: previous.id } : {}), ...(state.consent ? { consent: state.consent } : {}) };
}
