/**
 * Owns proving who the customer is by what they know. Tries are counted before the account system is asked, by handle and by
 * order, so that neither one address nor one order can be guessed at; an unknown order and wrong digits take the same way.
 */
import { handleKey } from '../../schema/channel.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import type { BotPorts, BotTurnInput, GuardPolicy, GuardVerdict } from './ports.ts';
import type { Turn } from './turn-parts.ts';

export type Proof =
  | { kind: 'verified'; customerId: string }
  | { kind: 'failed'; remaining: number; lockedUntil?: number }
  | { kind: 'locked'; lockedUntil?: number }
  | { kind: 'down' };

const dayMs = 86_400_000;

/** Is what a proof is tried with: a turn of a talk, or a call. */
export type Prover = Pick<Turn, 'patience'> & {
  ports: Pick<BotPorts, 'guard' | 'accounts'>;
  input: Pick<BotTurnInput, 'market' | 'handle'>;
};

/** Tells whether order number and last four are a proof that this market accepts. */
export function isProofAccepted(market: MarketSnapshot): boolean {
  return market.identity.accepted.some((pieces) => pieces.every((piece) => piece === 'order' || piece === 'last-four'));
}

/** Tries one order and one last four. */
export async function verify(turn: Prover, order: string, lastFour: string): Promise<Proof> {
  const { guard, accounts } = turn.ports;
  const subjects = subjectsFor(turn, order);
  const verdicts: GuardVerdict[] = [];
  for (const { subject, policy } of subjects) {
    const verdict = await turn.patience<GuardVerdict | undefined>(() => guard.attempt(subject, policy), undefined);
    // Without a count there is no limit, so there is no try.
    if (!verdict) return { kind: 'down' };
    if (!verdict.allowed) return { kind: 'locked', ...until([verdict]) };
    verdicts.push(verdict);
  }
  const answer = await turn.patience(() => accounts.verify({ order, lastFour }), {
    ok: false as const,
    reason: 'unavailable' as const,
  });
  if (!answer.ok && answer.reason === 'unavailable') return { kind: 'down' };
  if (!answer.ok || !answer.value)
    return { kind: 'failed', remaining: Math.min(...verdicts.map(({ remaining }) => remaining)), ...until(verdicts) };
  for (const { subject, forgives } of subjects)
    if (forgives) await turn.patience(() => guard.clear(subject), undefined);
  return { kind: 'verified', customerId: answer.value.customerId };
}

type Subject = { subject: string; policy: GuardPolicy /** A success clears the count. */; forgives: boolean };

function subjectsFor({ input }: Prover, order: string): Subject[] {
  const { tries, lockoutMs } = input.market.identity;
  const lasting = Math.max(lockoutMs, 60_000);
  const policy = { limit: tries, windowMs: lasting, lockoutMs: lasting };
  const handle = handleKey(input.handle);
  return [
    { subject: `verify/handle/${handle}`, policy, forgives: true },
    // A success with one's own order clears the count above; this one stays, so that it buys no endless guesses at others'.
    {
      subject: `verify/day/${handle}`,
      policy: { limit: tries * 4, windowMs: dayMs, lockoutMs: lasting },
      forgives: false,
    },
    { subject: `verify/order/${plainOrder(order)}`, policy, forgives: true },
  ];
}

/** Gives an order one name however it is spelled: what an account system reads as the same order must share its tries. */
function plainOrder(order: string): string {
  return order
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function until(verdicts: readonly GuardVerdict[]): { lockedUntil?: number } {
  const locks = verdicts.flatMap(({ lockedUntil }) => lockedUntil ?? []);
  return locks.length > 0 ? { lockedUntil: Math.max(...locks) } : {};
}
