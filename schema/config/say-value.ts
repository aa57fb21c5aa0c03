/** Owns saying what a field's value is as a person would: names instead of ids, units, lengths of time. */
import { isObject, pointerTo } from './layers.ts';
import { entryName, fieldWords, isNamed, schemaAt } from './say-where.ts';
import * as words from './value-words.ts';
import { readDuration } from './values.ts';

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** Says a duration, `2 hours 30 minutes`. */
export function sayDuration(ms: number): string {
  let left = ms;
  const parts = units.flatMap(([unit, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count > 0 ? [counted(count, unit)] : [];
  });
  return parts.join(' ') || 'at once';
}

type Names = (value: string, config: unknown) => string | undefined;

const among =
  (names: Readonly<Record<string, string>>): Names =>
  (value) =>
    names[value];
const queue: Names = (value, config) => entryName(config, '/queues', value);
const plan: Names = (value, config) => entryName(config, '/hours', value);

/** Whose names need no quotation marks. */
const places: readonly [RegExp, Names][] = [
  [/^\/languages\/(default|bot|humans|fallbacks\/[^/]+)$|^\/queues\/[^/]+\/languages$/, words.languageName],
  [/^\/(country|holidays\/country|callback\/countries)$/, words.countryName],
];
const things: readonly [RegExp, Names][] = [
  [/^\/routing\/(default|by[A-Z][a-z]+\/[^/]+)$|^\/escalation\/[^/]+\/to$|^\/callback\/queue$/, queue],
  [/^\/(queues|channels)\/[^/]+\/hours$/, plan],
  [/^\/clocks\/[^/]+\/channels$/, words.channelName],
  [/^\/clocks\/[^/]+\/priorities$/, among(words.priorityNames)],
  [/^\/clocks\/[^/]+\/kind$/, among(words.clockKindNames)],
  [/^\/clocks\/[^/]+\/starts$/, among(words.beginNames)],
  [/^\/(clocks|escalation)\/[^/]+\/counts$/, among(words.countNames)],
  [/^\/hours\/[^/]+\/closedOn$/, among(words.closedOnNames)],
  [/^\/authorities\/[^/]+\/role$/, among(words.authorityRoleNames)],
  [/^\/bot\/intents$/, among(words.intentNames)],
  [/^\/bot\/actions$/, among(words.botActionNames)],
  [/^\/bot\/disclosure$/, among(words.disclosureNames)],
  [/^\/identity\/accepted$/, among(words.proofNames)],
  [/^\/identity\/trusted$/, among(words.trustNames)],
  [/^\/residency\/atLeast$/, among(words.strengthNames)],
];

const nameIn = (table: readonly [RegExp, Names][], value: string, pointer: string, config: unknown) =>
  table.find(([pattern]) => pattern.test(pointer))?.[1](value, config);

/** Says a value; `pointer` and `config` tell what it is the value of. */
export function sayValue(value: unknown, pointer = '', config: unknown = {}): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value === 'number') return sayNumber(value, pointer);
  if (typeof value === 'string') {
    if (isDuration(pointer)) return sayDuration(readDuration(value) ?? 0);
    return nameIn(places, value, pointer, config) ?? `“${nameIn(things, value, pointer, config) ?? value}”`;
  }
  if (Array.isArray(value))
    return value.length === 0 ? 'nothing' : value.map((item) => sayItem(item, pointer, config)).join(', ');
  return sayObject(value, pointer, config);
}

function isDuration(pointer: string): boolean {
  const schema = schemaAt(pointer);
  return schema?.safeParse('PT1S').success === true && !schema.safeParse('one second').success;
}

// Items of a list need no quotation marks: the commas set them apart.
function sayItem(item: unknown, pointer: string, config: unknown): string {
  if (Array.isArray(item)) return item.map((one) => sayItem(one, pointer, config)).join(' with ');
  if (typeof item !== 'string') return sayValue(item, pointer, config);
  const name = nameIn(places, item, pointer, config) ?? nameIn(things, item, pointer, config);
  return name ?? (/^\d\d:\d\d-/.test(item) ? item.replace('-', '–') : item);
}

function sayNumber(value: number, pointer: string): string {
  if (pointer.endsWith('/maxBytes')) return `${value / 1_000_000} MB`;
  const [, unit] = /(Business)?(Day|Minute|Second)s$/.exec(pointer)?.slice(1) ?? [];
  return unit ? counted(value, unit.toLowerCase()) : String(value);
}

function sayObject(value: object, pointer: string, config: unknown): string {
  if (isNamed(value)) {
    const { open } = value as { open?: unknown };
    // A day with hours of its own is known by both.
    return Array.isArray(open)
      ? `“${value.name}”, ${open.length > 0 ? `open ${sayValue(open)}` : 'closed'},`
      : `“${value.name}”`;
  }
  const said = Object.entries(isObject(value) ? value : {}).flatMap(([key, inner]) => {
    const at = pointerTo(pointer, key);
    const text = sayValue(inner, at, config);
    return text === 'nothing' ? [] : [`${fieldWords(at)?.title ?? key}: ${text}`];
  });
  return said.join('; ') || 'nothing';
}
