/**
 * Owns the rule of one owner at the outbox: what may still be sent when its turn comes. The bot speaks only while it holds the
 * epoch it wrote under, and never under a human's lease; a farewell is written under the epoch that follows it.
 */
import type { Lease } from '../../schema/conversation/actors.ts';
import type { DeliveryRecord } from '../../schema/conversation/state.ts';

export type Written = Pick<DeliveryRecord, 'author' | 'epoch'> & { template?: string | undefined };

/** Tells whether a written message may be sent under the lease as it is now. */
export function maySend(message: Written, lease: Lease): boolean {
  const isHuman = lease.holder.kind === 'agent' || lease.holder.kind === 'elsewhere';
  if (message.author === 'bot') return message.epoch === lease.epoch && !isHuman;
  // A place in the line that was told too late would be wrong.
  if (message.author === 'system' && message.template?.startsWith('handover.')) return message.epoch === lease.epoch;
  return true;
}
