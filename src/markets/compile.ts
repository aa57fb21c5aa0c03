/**
 * Owns making a market's snapshot of its configuration: days off as dates, words with the catalogues', durations as milliseconds.
 * Pure, so that whoever knows layers and what is shipped can tell what a version would be. Whether it may be published is check/'s.
 */
import type * as z from 'zod';
import { type Layer, mergeLayers, pointerTo } from '../../schema/config/layers.ts';
import { type MarketConfig, marketConfigSchema } from '../../schema/config/market-config.ts';
import { readDuration, readSpan } from '../../schema/config/values.ts';
import { type MarketSnapshot, marketSnapshotSchema } from '../../schema/market.ts';
import { Problem } from '../../schema/problems.ts';
import { hoursOf, type MarketDay, marketDays } from './days-off.ts';
import type { DayOff, Shipped } from './shipped.ts';

/** Is where a market is and for whom; none of it is configured. */
export type MarketPlace = { tenant: string; tenantName: string; market: string; region: string };

/** Is what a field of the configuration has wrong: by JSON Pointer, in a sentence. */
export type ShapeFault = { pointer: string; message: string };

export type ReadConfig = { ok: true; config: MarketConfig } | { ok: false; faults: ShapeFault[] };

const missing = 'Something must stand here';

/** How many years of days off a snapshot carries, the year of publication included. */
const holidayYears = 3;

/** Merges layers and reads the result; every fault names its field. */
export function readConfig(layers: readonly Layer[]): ReadConfig {
  const result = marketConfigSchema.safeParse(mergeLayers(layers));
  if (result.success) return { ok: true, config: result.data };
  return { ok: false, faults: result.error.issues.flatMap(toFaults) };
}

function toFaults(issue: z.core.$ZodIssue): ShapeFault[] {
  const pointer = issue.path.reduce<string>((at, step) => pointerTo(at, String(step)), '');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ pointer: pointerTo(pointer, key), message: 'There is no such setting' }));
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => ({ pointer, message }));
  const isMissing = issue.code === 'invalid_type' && issue.message.endsWith('undefined');
  return [{ pointer, message: isMissing ? missing : sayIssue(issue) }];
}

// What the schema says in its own words is kept; the library's words are for programmers.
function sayIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small')
    return issue.origin === 'number'
      ? `This must be ${issue.minimum} at least`
      : issue.minimum === 1
        ? missing
        : `This is too short`;
  if (issue.code === 'too_big')
    return issue.origin === 'number'
      ? `This must be ${issue.maximum} at most`
      : issue.origin === 'string'
        ? `This is longer than ${issue.maximum} characters`
        : `These are more than ${issue.maximum}`;
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'This is no web address: it begins with https:// and names a place';
  if (issue.code === 'invalid_format' && issue.format === 'email') return 'This is no mail address';
  if (issue.code === 'invalid_value') return `This is none of: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type')
    return issue.expected === 'int'
      ? 'This must be a whole number'
      : `This must be ${issue.expected === 'array' ? 'a list' : `a ${issue.expected}`}`;
  return issue.message.charAt(0).toUpperCase() + issue.message.slice(1);
}

/** Is what was shipped for one configuration. */
export type Supplies = {
  catalogues: Readonly<Record<string, Readonly<Record<string, string>>>>;
  daysOff: readonly DayOff[];
};

/** Fetches what a configuration takes from what is shipped. */
export async function suppliesFor(config: MarketConfig, shipped: Shipped): Promise<Supplies> {
  const { country, state } = config.holidays;
  const [daysOff, ...catalogues] = await Promise.all([
    shipped.daysOff(country, state),
    ...config.languages.bot.map(async (language) => [language, (await shipped.catalogue(language)) ?? {}] as const),
  ]);
  return { catalogues: Object.fromEntries(catalogues), daysOff: daysOff ?? [] };
}

export type Compilation = MarketPlace & { version: number; publishedAt: number };

/** Lists the years whose days off a version of this moment carries. */
export function yearsFrom(at: number): number[] {
  const first = new Date(at).getUTCFullYear();
  return Array.from({ length: holidayYears }, (_, index) => first + index);
}

/** Makes the snapshot; throws Problem('invalid') when it would be none, which a configuration that was read cannot cause. */
export function compile(config: MarketConfig, supplies: Supplies, made: Compilation): MarketSnapshot {
  const years = yearsFrom(made.publishedAt);
  const known = supplies.daysOff.filter(({ date }) => years.includes(Number(date.slice(0, 4))));
  const days = marketDays(config.holidays, known, years);
  const named = <T>(value: T): T => withNames(value, made);
  const result = marketSnapshotSchema.safeParse({
    v: 1,
    ...made,
    name: config.name,
    country: config.country,
    legalEntity: named(config.legalEntity),
    currency: config.currency,
    timeZone: config.timeZone,
    languages: config.languages,
    holidays: wholeDays(days),
    texts: wordsOf(config, supplies),
    ...desk(config, days, years),
    bot: config.bot,
    identity: {
      accepted: config.identity.accepted,
      tries: config.identity.tries,
      lockoutMs: ms(config.identity.lockout),
      trusted: config.identity.trusted,
    },
    refunds: {
      expectedBusinessDays: { from: config.refunds.fromBusinessDays, until: config.refunds.untilBusinessDays },
    },
    ...time(config),
    consent: named(config.consent),
    ...keeping(config),
    contacts: { ...named(config.contacts), regulator: regulatorOf(config) },
    hardship: listed(config.hardship, ({ link, ...programme }) => ({ ...programme, ...(link ? { link } : {}) })),
    authorities: listed(config.authorities, (authority) => authority),
    callback: callbackOf(config),
    phone: config.phone,
    dispute: config.disputes,
    attachments: config.attachments,
  });
  if (result.success) return result.data;
  throw new Problem(
    'invalid',
    result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '),
  );
}

function desk(config: MarketConfig, days: readonly MarketDay[], years: readonly number[]) {
  const hoursNamed = (name: string) => {
    const plan = config.hours[name];
    return plan ? hoursOf(plan, days, years) : { week: Array.from({ length: 7 }, () => []), exceptions: [] };
  };
  return {
    channels: Object.entries(config.channels).map(([channel, { hours, ...rules }]) => ({
      channel,
      ...rules,
      ...(hours ? { hours: hoursNamed(hours) } : {}),
    })),
    queues: listed(config.queues, ({ hours, expectedHandle, ...queue }) => ({
      ...queue,
      hours: hoursNamed(hours),
      expectedHandleMs: ms(expectedHandle),
    })),
    defaultQueue: config.routing.default,
    routing: {
      byTopic: config.routing.byTopic,
      byLanguage: config.routing.byLanguage,
      byChannel: config.routing.byChannel,
    },
  };
}

function time(config: MarketConfig) {
  return {
    clocks: listed(config.clocks, ({ budget, source, ...clock }) => ({
      ...clock,
      budgetMs: ms(budget),
      ...(source ? { source } : {}),
    })),
    escalation: listed(config.escalation, ({ after, to, ...step }) => ({
      ...step,
      afterMs: ms(after),
      ...(to ? { to } : {}),
    })).toSorted((one, other) => one.afterMs - other.afterMs),
    resolution: {
      reopenWithinMs: ms(config.resolution.reopenWithin),
      ratingWindowMs: ms(config.resolution.ratingWindow),
      silentAfterMs: ms(config.resolution.silentAfter),
    },
    followUp: { enabled: config.followUp.enabled, afterMs: ms(config.followUp.after) },
  };
}

function keeping({ retention }: MarketConfig) {
  const { messageDays, attachmentDays, noteDays, contactDays } = retention;
  return { retention: { contentDays: messageDays, attachmentDays, noteDays, contactDays } };
}

function callbackOf({ callback }: MarketConfig) {
  const { account, smsAccount, queue, quietHours, ...rules } = callback;
  const quiet = (quietHours && readSpan(quietHours)) || { from: 0, until: 0 };
  return {
    ...rules,
    quietHours: quiet,
    ...(account ? { account } : {}),
    ...(smsAccount ? { smsAccount } : {}),
    ...(queue ? { queue } : {}),
  };
}

function wholeDays(days: readonly MarketDay[]) {
  return days.filter(({ spans }) => spans.length === 0).map(({ date, name }) => ({ date, name }));
}

function wordsOf({ languages, texts }: MarketConfig, { catalogues }: Supplies): MarketSnapshot['texts'] {
  return Object.fromEntries(
    languages.bot.map((language) => [language, { ...catalogues[language], ...texts[language] }]),
  );
}

function regulatorOf({ authorities }: MarketConfig): string {
  const all = Object.values(authorities);
  return [all.find(({ role }) => role === 'regulator'), all.find(({ role }) => role === 'ombudsman')]
    .flatMap((authority) => (authority ? [authority.name] : []))
    .join('; ');
}

function listed<Entry extends object, Made extends object>(
  entries: Readonly<Record<string, Entry>>,
  make: (entry: Entry) => Made,
): (Made & { id: string })[] {
  return Object.entries(entries).map(([id, entry]) => ({ id, ...make(entry) }));
}

/** Converts a duration that the schema has let pass. */
const ms = (duration: string): number => readDuration(duration) ?? 0;

/** Puts tenant and market into addresses that are the same for all but for them. */
function withNames<T>(value: T, { tenant, tenantName, market }: MarketPlace): T {
  const names: Readonly<Record<string, string>> = { tenant, tenantName, market };
  // Not by a pattern of its own: a name may have what a replacement would take for one, such as `$&`.
  const text = JSON.stringify(value).replaceAll(/\{(tenant|tenantName|market)\}/g, (_, name: string) =>
    JSON.stringify(names[name] ?? '').slice(1, -1),
  );
  return JSON.parse(text) as T;
}
