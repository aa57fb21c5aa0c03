/**
 * Owns the shape of a market's preset: what we ship for a country, before a tenant makes it theirs. It is the snapshot without
 * what only a tenant or a publication knows, and with holidays named by kind instead of date.
 */
import type { Hours, MarketSnapshot, Queue } from '../../schema/market.ts';
import type { TextKey } from '../../schema/text-keys.ts';

/** Says on which kinds of days off a queue is closed: `bank` days (Midsummer's Eve) come on top of the public ones. */
export type ClosedOn = 'public' | 'public-and-bank' | 'never';

export type PresetHours = Pick<Hours, 'week'> & { closedOn: ClosedOn };

type Published = 'v' | 'tenant' | 'tenantName' | 'region' | 'version' | 'publishedAt' | 'legalEntity' | 'holidays';

export type MarketPreset = Omit<MarketSnapshot, Published | 'queues' | 'texts'> & {
  queues: (Omit<Queue, 'hours'> & { hours: PresetHours })[];
  /** Which calendar of days off counts, as date-holidays names it. */
  calendar: { country: string; state?: string };
  /** Words that this market says differently from its languages' catalogues. */
  texts: Record<string, Partial<Record<TextKey, string>>>;
};

type Opening = readonly [fromHour: number, untilHour: number];

/** Makes a week of hours; a day that is left out is closed. */
export function weekOf(days: { weekdays: Opening; saturday?: Opening; sunday?: Opening }): Hours['week'] {
  const spans = (opening?: Opening) => (opening ? [{ from: opening[0] * 60, until: opening[1] * 60 }] : []);
  return [...Array.from({ length: 5 }, () => spans(days.weekdays)), spans(days.saturday), spans(days.sunday)];
}

const wholeDay: Opening = [0, 24];

export const aroundTheClock: PresetHours = {
  week: weekOf({ weekdays: wholeDay, saturday: wholeDay, sunday: wholeDay }),
  closedOn: 'never',
};

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
