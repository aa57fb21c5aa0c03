/** Owns what a preset is: a whole configuration that we ship for a country, and where its data belong. */
import type * as z from 'zod';
import { type Weekday, weekdays } from '../../schema/config/hours.ts';
import type { marketConfigSchema } from '../../schema/config/market-config.ts';

export type MarketPreset = {
  /** The market's id, `se`. */
  market: string;
  /** The region that its customers' data belong to, where a deployment has one of that name. */
  region: string;
  config: z.input<typeof marketConfigSchema>;
};

type Plan = z.input<typeof marketConfigSchema>['hours'][string];
type Days = Partial<Record<Weekday | 'weekdays' | 'weekend' | 'daily', string | readonly string[]>>;

/** Makes a week of spans; the more precise name wins, and a day that is not named is closed. */
export function weekOf(days: Days): Plan['week'] {
  const spansOf = (day: Weekday): string[] => {
    const isWeekend = day === 'sat' || day === 'sun';
    const spans = days[day] ?? (isWeekend ? days.weekend : days.weekdays) ?? days.daily ?? [];
    return typeof spans === 'string' ? [spans] : [...spans];
  };
  return Object.fromEntries(weekdays.map((day) => [day, spansOf(day)])) as Plan['week'];
}

/** Is the plan of a queue that never closes. */
export const aroundTheClock: Plan = {
  name: 'Around the clock',
  week: weekOf({ daily: '00:00-24:00' }),
  closedOn: 'never',
};
