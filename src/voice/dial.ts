/** Owns ringing an agent for a callback: once they answer, the customer is rung and both are connected. */
import type { Callback } from '../../schema/callback.ts';
import type { Env } from '../env.ts';
import type { Clock } from '../lib/clock.ts';
import type { Snapshots } from '../markets/snapshots.ts';
import { callFor } from '../object/stubs.ts';
import { outgoingCallId } from './call-id.ts';
import type { DialResult } from './outgoing.ts';

export type DialDeps = { env: Env; clock: Clock; snapshots: Snapshots };
export type DialRequest = {
  callback: Callback;
  attempt: number;
  agent: { id: string; name: string; phone: string };
  /** E.164 */
  customer: string;
};

/**
 * Rings the agent for an attempt of a callback. Asked again for the same attempt it rings nobody twice; `unknown` is a call of which
 * Twilio does not say whether it was made.
 */
export async function dialAgent(
  { env }: DialDeps,
  { callback, attempt, agent, customer }: DialRequest,
): Promise<DialResult> {
  const { tenant, region, market, account, id, language, name, topic } = callback;
  const callId = outgoingCallId(callback, attempt);
  return callFor(env, { tenant, region, callId }).dial({
    about: { tenant, region, market, account, callId },
    callbackId: id,
    attempt,
    agent,
    matter: { customer, language, ...(name ? { name } : {}), ...(topic ? { topic } : {}) },
  });
}
