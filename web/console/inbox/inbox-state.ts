/**
 * Owns the merge of what lists and desks tell into one picture of the inbox: the newest `seq` of a conversation wins, whatever
 * the order and however often it is told. A desk's snapshot also says what no longer waits; a late list does not bring it back.
 */
import type { z } from 'zod';
import type { listItem } from '../../../schema/api/desk.ts';
import { priorities } from '../../../schema/priority.ts';
import type { DeskAgent, DeskDown, InboxEntry } from '../../../schema/socket/desk.ts';

export type { InboxEntry };

export type ListItem = z.infer<typeof listItem>;

export type InboxState = {
  entries: ReadonlyMap<string, InboxEntry>;
  /** Conversations that a desk's snapshot no longer held, with the seq they had. */
  departed: ReadonlyMap<string, number>;
  agents: ReadonlyMap<string, readonly DeskAgent[]>;
};

export type InboxInput =
  | { type: 'listed'; entries: readonly InboxEntry[] }
  | { type: 'frame'; market: string; frame: DeskDown };

export const emptyInbox: InboxState = { entries: new Map(), departed: new Map(), agents: new Map() };

export const sections = ['waiting', 'mine', 'open', 'bot', 'resolved'] as const;
export type Section = (typeof sections)[number];

/** Tells whether a desk holds such a conversation: a human is owed, or has it. */
function isAtDesk(entry: InboxEntry): boolean {
  return entry.status === 'queued' || entry.status === 'assigned';
}

function withEntries(state: InboxState, told: readonly InboxEntry[]): InboxState {
  const entries = new Map(state.entries);
  let changed = false;
  for (const entry of told) {
    const known = entries.get(entry.conversationId);
    if (known && known.seq >= entry.seq) continue;
    const left = state.departed.get(entry.conversationId);
    if (left !== undefined && left >= entry.seq && isAtDesk(entry)) continue;
    entries.set(entry.conversationId, entry);
    changed = true;
  }
  return changed ? { ...state, entries } : state;
}

function withSnapshot(state: InboxState, market: string, held: readonly InboxEntry[]): InboxState {
  const here = new Map(held.map((entry) => [entry.conversationId, entry.seq]));
  const entries = new Map(state.entries);
  const departed = new Map(state.departed);
  for (const [id, entry] of state.entries) {
    if (entry.market !== market || !isAtDesk(entry) || here.has(id)) continue;
    entries.delete(id);
    departed.set(id, entry.seq);
  }
  for (const id of here.keys()) departed.delete(id);
  return withEntries({ ...state, entries, departed }, held);
}

/** Takes one thing told into the picture. */
export function applyInbox(state: InboxState, input: InboxInput): InboxState {
  if (input.type === 'listed') return withEntries(state, input.entries);
  const { frame, market } = input;
  switch (frame.type) {
    case 'desk': {
      const next = withSnapshot(state, market, [...frame.waiting, ...frame.assigned]);
      return { ...next, agents: new Map(next.agents).set(market, frame.agents) };
    }
    case 'entry':
      return withEntries(state, [frame.entry]);
    case 'agents':
      return { ...state, agents: new Map(state.agents).set(market, frame.agents) };
    case 'error':
      return state;
  }
}

const belongs: Record<Section, (entry: InboxEntry, me: string) => boolean> = {
  waiting: (entry) => entry.status === 'queued',
  mine: (entry, me) => entry.status === 'assigned' && entry.owner?.id === me,
  open: (entry) => entry.status !== 'resolved',
  bot: (entry) => entry.status === 'bot' || entry.status === 'new',
  resolved: (entry) => entry.status === 'resolved',
};

/** Computes since when somebody has waited: the line counts from the handover. */
export function waitingSince(entry: InboxEntry): number {
  return entry.waitingSince ?? entry.lastCustomerAt;
}

function urgencyOf({ priority = 'normal' }: InboxEntry): number {
  return priorities.indexOf(priority);
}

/** The line is the desk's: the most urgent first, then who has waited longest. */
function inLine(a: InboxEntry, b: InboxEntry): number {
  return urgencyOf(b) - urgencyOf(a) || waitingSince(a) - waitingSince(b) || order(a, b);
}

/** Selects a section's conversations in the order in which they should be looked at. */
export function selectSection(
  state: InboxState,
  section: Section,
  by: { me: string; market?: string | undefined },
): InboxEntry[] {
  const chosen = [...state.entries.values()].filter(
    (entry) => belongs[section](entry, by.me) && (by.market === undefined || entry.market === by.market),
  );
  if (section === 'waiting') return chosen.sort(inLine);
  return chosen.sort((a, b) => b.lastCustomerAt - a.lastCustomerAt || order(a, b));
}

function order(a: InboxEntry, b: InboxEntry): number {
  return a.conversationId < b.conversationId ? -1 : 1;
}

/** Finds who works at these markets, each once; available in one market is available. */
export function selectAgents(state: InboxState, market: string | undefined): DeskAgent[] {
  const found = new Map<string, DeskAgent>();
  for (const [at, agents] of state.agents) {
    if (market !== undefined && at !== market) continue;
    for (const agent of agents) if (found.get(agent.id)?.state !== 'available') found.set(agent.id, agent);
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}
