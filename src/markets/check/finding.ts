/** Owns what a check of a market finds, and what it looks at. Every finding names a field and what to do about it. */

import type { Finding } from '../../../schema/config/findings.ts';
import type { MarketConfig } from '../../../schema/config/market-config.ts';
import type { MarketSnapshot } from '../../../schema/market.ts';
import type { Strength } from '../../../schema/residency.ts';
import type { Supplies } from '../compile.ts';
import type { Calendars } from '../shipped.ts';

/** Is somebody of the staff, as a check needs to know them. */
export type CheckedPerson = { role: string; languages: readonly string[]; skills: readonly string[] };

/** Is a channel account of the market, as a check needs to know it. */
export type CheckedAccount = {
  id: string;
  channel: string;
  address: string;
  state: 'live' | 'paused';
  health: 'ok' | 'warning' | 'broken' | 'unknown';
};

/** Is what the rules look at; they ask nobody. */
export type Checked = {
  config: MarketConfig;
  snapshot: MarketSnapshot;
  supplies: Supplies;
  /** The languages that have a catalogue, and the English words that all others are held against. */
  languages: readonly string[];
  english: Readonly<Record<string, string>>;
  calendars: Calendars;
  people: readonly CheckedPerson[];
  accounts: readonly CheckedAccount[];
  /** How strongly the region keeps data where they belong; outside production nothing is applied, and less is only warned of. */
  residency: { strength: Strength; isApplied: boolean };
  now: number;
};

export type Rule = (checked: Checked) => Finding[];

/** Writes a finding that keeps a market from being published. */
export function fault(code: string, pointer: string, message: string, remedy: string): Finding {
  return { severity: 'error', code, pointer, message, remedy };
}

/** Writes a finding that somebody should know of, and may accept. */
export function warning(code: string, pointer: string, message: string, remedy: string): Finding {
  return { severity: 'warning', code, pointer, message, remedy };
}
