/** Owns how the pages write money, times and phone numbers. */
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Money } from '../../schema/account-system.ts';

const locales: Record<string, string> = { SEK: 'sv-SE', GBP: 'en-GB', USD: 'en-US' };

export function toMoneyText({ minor, currency }: Money): string {
  const isRound = minor % 100 === 0;
  return new Intl.NumberFormat(locales[currency] ?? 'en', {
    style: 'currency',
    currency,
    minimumFractionDigits: isRound ? 0 : 2,
  }).format(minor / 100);
}

export function toPhoneText(number: string): string {
  return parsePhoneNumberFromString(number)?.formatInternational() ?? number;
}

export function toTimeText(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** Writes a day shortly: Today, Yesterday, or 3 Nov. */
export function toDayText(at: number, now: number): string {
  const days = Math.round((new Date(now).setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000);
  if (days === 0) return 'Today';
  if (days === 1) return 'Yesterday';
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
}
