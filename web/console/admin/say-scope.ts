/** Owns saying where somebody or a key works, in a few letters. */
import { words } from '../words.ts';
import type { Scope } from './use-grants.ts';

/** Writes `Everywhere`, `EU`, or `EU: SE, FI`. */
export function sayScope({ regions, markets }: Scope): string {
  const codes = (list: readonly string[]) => list.map((one) => one.toUpperCase()).join(', ');
  if (!regions && !markets) return words.admin.scope.everywhere;
  if (!markets) return codes(regions ?? []);
  return regions ? `${codes(regions)}: ${codes(markets)}` : codes(markets);
}
