/** Owns ringing an agent for a callback: once they answer, the customer is rung and both are connected. */
import type { Callback } from '../../schema/callback.ts';
import type { Env } from '../env.ts';
import type { Clock } from '../lib/clock.ts';
import type { Snapshots } from '../markets/snapshots.ts';

export type DialDeps = { env: Env; clock: Clock; snapshots: Snapshots };
export type DialRequest = {
  callback: Callback;
  attempt: number;
  agent: { id: string; name: string; phone: string };
  /** E.164 */
  customer: string;
};
export type DialResult = { kind: 'dialing'; callId: string } | { kind: 'failed'; code: string } | { kind: 'unknown' };

/** Rings the agent for an attempt of a callback. */
export async function dialAgent(_deps: DialDeps, _request: DialRequest): Promise<DialResult> {
  return { kind: 'failed', code: 'no-telephone' };
}
