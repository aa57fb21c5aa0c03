/** Owns saying where somebody or a key works, in a few letters. */
import { words } from '../words.ts';
import type { Scope } from './use-grants.ts';

/** Writes `Everywhere`, `All of EU`, or `SE, FI`: a market lies in one region, which need not be said. */
export function sayScope({ regions, markets }: Scope): string {
  const codes = (list: readonly string[]) => list.map((one) => one.toUpperCase()).join(', ');
  if (markets) return codes(markets);
  return regions ? words.admin.scope.allOf(codes(regions)) : words.admin.scope.everywhere;
}
