/** Owns a market as its desk needs it: its queues, whether they are open, who waits and who is there. */
import type { DeskMarketBody } from '../../../../schema/api/desk.ts';
import type { MarketSnapshot } from '../../../../schema/market.ts';
import { Problem } from '../../../../schema/problems.ts';
import { controlRepositoryFor } from '../../../database/control-repository.ts';
import { databasesOf } from '../../../database/databases.ts';
import type { Env } from '../../../env.ts';
import { createSnapshots } from '../../../markets/snapshots.ts';
import { deskFor } from '../../../object/stubs.ts';
import { isOpen } from '../../../routing/calendar.ts';
import type { Call, MarketAddress } from '../../api/route.ts';

/** Describes the market's desk right now. */
export async function market({ env, clock, address }: Call<'market', unknown, unknown>): Promise<DeskMarketBody> {
  const [snapshot, desk, accounts] = await Promise.all([
    createSnapshots(env, clock).market(address.tenant, address.market),
    deskFor(env, address).summary(address),
    accountsOf(env, address),
  ]);
  const { name, languages, queues, timeZone } = snapshot;
  const now = clock();
  return {
    market: address.market,
    name,
    timeZone,
    languages: languages.humans,
    queues: queues.map(({ id, level, hours, ...queue }) => ({
      id,
      name: queue.name,
      level,
      languages: queue.languages,
      open: isOpen(hours, timeZone, now),
    })),
    waiting: desk.waiting,
    missed: desk.missed,
    agents: desk.agents,
    accounts,
    facts: factsOf(snapshot),
  };
}

function factsOf(market: MarketSnapshot): DeskMarketBody['facts'] {
  const { version, legalEntity, contacts, authorities, hardship, identity, dispute } = market;
  const { help, complaints, privacy } = contacts;
  return {
    ...{ version, legalEntity },
    contacts: { help, complaints, privacy },
    authorities: authorities.map(({ name, role, link, when }) => ({ name, role, link, when })),
    hardship: hardship.map(({ name, description, link }) => ({ name, description, ...(link ? { link } : {}) })),
    proofs: identity.accepted,
    disputeDays: dispute.responseDays,
  };
}

/** Lists the market's live accounts. A desk must open while databases are away, so then there are none to choose from. */
async function accountsOf(env: Env, { tenant, market }: MarketAddress): Promise<DeskMarketBody['accounts']> {
  try {
    const rows = await controlRepositoryFor(databasesOf(env).control(), tenant).accounts();
    const own = rows.filter((row) => row.market === market && row.state === 'live');
    return own.map(({ id, channel, address }) => ({ id, channel, address }));
  } catch (error) {
    if (error instanceof Problem && error.code === 'unavailable') return [];
    throw error;
  }
}
