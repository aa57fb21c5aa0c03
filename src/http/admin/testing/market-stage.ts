/** Owns a published market of a tenant of its own for tests, and the few things that are done to it over and over. */
import type { DraftSaved, MarketBody } from '../../../../schema/api/admin/markets.ts';
import { mergePatch } from '../../../../schema/config/layers.ts';
import { createAdminStage } from './admin-stage.ts';

/** Publishes a market of its preset, with its owner signed in. */
export async function marketOf(market = 'se') {
  const stage = await createAdminStage();
  const { headers, id, name } = await stage.signedIn({ role: 'owner' });
  await stage.worker();
  const region = market === 'gb' ? 'uk' : 'eu';
  const version = await stage.publishedMarket(headers, market, region);
  const at = (path = '') => `/markets/${market}${path}`;
  const open = async () => stage.read<MarketBody>(await stage.api(headers, 'GET', at()));
  const save = async (change: unknown, as = headers) => {
    const { revision, config } = await open();
    return stage.read<DraftSaved>(
      await stage.api(as, 'PUT', at('/draft'), { revision, config: mergePatch(config, change) }),
    );
  };
  const publish = async (reason = 'Because of the test') => {
    const { revision } = await open();
    return stage.api(headers, 'POST', at('/publish'), { revision, reason });
  };
  return { ...stage, headers, owner: { id, name }, version, at, open, save, publish, market };
}
