/** Says what an admin is told of their regions, and that it is no more than the settings earn. */
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { type RegionsBody, regionsBody } from '../../../schema/api/admin/regions.ts';
import { createStage, send } from '../desk/testing/stage.ts';

const inProduction = {
  ...env,
  ENVIRONMENT: 'production',
  REGIONS: JSON.stringify({
    eu: {
      ...{ name: 'European Union', jurisdiction: 'eu', database: 'http://127.0.0.1:1', databaseLocation: 'Frankfurt' },
      ...{ files: 'FILES_EU', filesJurisdiction: 'eu' },
    },
    apac: { locationHint: 'oc', database: 'http://127.0.0.1:1', files: 'FILES_APAC' },
  }),
};

async function regionsFor(headers: Record<string, string>, bindings: typeof env = env): Promise<RegionsBody> {
  return regionsBody.parse(await (await send('/api/admin/regions', { headers }, bindings)).json());
}

it('says of each region how strongly its stores hold, and what has no region', async () => {
  const stage = await createStage({ market: 'se', region: 'eu' });
  const { applied, regions, global } = await regionsFor(await stage.withToken(), inProduction);
  expect(applied).toBe(true);
  expect(regions.map(({ region, strength }) => [region, strength])).toEqual([
    ['eu', 'declared'],
    ['apac', 'none'],
  ]);
  expect(regions[0]).toMatchObject({ name: 'European Union', markets: [{ market: 'se' }] });
  expect(regions[0]?.stores.map(({ store, strength }) => [store, strength])).toEqual([
    ['objects', 'enforced'],
    ['database', 'declared'],
    ['files', 'storage-only'],
  ]);
  expect(global.map(({ store }) => store)).toEqual(['snapshots', 'control', 'entry', 'logs']);
  expect(JSON.stringify(regions)).not.toContain('127.0.0.1');
});

it('promises nothing of the platform’s outside production', async () => {
  const stage = await createStage({ market: 'se', region: 'eu' });
  const { applied, regions } = await regionsFor(await stage.withToken());
  expect(applied).toBe(false);
  expect(new Set(regions.map(({ strength }) => strength))).toEqual(new Set(['none']));
});

it('shows nobody another region than theirs, and agents none', async () => {
  const stage = await createStage({ market: 'se', region: 'eu' });
  const { regions } = await regionsFor(await stage.withToken({ role: 'admin', regions: ['apac'] }));
  expect(regions.map(({ region, markets }) => [region, markets])).toEqual([['apac', []]]);
  const agent = await stage.withToken({ role: 'agent' });
  expect((await send('/api/admin/regions', { headers: agent })).status).toBe(403);
});
