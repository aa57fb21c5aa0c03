/** Owns which approved messages an agent may choose from: those of one account of the market, as its provider last told. */
import type { z } from 'zod';
import type { TemplatesBody, templatesQuery } from '../../../../schema/api/admin/accounts.ts';
import { Problem } from '../../../../schema/problems.ts';
import { createSnapshots } from '../../../markets/snapshots.ts';
import { accountFor } from '../../../object/stubs.ts';
import type { Call } from '../../api/route.ts';

/** Lists the approved templates of an account; an account of another market is not found. */
export async function templates({
  env,
  clock,
  address,
  query,
}: Call<'market', z.output<typeof templatesQuery>, unknown>): Promise<TemplatesBody> {
  const { tenant, region, market } = address;
  const account = await createSnapshots(env, clock)
    .account(query.account)
    .catch((error: unknown) => {
      throw error instanceof Problem && error.code === 'unknown-account' ? new Problem('not-found') : error;
    });
  if (account.tenant !== tenant || account.market !== market) throw new Problem('not-found');
  const place = { tenant, region, account: account.id };
  const health = await accountFor(env, place).health(place);
  return { templates: health.templates.filter(({ status }) => status === 'approved') };
}
