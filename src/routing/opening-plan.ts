/** Owns opening hours made ready for reckoning: spans of a day in order and joined, days with hours of their own by date. */
import type { Hours } from '../../schema/market.ts';
import { type DayNumber, dayMs, type LocalDay, type Stretch, stretchesOf } from './local-days.ts';

export type OpeningPlan = {
  /** From Monday, in local minutes. */
  week: readonly (readonly Stretch[])[];
  exceptions: ReadonlyMap<string, readonly Stretch[]>;
  /** False for a queue that opens on days of its own alone, or never. */
  opensWeekly: boolean;
  /** The last day with hours of its own on which it opens; long ago when there is none. */
  lastException: DayNumber;
};

const plans = new WeakMap<Hours, OpeningPlan>();

/** Makes the plan of some hours, once. */
export function planOf(hours: Hours): OpeningPlan {
  const known = plans.get(hours);
  if (known) return known;
  const week = hours.week.map(joined);
  // Of two exceptions on a date the first one counts, as it does everywhere.
  const exceptions = new Map(hours.exceptions.toReversed().map(({ date, spans }) => [date, joined(spans)]));
  const open = [...exceptions].filter(([, spans]) => spans.length > 0).map(([date]) => Date.parse(date) / dayMs);
  const plan: OpeningPlan = {
    week,
    exceptions,
    opensWeekly: week.some((spans) => spans.length > 0),
    lastException: Math.max(Number.NEGATIVE_INFINITY, ...open),
  };
  plans.set(hours, plan);
  return plan;
}

/** Lists when a day is open, as stretches of real time in their order. */
export function openingsOn(plan: OpeningPlan, day: LocalDay): Stretch[] {
  const spans = plan.exceptions.get(day.date) ?? plan.week[day.weekday] ?? [];
  return spans.length === 0 ? [] : stretchesOf(day, spans);
}

function joined(spans: Hours['week'][number]): Stretch[] {
  const result: Stretch[] = [];
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    const before = result.at(-1);
    if (before && span.from <= before.until) before.until = Math.max(before.until, span.until);
    else result.push({ ...span });
  }
  return result;
}
