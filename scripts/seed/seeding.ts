/** Owns what every part of the seed works with: the control database, the world's data, the clock and the sealing key. */
import type { World } from '../../simulator/world/world.ts';
import type { ControlDatabase } from '../../src/database/databases.ts';
import { seal, unseal } from '../../src/lib/seal.ts';

export type Seeding = { database: ControlDatabase; world: World; now: number; masterKey: string };

/** Seals a secret, or keeps the sealed value that is there when it holds the same: a second start then changes nothing. */
export async function sealOnce(
  plain: string,
  belongsTo: string,
  masterKey: string,
  sealed: string | undefined,
): Promise<string> {
  if (sealed !== undefined) {
    // A value sealed under another key does not open; it is of no use and is made anew.
    const opened = await unseal(sealed, belongsTo, masterKey).catch(() => undefined);
    if (opened === plain) return sealed;
  }
  return seal(plain, belongsTo, masterKey);
}

/** Converts the world's scope, in which an empty list means everything, to the tables', in which only NULL does. */
export function toPlaces(list: readonly string[]): string[] | null {
  return list.length === 0 ? null : [...list];
}
