/** Owns the inbox list over HTTP: where the caller may look, and what "mine" means. */
import type { z } from 'zod';
import type { ListBody, listQuery } from '../../../../schema/api/desk.ts';
import { databasesOf } from '../../../database/databases.ts';
import { regionRepositoryFor } from '../../../database/region-repository.ts';
import { listConversations } from '../../../query/list-conversations.ts';
import type { Call } from '../../api/route.ts';
import { marketsOf } from '../markets-of.ts';

export async function list({
  env,
  principal,
  query,
  clock,
}: Call<'tenant', z.output<typeof listQuery>, unknown>): Promise<ListBody> {
  const places = await marketsOf(env, principal, clock);
  const wanted = places.filter(({ market }) => query.market === undefined || market === query.market);
  const regions = Map.groupBy(wanted, ({ region }) => region);
  return listConversations({
    tenant: principal.tenant,
    reader: { kind: 'agent' },
    places: [...regions].map(([region, markets]) => ({
      repository: regionRepositoryFor(databasesOf(env).region(region), principal.tenant),
      markets: markets.map(({ market }) => market),
    })),
    status: query.state,
    ownerId: query.mine === 'true' ? principal.id : undefined,
    text: query.q,
    cursor: query.cursor,
    limit: query.limit,
  });
}
