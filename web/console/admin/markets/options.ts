/** Owns what the forms of a market let one choose among: languages, queues, plans of hours, and words of the schema's own. */
import { useQuery } from '@tanstack/react-query';
import { presetsBody } from '../../../../schema/api/admin/markets.ts';
import { channels } from '../../../../schema/channel.ts';
import { marketIntents } from '../../../../schema/config/intents.ts';
import { isObject } from '../../../../schema/config/layers.ts';
import { countryName, languageName } from '../../../../schema/config/value-words.ts';
import { priorities } from '../../../../schema/priority.ts';
import { useDeps } from '../../deps.tsx';
import { words } from '../../words.ts';
import type { Option } from './fields/fields.tsx';
import { useWorking } from './market-context.tsx';

export const channelOptions: readonly Option[] = channels.map((value) => ({
  value,
  label: words.channels[value] ?? value,
}));
export const priorityOptions: readonly Option[] = priorities.map((value) => ({
  value,
  label: words.market.priorities[value],
}));
export const intentOptions: readonly Option[] = marketIntents.map((value) => ({
  value,
  label: words.market.intents[value],
}));

/** Reads what a market can be made of: presets, languages, calendars. */
export function usePresets() {
  const { api } = useDeps();
  const { data } = useQuery({
    queryKey: ['admin', 'presets'],
    queryFn: ({ signal }) => api.get('/api/admin/presets', presetsBody, { signal }),
    staleTime: 300_000,
  });
  return data;
}

/** Lists the languages that words are shipped for. */
export function useLanguages(): readonly Option[] {
  return (usePresets()?.languages ?? []).map((value) => ({ value, label: languageName(value) }));
}

/** Lists the countries whose calendar is known. */
export function useCountries(): readonly Option[] {
  return Object.keys(usePresets()?.calendars ?? {})
    .map((value) => ({ value, label: countryName(value) }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
}

function named(record: unknown): Option[] {
  return Object.entries(isObject(record) ? record : {}).map(([value, entry]) => ({
    value,
    label: isObject(entry) && typeof entry.name === 'string' ? entry.name : value,
  }));
}

/** Lists the market's queues. */
export function useQueues(): readonly Option[] {
  return named(useWorking().draft.config.queues);
}

/** Lists the market's plans of hours. */
export function usePlans(): readonly Option[] {
  return named(useWorking().draft.config.hours);
}

/** Lists the languages that the market's bot and agents speak. */
export function useSpoken(): readonly Option[] {
  const { languages } = useWorking().draft.config;
  const spoken = isObject(languages) ? [languages.bot, languages.humans].flat() : [];
  return [...new Set(spoken.filter((one) => typeof one === 'string'))].map((value) => ({
    value,
    label: languageName(value),
  }));
}
