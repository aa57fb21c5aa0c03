/** Owns a market as its desk needs it: its queues, whether they are open, who waits and who is there. */
import type { DeskMarketBody } from '../../../../schema/api/desk.ts';
import { createSnapshots } from '../../../markets/snapshots.ts';
import { deskFor } from '../../../object/stubs.ts';
import { isOpen } from '../../../routing/calendar.ts';
import type { Call } from '../../api/route.ts';

/** Describes the market's desk right now. */
export async function market({ env, clock, address }: Call<'market', unknown, unknown>): Promise<DeskMarketBody> {
  const [snapshot, desk] = await Promise.all([
    createSnapshots(env, clock).market(address.tenant, address.market),
    deskFor(env, address).summary(address),
  ]);
  const { name, languages, queues, timeZone } = snapshot;
  const now = clock();
  return {
    market: address.market,
    name,
    languages: languages.humans,
    queues: queues.map(({ id, level, hours, ...queue }) => ({
      id,
      name: queue.name,
      level,
      languages: queue.languages,
      open: isOpen(hours, timeZone, now),
    })),
    waiting: desk.waiting,
    agents: desk.agents,
  };
}
