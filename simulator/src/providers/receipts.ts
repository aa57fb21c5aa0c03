/** Owns which receipts a provider posts for a message it took, and when, as /behaviour asks. */
import type { Behaviour } from '../behaviour.ts';

export type Receipt<Status extends string = string> = { status: Status; afterMs: number };

/** Names a provider's statuses in the order in which it reports them, for each way that a message may end. */
export type Ladders<Status extends string = string> = Readonly<Record<Behaviour['outcome'], readonly Status[]>>;

/** Lists the receipts of one message, out of order or repeated where that is asked for. */
export function receiptsFor<Status extends string>(behaviour: Behaviour, ladders: Ladders<Status>): Receipt<Status>[] {
  if (behaviour.receipts === 'silent') return [];
  const ladder = ladders[behaviour.outcome];
  const steps = behaviour.receipts === 'shuffled' ? [...ladder].reverse() : ladder;
  return steps.flatMap((status, index) =>
    Array.from({ length: behaviour.repeat }, () => ({ status, afterMs: (index + 1) * behaviour.stepMs })),
  );
}
