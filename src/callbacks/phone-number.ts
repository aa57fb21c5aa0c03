/**
 * Owns which phone numbers are called: numbers people really have, in the market's countries. Never premium, shared-cost, toll-free
 * or short ones, which cost somebody money or lead nowhere.
 */
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CallbackMarket } from './rules.ts';

/** Is a callable number in E.164; `texts` tells whether a text message may reach it, `listed` whether its kind is known. */
export type CallableNumber = { ok: true; phone: string; texts: boolean; listed: boolean } | { ok: false };

const callable: ReadonlySet<string | undefined> = new Set([
  'MOBILE',
  'FIXED_LINE',
  'FIXED_LINE_OR_MOBILE',
  'VOIP',
  // Numbering plans grow faster than the library's lists: what is possible but not listed must be proved by a code.
  undefined,
]);

/** Twenty-five countries share +1; some are known for calls that cost a fortune, so an unlisted number there is not ours. */
const shared = '1';

/** Reads a number as somebody of the market writes it. */
export function toCallable(
  written: string,
  { country, callback }: Pick<CallbackMarket, 'country' | 'callback'>,
): CallableNumber {
  const home = country as CountryCode;
  const parsed = parsePhoneNumberFromString(written.slice(0, 60), { defaultCountry: home, extract: false });
  if (!parsed?.isPossible() || parsed.ext) return { ok: false };
  const type = parsed.getType();
  const place = parsed.country ?? unlistedCountry(parsed.number, parsed.countryCallingCode, home);
  if (place === undefined || ![country, ...callback.countries].includes(place)) return { ok: false };
  if (!callable.has(type)) return { ok: false };
  return { ok: true, phone: parsed.number, texts: type !== 'FIXED_LINE', listed: type !== undefined };
}

function unlistedCountry(phone: string, callingCode: string, home: CountryCode): CountryCode | undefined {
  if (callingCode === shared) return undefined;
  const national = phone.slice(1 + callingCode.length);
  return parsePhoneNumberFromString(national, { defaultCountry: home, extract: false })?.number === phone
    ? home
    : undefined;
}

/** Shows no more of a number than its owner needs to know it: `+46 *** 42`; letters that a text message has. */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)} *** ${phone.slice(-2)}`;
}
