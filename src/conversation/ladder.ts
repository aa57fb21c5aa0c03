/**
 * Owns the delivery ladder: queued → sent → delivered → read, ended by failed. Receipts arrive late, twice and out of order;
 * a status only ever climbs. `unknown` stands beside `queued`: any receipt or person settles it.
 */
import type { DeliveryStatus } from '../../schema/inbound.ts';

const ranks: Record<DeliveryStatus, number> = { queued: 0, unknown: 1, sent: 2, delivered: 3, read: 4, failed: 5 };

/** Tells whether a message at `current` moves to `next`. Failed and read are ends; what was delivered cannot fail any more. */
export function isClimb(current: DeliveryStatus, next: DeliveryStatus): boolean {
  if (current === 'failed' || current === 'read') return false;
  if (next === 'failed') return ranks[current] < ranks.delivered;
  return ranks[next] > ranks[current];
}
