/** Owns reading what is shipped from the static files beside the Worker. A release never changes them, so an isolate keeps them. */
import type { MarketPreset } from './preset.ts';
import { type Calendars, type DayOff, type PresetSummary, type Shipped, shippedFiles } from './shipped.ts';

/** Is the folder of the static files; the public address of the same name serves nothing of it. */
export const shippedFolder = '/shipped/';

type Assets = Pick<Fetcher, 'fetch'>;

const known = new WeakMap<Assets, Map<string, unknown>>();

/** Creates the port over the Worker's static files. */
export function createShipped({ ASSETS }: { ASSETS: Assets }): Shipped {
  const kept = known.get(ASSETS) ?? new Map<string, unknown>();
  known.set(ASSETS, kept);

  async function read<T>(file: string): Promise<T | undefined> {
    if (kept.has(file)) return kept.get(file) as T;
    const response = await ASSETS.fetch(new URL(shippedFolder + file, 'https://assets.local'));
    if (response.status === 404) {
      await response.body?.cancel();
      return undefined;
    }
    if (!response.ok) throw new Error(`the shipped file ${file} answered ${response.status}`);
    // The build wrote it from this release's own types.
    const value = (await response.json()) as T;
    kept.set(file, value);
    return value;
  }

  return {
    presets: async () => (await read<PresetSummary[]>(shippedFiles.presets)) ?? [],
    preset: async (market) => (/^[a-z]{2}$/.test(market) ? read<MarketPreset>(shippedFiles.preset(market)) : undefined),
    languages: async () => (await read<string[]>(shippedFiles.languages)) ?? [],
    catalogue: async (language) => read<Record<string, string>>(shippedFiles.catalogue(language)),
    calendars: async () => (await read<Calendars>(shippedFiles.calendars)) ?? {},
    async daysOff(country, state) {
      return read<DayOff[]>(shippedFiles.daysOff(country, state));
    },
  };
}
