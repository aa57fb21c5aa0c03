/** Owns how callbacks of several markets become one agenda: what is on now, then day by day as the market's own calendar has them. Pure. */
import { type Callback, overStates } from '../../../schema/callback.ts';

export const shownStates = ['all', 'coming', 'missed', 'done', 'cancelled'] as const;
/** Names what of the agenda is shown. */
export type Shown = (typeof shownStates)[number];

export type MarketCallbacks = { timeZone: string; callbacks: readonly Callback[] };
/** Is a callback with when it is or was to be, and whose clock tells that. */
export type AgendaItem = Callback & { timeZone: string; at: number };
export type AgendaDay = { date: string; at: number; items: readonly AgendaItem[] };
export type Agenda = { now: readonly AgendaItem[]; days: readonly AgendaDay[] };

type DateOf = (at: number, timeZone: string) => string;

const belongs: Record<Shown, (callback: Callback) => boolean> = {
  all: () => true,
  coming: ({ state }) => !overStates.has(state),
  missed: ({ state }) => state === 'missed',
  done: ({ state }) => state === 'done',
  cancelled: ({ state }) => state === 'cancelled',
};

/** Computes when a callback is to be looked at: the next try of one that is still to come, else its slot. */
export function timeOf({ state, slot, nextAt }: Pick<Callback, 'state' | 'slot' | 'nextAt'>): number {
  return state === 'booked' ? (nextAt ?? slot.from) : slot.from;
}

/** Tells whether a callback is on now: it is called, or its time has come. */
export function isNow(callback: Pick<Callback, 'state' | 'slot' | 'nextAt'>, now: number): boolean {
  const { state } = callback;
  return state === 'due' || state === 'calling' || (state === 'booked' && timeOf(callback) <= now);
}

function toItems(lists: readonly MarketCallbacks[]): AgendaItem[] {
  return lists
    .flatMap(({ timeZone, callbacks }) => callbacks.map((one) => ({ ...one, timeZone, at: timeOf(one) })))
    .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

/** Builds the agenda of what is shown. */
export function toAgenda(
  lists: readonly MarketCallbacks[],
  { shown, now, dateOf }: { shown: Shown; now: number; dateOf: DateOf },
): Agenda {
  const items = toItems(lists).filter(belongs[shown]);
  const days = new Map<string, AgendaItem[]>();
  for (const item of items) {
    if (isNow(item, now)) continue;
    const date = dateOf(item.at, item.timeZone);
    days.set(date, [...(days.get(date) ?? []), item]);
  }
  return {
    now: items.filter((item) => isNow(item, now)),
    days: [...days]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([date, ofDay]) => ({ date, at: ofDay[0]?.at ?? 0, items: ofDay })),
  };
}

/** Counts how many each choice would show. */
export function countShown(lists: readonly MarketCallbacks[]): Record<Shown, number> {
  const all = lists.flatMap(({ callbacks }) => callbacks);
  const count = (shown: Shown) => all.filter(belongs[shown]).length;
  return {
    all: all.length,
    coming: count('coming'),
    missed: count('missed'),
    done: count('done'),
    cancelled: count('cancelled'),
  };
}

const dayMs = 86_400_000;

/** Computes the span of a week, counted from this one; this one begins a day early, so that what was missed is still seen. */
export function weekSpan(now: number, week: number): { from: number; until: number } {
  const today = new Date(now);
  const begin = (days: number) => new Date(today.getFullYear(), today.getMonth(), today.getDate() + days).getTime();
  return { from: begin(7 * week) - (week === 0 ? dayMs : 0), until: begin(7 * (week + 1)) };
}
