/** Is the contract between a world and the demo data it starts with; scripts/seed keeps it. */
import type { KvEntry } from './snapshots.ts';

export interface SeedOptions {
  controlUrl: string;
  gatewayUrl: string;
  simulatorUrl: string;
  /** Seals the credentials of the demo accounts; 32 bytes, base64. */
  masterKey: string;
}

export interface SeedResult {
  /** What the gateway reads from the SNAPSHOTS store. */
  kvEntries: KvEntry[];
}

/** Makes the demo data, or leaves it as it is when it was made before. */
export type DemoSeed = (options: SeedOptions) => Promise<SeedResult>;
