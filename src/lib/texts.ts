/**
 * Owns how a text becomes words: the market's message in the reader's language (ICU MessageFormat), with money, days and
 * times written as that language and country write them. Pure; knows nothing of what is said when.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Money } from '../../schema/account-system.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import { Problem } from '../../schema/problems.ts';
import type { TextKey } from '../../schema/text-keys.ts';
import { type WidgetWord, widgetWords } from '../../schema/widget-words.ts';
import { formatDay, formatMoney, formatTime, type Place } from './formats.ts';

/** How the parser marks plain words among what is to be filled in (its TYPE.literal). */
const literalElement = 0;

/** Is a calendar day: an ISO date (`2026-11-19`) or a moment in ms, shown as the day it is in the market's time zone. */
export type DayValue = { day: string | number };
/** Is a moment in ms, shown with weekday and time of day in the market's time zone. */
export type TimeValue = { time: number };
export type TextValue = string | number | Money | DayValue | TimeValue;

type None = Record<never, never>;
type ReferenceValue = { reference: string };

/** Names what each text must be given; a text that takes nothing may be said without values. */
export type TextValues = Record<TextKey, Record<never, TextValue>> & {
  'bot.greeting': ReferenceValue & { tenant: string };
  'bot.offer': None;
  'bot.askOrder': None;
  'bot.askLastFour': None;
  'bot.notVerified': { remaining: number };
  'bot.lockedOut': None;
  'bot.goOn': None;
  'bot.refundNone': { order: string; merchant: string };
  'bot.refundPending': {
    amount: Money | string;
    order: string;
    merchant: string;
    registered: DayValue | string;
    from: DayValue | string;
    until: DayValue | string;
    days: number;
  };
  'bot.refundLate': {
    amount: Money | string;
    order: string;
    merchant: string;
    registered: DayValue | string;
    until: DayValue | string;
  };
  'bot.refundDone': {
    amount: Money | string;
    order: string;
    merchant: string;
    paid: DayValue | string;
    lastFour: string;
  };
  'bot.refundRejected': { order: string; merchant: string; at: DayValue | string };
  'handover.queued': ReferenceValue & { place: number; minutes: number };
  'handover.soon': ReferenceValue;
  'handover.closed': ReferenceValue & { opens: TimeValue | string };
  'handover.taken': { agent: string };
  'rating.ask': ReferenceValue;
  'consent.stopped': { tenant: string };
  'consent.started': { tenant: string };
  'consent.help': { tenant: string; help: string };
  'attachment.refused': { name: string };
  'bot.textPhone': None;
  'bot.textBadNumber': None;
  'bot.textCode': { number: string };
  'bot.textNone': None;
  'link.code': { tenant: string; code: string };
  'link.asked': { address: string };
  'link.done': { address: string };
  'link.wrong': None;
  'link.over': None;
  'followUp.intro': ReferenceValue & { tenant: string };
  'mail.subject': ReferenceValue & { tenant: string };
  'mail.signature': ReferenceValue & { tenant: string };
  'callback.asked': { time: TimeValue | string; topic: string };
  'callback.confirmed': { tenant: string; time: TimeValue | string; number: string; link: string };
  'callback.moved': { tenant: string; time: TimeValue | string; link: string };
  'callback.cancelled': { tenant: string; link: string };
  'callback.reminder': { tenant: string; time: TimeValue | string; link: string };
  'callback.retry': { tenant: string; time: TimeValue | string; link: string };
  'callback.later': { tenant: string; time: TimeValue | string; link: string };
  'callback.missed': { tenant: string; link: string };
  'callback.nobody': { tenant: string; link: string };
  'callback.code': { tenant: string; code: string };
  'bot.callbackCode': { number: string };
  'page.callback.title': { tenant: string };
  'page.callback.time': { zone: string };
  'page.callback.code': { number: string };
  'page.callback.done': { time: TimeValue | string; number: string };
  'page.callback.reference': { reference: string };
  'voice.language': { key: string };
  'voice.greeting': { tenant: string };
  'voice.slot': { key: string; time: TimeValue | string };
  'voice.slotNow': { key: string };
  'voice.booked': { tenant: string; time: TimeValue | string };
  'voice.bookedNow': { tenant: string };
  'voice.closed': { opens: TimeValue | string };
  'voice.goodbye': { tenant: string };
  'voice.said.order': { order: string };
  'voice.said.case': { reference: string };
  'voice.agent.callback': { language: string };
  'voice.agent.call': { language: string };
};

/** Is the part of a market that words depend on. */
export type Speaker = Pick<MarketSnapshot, 'country' | 'languages' | 'market' | 'texts' | 'timeZone'>;

type Arguments<Key extends TextKey> = keyof TextValues[Key] extends never ? [values?: None] : [values: TextValues[Key]];

/**
 * Says a text in a language; where the market has no such words it tries the market's fallback for the language, the
 * language without its region, then the market's default. Throws Problem('internal') when a snapshot is incomplete.
 */
export function say<Key extends TextKey>(
  market: Speaker,
  language: string,
  key: Key,
  ...[values]: Arguments<Key>
): string {
  return format(market, find(market, language, key), values ?? {});
}

/** Gives one of the widget's words, where something else says it too. */
export function widgetWord(market: Speaker, language: string, word: WidgetWord): string {
  return find(market, language, `widget.${word}`).message;
}

/** Gives the widget its own words in a language; `{count}` and `{name}` in them are the widget's to fill. */
export function widgetWordsFor(market: Speaker, language: string): Record<WidgetWord, string> {
  const entries = (Object.keys(widgetWords) as WidgetWord[]).map((word) => {
    return [word, widgetWord(market, language, word)];
  });
  return Object.fromEntries(entries) as Record<WidgetWord, string>;
}

/** Lists the languages to try, best first, each once. */
export function languageChain(languages: Speaker['languages'], language: string): string[] {
  const chain = new Set<string>();
  let next: string | undefined = language;
  while (next && !chain.has(next)) {
    chain.add(next);
    next = languages.fallbacks[next] ?? (next.includes('-') ? next.slice(0, next.lastIndexOf('-')) : undefined);
  }
  return [...chain.add(languages.default)];
}

type Found = { language: string; message: string };

function find(market: Speaker, language: string, key: string): Found {
  for (const candidate of languageChain(market.languages, language)) {
    const words: Record<string, string | undefined> | undefined = market.texts[candidate];
    const message = words?.[key];
    if (message !== undefined) return { language: candidate, message };
  }
  throw new Problem('internal', undefined, `market ${market.market} has no words for ${key}`);
}

function format(market: Speaker, found: Found, values: Record<string, TextValue>): string {
  const place: Place = { language: found.language, country: market.country, timeZone: market.timeZone };
  const shown: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) shown[name] = show(value, place);
  const message = compiled(found);
  // Words are published, code is released: for a while a text may name what this release does not give. A gap is better than silence.
  const gaps = Object.fromEntries(argumentsIn(message).map((name) => [name, '']));
  return String(message.format({ ...gaps, ...shown }));
}

type Element = { type: number; value?: unknown; options?: Record<string, { value: Element[] }>; children?: Element[] };

const argumentsOf = new WeakMap<IntlMessageFormat, string[]>();

/** Lists the values that a message names, those inside its plurals too. */
function argumentsIn(message: IntlMessageFormat): string[] {
  const known = argumentsOf.get(message);
  if (known) return known;
  const names = new Set<string>();
  const visit = (elements: readonly Element[]): void => {
    for (const { type, value, options = {}, children = [] } of elements) {
      if (type !== literalElement && typeof value === 'string') names.add(value);
      for (const option of Object.values(options)) visit(option.value);
      visit(children);
    }
  };
  visit(message.getAst() as Element[]);
  argumentsOf.set(message, [...names]);
  return [...names];
}

function show(value: TextValue, place: Place): string | number {
  if (typeof value !== 'object') return value;
  if ('minor' in value) return formatMoney(value, place);
  if ('day' in value) return formatDay(value.day, place);
  return formatTime(value.time, place);
}

// Parsing a message costs a hundred times what formatting it does. Messages come from few published snapshots, so the
// bound is there for the isolate that lives through very many publications.
const cache = new Map<string, IntlMessageFormat>();
const cacheLimit = 2_000;

function compiled({ language, message }: Found): IntlMessageFormat {
  const key = `${language}\n${message}`;
  const known = cache.get(key);
  if (known) return known;
  if (cache.size >= cacheLimit) cache.clear();
  const made = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  cache.set(key, made);
  return made;
}
