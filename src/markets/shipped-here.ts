/** Owns what is shipped as modules hold it, for programs that run in Node: the seed, the build, tests of pure rules. */

import { catalogues } from './catalogues.ts';
import { calendarsOf, daysOff } from './holidays.ts';
import type { MarketPreset } from './preset.ts';
import { type DayOff, type Shipped, summaryOf } from './shipped.ts';

const yearsBefore = 1;
const yearsAfter = 6;

/** Creates the port over modules; `presets` are handed in, since they know the markets and not the other way round. */
export function createShippedHere(presets: Readonly<Record<string, MarketPreset>>, now: number): Shipped {
  const first = new Date(now).getUTCFullYear() - yearsBefore;
  const years = Array.from({ length: yearsBefore + yearsAfter }, (_, index) => first + index);
  const calendars = calendarsOf(
    [...new Set(Object.values(presets).map(({ config }) => config.holidays.country))].sort(),
  );
  const known = new Map<string, DayOff[]>();
  return {
    presets: async () => Object.values(presets).map(summaryOf),
    preset: async (market) => presets[market],
    languages: async () => Object.keys(catalogues).sort(),
    catalogue: async (language) => catalogues[language],
    calendars: async () => calendars,
    async daysOff(country, state) {
      if (!calendars[country] || (state !== null && !calendars[country].states[state])) return undefined;
      const key = `${country}/${state ?? ''}`;
      const days = known.get(key) ?? daysOff(country, state, years);
      known.set(key, days);
      return days;
    },
  };
}
