/**
 * Says that nobody's change is lost when several publish at once, a market and what is said for all of them, and that who asks never
 * approves. A check looks at who works in a market: at that moment, after all else was read, the other one comes in between.
 */
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import type { KeyMade } from '../../../schema/api/admin/keys.ts';
import type { LayerItem, MarketBody, Published } from '../../../schema/api/admin/markets.ts';
import type { PublishingParts } from '../../publishing/parts.ts';
import { publishLayer } from '../../publishing/publish-layer.ts';
import { publishDraft } from '../../publishing/publish-market.ts';
import { codeOf } from '../desk/testing/stage.ts';
import { publishingParts } from './publishing-parts.ts';
import { marketOf } from './testing/market-stage.ts';

const slow = { timeout: 60_000 };

type Stage = Awaited<ReturnType<typeof marketOf>>;

/** Gives the parts of somebody whom another one comes in between, once. */
function interrupted({ tenant, owner }: Stage, other: () => Promise<unknown>): PublishingParts {
  const principal = { kind: 'staff' as const, tenant, ...owner, role: 'owner' as const };
  const parts = publishingParts({
    env,
    clock: Date.now,
    principal: { ...principal, regions: null, markets: null, languages: [] },
  });
  let isFirst = true;
  return {
    ...parts,
    async surroundings(place) {
      const found = await parts.surroundings(place);
      if (isFirst) {
        isFirst = false;
        await other();
      }
      return found;
    },
  };
}

async function tenantLayer({ api, read, headers }: Stage): Promise<LayerItem> {
  const { layers } = await read<{ layers: LayerItem[] }>(await api(headers, 'GET', '/layers'));
  const found = layers.find(({ scope }) => scope === 'tenant');
  if (!found) throw new Error('the tenant has a layer');
  return found;
}

const conflict = expect.objectContaining({ code: 'conflict' });

/** Begins a market that nothing of was ever published. */
async function begun(): Promise<Stage & { fresh: () => Promise<MarketBody> }> {
  const stage = await marketOf();
  const { api, read, headers, account } = stage;
  await account('dk', 'eu');
  await read(await api(headers, 'POST', '/markets', { market: 'dk', preset: 'dk', region: 'eu' }));
  return { ...stage, fresh: async () => read<MarketBody>(await api(headers, 'GET', '/markets/dk')) };
}

it('publishes no new market with what was said for all of them before somebody changed that', slow, async () => {
  const stage = await begun();
  const { api, read, headers, owner, fresh } = stage;
  const layer = await tenantLayer(stage);
  const { revision } = await fresh();
  const change = { revision: layer.revision, patch: { ...layer.patch, bot: { maxMisses: 4 } }, reason: 'For all' };
  const parts = interrupted(stage, async () => read(await api(headers, 'PUT', '/layers/tenant', change)));
  await expect(publishDraft(parts, owner, { market: 'dk', revision, reason: 'It begins' })).rejects.toEqual(conflict);
  expect((await fresh()).published).toBeUndefined();
});

it('changes nothing for all markets while one of them is published for the first time', slow, async () => {
  const stage = await begun();
  const { api, read, headers, owner, fresh } = stage;
  const layer = await tenantLayer(stage);
  const { revision } = await fresh();
  const begins = { revision, reason: 'It begins' };
  const parts = interrupted(stage, async () => read(await api(headers, 'POST', '/markets/dk/publish', begins)));
  const change = { scope: 'tenant', revision: layer.revision, patch: { ...layer.patch, bot: { maxMisses: 4 } } };
  await expect(publishLayer(parts, owner, { ...change, reason: 'For all' })).rejects.toEqual(conflict);
  expect(await tenantLayer(stage)).toEqual({ ...layer, markets: ['dk', 'se'] });
});

it('makes a version also of what only those who publish meet, and lets nobody undo it alone', slow, async () => {
  const stage = await marketOf();
  const { api, headers, open } = stage;
  const put = async (publishing: object) => {
    const { revision, patch } = await tenantLayer(stage);
    return api(headers, 'PUT', '/layers/tenant', { revision, patch: { ...patch, publishing }, reason: 'For all' });
  };
  await stage.signedIn({ role: 'admin' });
  expect((await put({ secondApprover: true })).status).toBe(200);
  expect(await open()).toMatchObject({ published: { version: 2 }, live: { publishing: { secondApprover: true } } });
  const undone = await put({ secondApprover: false });
  expect([undone.status, await codeOf(undone)]).toEqual([403, 'forbidden']);
});

it('lets nobody approve what they or a key of theirs asked for, nor a key what anybody asked for', slow, async () => {
  const { api, read, at, save, publish, open, headers, signedIn } = await marketOf();
  const second = (await signedIn({ role: 'admin' })).headers;
  const keyOf = async (who: Record<string, string>) => {
    const { secret } = await read<KeyMade>(
      await api(who, 'POST', '/keys', { name: 'Deployment', role: 'admin', regions: null, markets: null, days: 1 }),
    );
    return { authorization: `Bearer ${secret}` };
  };
  const own = await keyOf(headers);
  await save({ publishing: { secondApprover: true } });
  await read(await publish());
  const approve = async (who: Record<string, string>) =>
    api(who, 'POST', at('/approve'), { revision: (await open()).revision });
  expect((await approve(own)).status).toBe(403);
  expect((await approve(await keyOf(second))).status).toBe(403);

  const asked = { revision: (await open()).revision, reason: 'From the repository' };
  expect(await read<Published>(await api(await keyOf(own), 'POST', at('/publish'), asked))).toMatchObject({
    outcome: 'asked',
  });
  expect((await approve(headers)).status).toBe(403);
  expect(await read<Published>(await approve(second))).toMatchObject({ outcome: 'published' });
});
