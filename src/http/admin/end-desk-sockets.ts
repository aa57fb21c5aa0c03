/** Owns that the living inbox of somebody who was changed or kept out ends: their page connects anew, if it still may. */

import { log } from '../../lib/log.ts';
import { createSnapshots } from '../../markets/snapshots.ts';
import { deskFor } from '../../object/stubs.ts';
import type { Call } from '../api/route.ts';

/**
 * Ends what somebody has open at the desks of the tenant. A desk that does not answer is no failure: what was checked counts there for
 * a quarter of an hour at most.
 */
export async function endDeskSockets(
  { env, clock, principal }: Pick<Call<'tenant', unknown, unknown>, 'env' | 'clock' | 'principal'>,
  person: string,
): Promise<void> {
  const { tenant } = principal;
  const { markets } = await createSnapshots(env, clock).tenant(tenant);
  const ends = await Promise.allSettled(
    markets.map(({ market, region }) => deskFor(env, { tenant, region, market }).end(person)),
  );
  const failed = ends.filter(({ status }) => status === 'rejected').length;
  if (failed > 0) log('warn', 'desk-sockets-not-ended', { tenant, person, desks: failed });
}
