/** Owns how money, days and times are written for a customer: by language and country, in the market's time zone. */
import type { Money } from '../../schema/account-system.ts';

/** Is where somebody reads: `language` may carry its own region, else the market's country gives it one. */
export type Place = { language: string; country: string; timeZone: string };

/** Writes an amount, `1 249,00 kr`; the currency's own number of decimals counts, and whole amounts go without them. */
export function formatMoney(money: Money, place: Place): string {
  const whole = formatterFor(`money/${money.currency}/0`, place, (locale) => moneyFormat(locale, money.currency, true));
  const exact = formatterFor(`money/${money.currency}/1`, place, (locale) =>
    moneyFormat(locale, money.currency, false),
  );
  const amount = money.minor / 10 ** (exact.resolvedOptions().maximumFractionDigits ?? 2);
  return plainSpaces((Number.isInteger(amount) ? whole : exact).format(amount));
}

/** Writes a day, `19 november`; without its year, since the days Parley speaks of are weeks away at most. */
export function formatDay(day: string | number, place: Place): string {
  // An ISO date has no zone: read as noon UTC and shown in UTC it stays the day it names.
  const isDate = typeof day === 'string' && day.length === 10;
  const at = typeof day === 'number' ? day : Date.parse(isDate ? `${day}T12:00:00Z` : day);
  const zone = isDate ? 'UTC' : place.timeZone;
  const options = { day: 'numeric', month: 'long', timeZone: zone } as const;
  const formatter = formatterFor(`day/${zone}`, place, (locale) => new Intl.DateTimeFormat(locale, options));
  return plainSpaces(formatter.format(at));
}

/** Writes a moment, `torsdag 19 november 08:00`; where a country has several time zones it is named too. */
export function formatTime(at: number, place: Place): string {
  const { timeZone } = place;
  const date = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  const zone = manyZoned.has(place.country) ? ({ timeZoneName: 'short' } as const) : {};
  const build = (locale: string) => new Intl.DateTimeFormat(locale, { ...date, ...time, ...zone, timeZone });
  return plainSpaces(formatterFor(`time/${timeZone}`, place, build).format(at));
}

/** Writes a time of day, `08:15`, as the clock of the time zone shows it. */
export function formatClock(at: number, place: Place): string {
  const { timeZone } = place;
  const options = { hour: 'numeric', minute: '2-digit', timeZone } as const;
  const formatter = formatterFor(`clock/${timeZone}`, place, (locale) => new Intl.DateTimeFormat(locale, options));
  return plainSpaces(formatter.format(at));
}

/** Writes a day with its weekday, short: `tors 19 nov.` of an ISO date. */
export function formatWeekday(date: string, place: Place): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  const formatter = formatterFor('weekday', place, (locale) => new Intl.DateTimeFormat(locale, options));
  return plainSpaces(formatter.format(Date.parse(`${date}T12:00:00Z`)));
}

/** Names a time zone as people say it at a moment: `centraleuropeisk tid`. */
export function formatZone(at: number, place: Place): string {
  const { timeZone } = place;
  const options = { timeZoneName: 'longGeneric', timeZone } as const;
  const formatter = formatterFor(`zone/${timeZone}`, place, (locale) => new Intl.DateTimeFormat(locale, options));
  const parts = formatter instanceof Intl.DateTimeFormat ? formatter.formatToParts(at) : [];
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** Gives the BCP 47 tag that Intl formats with: `sv` in Sweden is `sv-SE`, English there `en-SE`. */
export function localeOf(place: Pick<Place, 'language' | 'country'>): string {
  return place.language.includes('-') ? place.language : `${place.language}-${place.country}`;
}

const manyZoned = new Set(['AU', 'BR', 'CA', 'ES', 'MX', 'PT', 'US']);

function moneyFormat(locale: string, currency: string, whole: boolean): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, ...(whole ? { maximumFractionDigits: 0 } : {}) });
}

/**
 * Replaces Intl's no-break spaces: they are outside GSM-7, and one of them would turn a whole text message to UCS-2 and
 * more than double its segments (3GPP TS 23.038).
 */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2007\u2009\u202f]/g, ' ').replace(/\u2212/g, '-');
}

// Building an Intl formatter costs far more than using it.
const formatters = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function formatterFor<Formatter extends Intl.NumberFormat | Intl.DateTimeFormat>(
  kind: string,
  place: Place,
  build: (locale: string) => Formatter,
): Formatter {
  const locale = localeOf(place);
  const key = `${kind}/${locale}`;
  const known = formatters.get(key);
  if (known) return known as Formatter;
  if (formatters.size >= 500) formatters.clear();
  const made = build(locale);
  formatters.set(key, made);
  return made;
}
