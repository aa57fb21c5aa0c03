/** Owns telling accounts' objects what this isolate saw of their traffic, a few seconds late and all at once. */
import type { Env } from '../env.ts';
import { log } from '../lib/log.ts';
import { accountFor } from '../object/stubs.ts';
import { createTraffic, type SendResult, type TrafficPlace } from './traffic.ts';

const gatherMs = 2_000;
const traffic = createTraffic();
let isTelling = false;

async function tell(env: Env): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, gatherMs));
  isTelling = false;
  for (const { place, report } of traffic.take()) {
    try {
      await accountFor(env, place).traffic(place, report);
    } catch (error) {
      // Told with the next ones: health is never worth a message.
      traffic.restore(place, report);
      log('warn', 'traffic-not-told', { account: place.account, why: error instanceof Error ? error.name : 'unknown' });
    }
  }
}

function tellSoon(env: Env, waitUntil: (work: Promise<unknown>) => void): void {
  if (isTelling) return;
  isTelling = true;
  waitUntil(tell(env));
}

/** Notes that something signed came in on an account. */
export function noteHeard(
  env: Env,
  place: TrafficPlace,
  now: number,
  waitUntil: (work: Promise<unknown>) => void,
): void {
  traffic.heard(place, now);
  tellSoon(env, waitUntil);
}

/** Notes how a try to send ended. An object that sends stays alive until it is told. */
export function noteSent(env: Env, place: TrafficPlace, result: SendResult, now: number): void {
  traffic.sent(place, result, now);
  tellSoon(env, (work) => void work);
}
