/**
 * Owns making a market's snapshot: preset, tenant and overrides merged, holidays turned into dates, words taken from the
 * catalogues, all of it checked. Runs in Node (seed, scripts); reading what was published is snapshots.ts's.
 */
import { type MarketSnapshot, marketSnapshotSchema } from '../../schema/market.ts';
import { Problem } from '../../schema/problems.ts';
import { catalogues } from './catalogues.ts';
import { textFaults } from './check-texts.ts';
import { closedDays, daysOff } from './holidays.ts';
import type { MarketPreset } from './preset.ts';

/** Is what a tenant changes of a preset: objects are merged, lists and single values are replaced. */
export type MarketOverrides = Partial<{
  [Key in keyof MarketPreset]: MarketPreset[Key] extends readonly unknown[]
    ? MarketPreset[Key]
    : Partial<MarketPreset[Key]>;
}>;

export type SnapshotInput = {
  preset: MarketPreset;
  tenant: { tenant: string; name: string; legalName: string };
  region: string;
  version: number;
  publishedAt: number;
  overrides?: MarketOverrides;
};

/** How many years of holidays a snapshot carries, the year of publication included. */
const holidayYears = 3;

/** Builds a snapshot that may be published; throws Problem('invalid') naming everything that is wrong with it. */
export function buildSnapshot(input: SnapshotInput): MarketSnapshot {
  const { tenant, region, version, publishedAt } = input;
  const { calendar, queues, texts, ...rest } = merge(input.preset, input.overrides ?? {});
  const firstYear = new Date(publishedAt).getUTCFullYear();
  const days = daysOff(
    calendar,
    Array.from({ length: holidayYears }, (_, index) => firstYear + index),
  );
  const result = marketSnapshotSchema.safeParse({
    ...named(rest, tenant.tenant),
    v: 1,
    tenant: tenant.tenant,
    tenantName: tenant.name,
    legalEntity: tenant.legalName,
    region,
    version,
    publishedAt,
    holidays: days.map(({ date, name }) => ({ date, name })),
    texts: wordsFor(rest.languages.bot, texts),
    queues: queues.map(({ hours, ...queue }) => {
      const exceptions = closedDays(days, hours.closedOn).map(({ date, name }) => ({ date, name, spans: [] }));
      return { ...queue, hours: { week: hours.week, exceptions } };
    }),
  });
  if (!result.success)
    throw new Problem(
      'invalid',
      result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
    );
  const faults = [...faultsOfWords(result.data), ...faultsOfQueues(result.data)];
  if (faults.length > 0) throw new Problem('invalid', faults.join('; '));
  return result.data;
}

function wordsFor(languages: readonly string[], own: MarketPreset['texts']): MarketSnapshot['texts'] {
  return Object.fromEntries(languages.map((language) => [language, { ...catalogues[language], ...own[language] }]));
}

function faultsOfWords({ texts }: MarketSnapshot): string[] {
  return Object.entries(texts).flatMap(([language, words]) => textFaults(language, words, catalogues.en ?? {}));
}

function faultsOfQueues({ queues, defaultQueue, escalation, languages, callback }: MarketSnapshot): string[] {
  const ids = new Set(queues.map(({ id }) => id));
  const wanted = [defaultQueue, ...(callback.queue ? [callback.queue] : []), ...escalation.flatMap(({ to }) => to ?? [])].filter(
    (id) => !ids.has(id),
  );
  const spoken = new Set(queues.flatMap((queue) => queue.languages));
  return [
    ...wanted.map((id) => `no queue is called ${id}`),
    ...(ids.size < queues.length ? ['two queues have the same id'] : []),
    ...languages.humans.filter((language) => !spoken.has(language)).map((language) => `no queue speaks ${language}`),
    ...(languages.bot.includes(languages.default)
      ? []
      : [`the bot does not speak the default language ${languages.default}`]),
  ];
}

function merge(preset: MarketPreset, overrides: MarketOverrides): MarketPreset {
  return mergeValue(preset, overrides) as MarketPreset;
}

function mergeValue(base: unknown, change: unknown): unknown {
  if (change === undefined) return base;
  if (!isRecord(base) || !isRecord(change)) return change;
  const keys = new Set([...Object.keys(base), ...Object.keys(change)]);
  return Object.fromEntries([...keys].map((key) => [key, mergeValue(base[key], change[key])]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Puts the tenant's own name into addresses that are the same for every tenant but for it. */
function named<T>(value: T, tenant: string): T {
  return JSON.parse(JSON.stringify(value).replaceAll('{tenant}', tenant)) as T;
}
