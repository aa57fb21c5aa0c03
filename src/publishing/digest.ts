/** Owns telling whether two snapshots publish the same. */
import type { MarketSnapshot } from '../../schema/market.ts';
import { toBytes, toHex } from '../lib/bytes.ts';

/** Hashes what a snapshot publishes, without version and time. */
export async function digestOf({
  version: _version,
  publishedAt: _publishedAt,
  ...rest
}: MarketSnapshot): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', toBytes(JSON.stringify(rest)))));
}
