/** Owns what publishing is given: rows, what is shipped, what a check looks at, and the way to the edge. */
import type { MarketRepository, Statements } from '../database/market-repository.ts';
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
  /** Gives the statements that note something in the audit trail, for the batch of the change itself: both stand or neither. */
  auditStatements(actor: Actor, notes: readonly AuditNote[]): Promise<Statements>;
  edge: {
    owe(items: readonly EdgeItem[]): Promise<void>;
    /** Gives whether everything has reached the edge. */
    settle(items: readonly EdgeItem[]): Promise<boolean>;
    pending(): Promise<string[]>;
  };
};
