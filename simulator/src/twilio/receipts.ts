/** Owns which receipts Twilio posts for a message it took, and when. */
import type { Behaviour } from '../behaviour.ts';

export type Receipt = { status: string; afterMs: number; errorCode?: number };

/** Lists the receipts of one message: queued, sent and the outcome, out of order or repeated where that is asked for. */
export function receiptsFor(behaviour: Behaviour): Receipt[] {
  if (behaviour.receipts === 'silent') return [];
  const last: Omit<Receipt, 'afterMs'> =
    behaviour.outcome === 'delivered'
      ? { status: 'delivered' }
      : { status: behaviour.outcome, errorCode: behaviour.outcome === 'failed' ? 30008 : 30003 };
  const ladder: Omit<Receipt, 'afterMs'>[] =
    behaviour.outcome === 'failed' ? [{ status: 'queued' }, last] : [{ status: 'queued' }, { status: 'sent' }, last];
  const steps = behaviour.receipts === 'shuffled' ? [...ladder].reverse() : ladder;
  return steps.flatMap((step, index) =>
    Array.from({ length: behaviour.repeat }, () => ({ ...step, afterMs: (index + 1) * behaviour.stepMs })),
  );
}

const rank: Record<string, number> = { accepted: 0, queued: 1, sent: 2, undelivered: 3, failed: 3, delivered: 4 };

/** Tells whether a message's own status moves to this one; what Twilio keeps never goes down, whatever order it tells. */
export function isStepUp(from: string, to: string): boolean {
  return (rank[to] ?? 0) > (rank[from] ?? 0);
}
