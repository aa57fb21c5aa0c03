/**
 * Owns trying an account system out: one signed question about nobody, and the same one signed with another secret. Where both get the
 * same answer, something lives there that is no account system, or one that answers everybody.
 */

import type { AccountAnswer } from '../../schema/account-system.ts';
import { customerSchema } from '../../schema/account-system.ts';
import type { AccountSystemCheck } from '../../schema/api/admin/tenant.ts';
import { toBase64 } from '../lib/bytes.ts';
import { type AskDeps, ask, type Upstream } from './ask.ts';
import { createCircuit } from './circuit.ts';

type Tried = { answer: AccountAnswer<unknown>; cause: string };

/** Asks and says plainly what happened; it never throws for what the other side does. */
export async function checkAccountSystem(
  { baseUrl, secret }: { baseUrl: string; secret: string },
  deps: Omit<AskDeps, 'circuit' | 'onFailure'>,
): Promise<AccountSystemCheck> {
  const began = deps.now();
  const said = (outcome: AccountSystemCheck['outcome'], detail?: string): AccountSystemCheck => {
    return { outcome, ms: deps.now() - began, ...(detail === undefined ? {} : { detail }) };
  };
  const ours = await tryOnce({ baseUrl, secret: async () => secret }, deps);
  if (!isAnswer(ours)) return said(...outcomeOf(ours.cause));
  const strange = `whsec_${toBase64(crypto.getRandomValues(new Uint8Array(32)))}`;
  const theirs = await tryOnce({ baseUrl, secret: async () => strange }, deps);
  return said(isAnswer(theirs) ? 'unsigned' : 'works');
}

function isAnswer({ answer }: Tried): boolean {
  return answer.ok || answer.reason === 'not-found';
}

async function tryOnce(upstream: Upstream, deps: Omit<AskDeps, 'circuit' | 'onFailure'>): Promise<Tried> {
  let cause = '';
  const body = { customerId: 'parley-asks-whether-you-answer' };
  const answer = await ask(
    { operation: 'lookupCustomer', method: 'POST', path: '/v1/lookup', body, answer: customerSchema },
    upstream,
    // The first failure ends it: somebody waits for this answer.
    {
      ...deps,
      circuit: createCircuit({ failures: 1, openMs: 60_000 }, deps.now),
      onFailure: (failure) => {
        cause = failure.cause;
      },
    },
  );
  return { answer, cause };
}

function outcomeOf(cause: string): [outcome: AccountSystemCheck['outcome'], detail?: string] {
  const status = /^status (\d+)$/.exec(cause)?.[1];
  if (status === '401' || status === '403') return ['refused', status];
  if (status !== undefined) return ['failing', status];
  if (cause.startsWith('answer does not fit')) return ['strange', cause.split(': ')[1] || 'body'];
  if (cause === 'SyntaxError') return ['strange', 'body'];
  return [cause === 'TimeoutError' ? 'silent' : 'unreachable'];
}
