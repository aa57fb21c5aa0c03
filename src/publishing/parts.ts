/** Owns what publishing is given: rows, what is shipped, what a check looks at, and the way to the edge. */
import type { Statements } from '../database/batch.ts';
import type { MarketRepository } from '../database/market-repository.ts';
import type { Clock } from '../lib/clock.ts';
import type { Checked } from '../markets/check/finding.ts';
import type { Shipped } from '../markets/shipped.ts';
import type { EdgeItem } from './edge.ts';

/** Is who does something, as versions and audit name them. */
export type Actor = { id: string; name: string };

/** Is what the rules of a market look at besides its configuration. */
export type Surroundings = Pick<Checked, 'people' | 'accounts' | 'residency'>;

export type AuditNote = {
  action: string;
  target: string;
  region: string;
  market?: string;
  detail?: Record<string, unknown>;
};

export type PublishingParts = {
  tenant: string;
  clock: Clock;
  repository: MarketRepository;
  shipped: Shipped;
  /** Finds who works in a market, its accounts and how its region keeps data. */
  surroundings(place: { market: string; region: string }): Promise<Surroundings>;
  /**
   * Decides and commits statements together with the notes that tell of them. Changes of a tenant are as if made one after the other:
   * when another one came between, `decide` is asked again and may throw.
   */
  change(actor: Actor, decide: () => Promise<{ statements: Statements; notes: readonly AuditNote[] }>): Promise<void>;
  edge: {
    owe(items: readonly EdgeItem[]): Promise<void>;
    /** Gives whether everything has reached the edge. */
    settle(items: readonly EdgeItem[]): Promise<boolean>;
    pending(): Promise<string[]>;
  };
};
