/**
 * Owns the port to what is shipped with a release: presets, message catalogues, and which days are off where. It is too large for the
 * Worker's script; there it lies beside it as static files, elsewhere it is imported.
 */
import type { MarketPreset } from './preset.ts';

/** Is a day off: `bank` days come on top of the public ones. */
export type DayOff = { date: string; name: string; kind: 'public' | 'bank' };

export type Calendars = Record<string, { name: string; states: Record<string, string> }>;

export type Shipped = {
  /** Lists the presets, each with what is needed to choose one. */
  presets(): Promise<PresetSummary[]>;
  preset(market: string): Promise<MarketPreset | undefined>;
  /** Lists the languages that have a catalogue. */
  languages(): Promise<string[]>;
  /** Gives a language's words; undefined when there are none. */
  catalogue(language: string): Promise<Record<string, string> | undefined>;
  /** Lists the countries whose days off are known, with their states. */
  calendars(): Promise<Calendars>;
  /** Lists a country's days off (with those of a state) of the years that were shipped; undefined when it is not known. */
  daysOff(country: string, state: string | null): Promise<DayOff[] | undefined>;
};

export type PresetSummary = { market: string; region: string; name: string; country: string; languages: string[] };

/** Names the static files; the build writes them and the Worker reads them. */
export const shippedFiles = {
  presets: 'presets.json',
  preset: (market: string) => `presets/${market}.json`,
  languages: 'languages.json',
  catalogue: (language: string) => `catalogues/${language}.json`,
  calendars: 'calendars.json',
  daysOff: (country: string, state: string | null) => `days-off/${country}${state ? `-${state}` : ''}.json`,
} as const;

/** Sums up a preset. */
export function summaryOf({ market, region, config }: MarketPreset): PresetSummary {
  return { market, region, name: config.name, country: config.country, languages: config.languages.bot };
}
