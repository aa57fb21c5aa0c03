/** Says what becomes of a draft when what it stands on changes: another version is live, or all markets' settings are others. */
import { expect, it } from 'vitest';
import type { DraftSaved, LayerItem, MarketFile, Published, VersionItem } from '../../../schema/api/admin/markets.ts';
import { mergePatch } from '../../../schema/config/layers.ts';
import { codeOf } from '../desk/testing/stage.ts';
import { marketOf } from './testing/market-stage.ts';

const slow = { timeout: 60_000 };

type Stage = Awaited<ReturnType<typeof marketOf>>;

const back = ({ api, headers, at }: Stage, version: number) =>
  api(headers, 'POST', at('/roll-back'), { version, reason: 'It was better' });

/** Changes what the tenant says for all of its markets. */
async function changeTenant({ api, read, headers }: Stage, patch: object): Promise<void> {
  const { layers } = await read<{ layers: LayerItem[] }>(await api(headers, 'GET', '/layers'));
  const tenant = layers.find(({ scope }) => scope === 'tenant');
  const changed = { revision: tenant?.revision, patch: { ...tenant?.patch, ...patch }, reason: 'For all' };
  await read(await api(headers, 'PUT', '/layers/tenant', changed));
}

it(
  'refuses a save that began before somebody went back, so that nothing of the later version comes along',
  slow,
  async () => {
    const stage = await marketOf();
    const { api, read, headers, at, save, publish, open } = stage;
    await save({ bot: { maxMisses: 4 } });
    await read(await publish());
    const { revision, config } = await open();
    await read(await back(stage, 1));
    const late = await api(headers, 'PUT', at('/draft'), { revision, config: mergePatch(config, { name: 'Sverige' }) });
    expect([late.status, await codeOf(late)]).toEqual([409, 'conflict']);
    await save({ name: 'Sverige' });
    expect((await open()).config).toMatchObject({ name: 'Sverige', bot: { maxMisses: 2 } });
  },
);

it(
  'refuses a save that began before all markets’ settings changed, so that it does not pin the earlier ones',
  slow,
  async () => {
    const stage = await marketOf();
    const { api, read, headers, at, open, edge } = stage;
    const { revision, config } = await open();
    await changeTenant(stage, { bot: { maxMisses: 4 } });
    const put = (from: number, whole: object) =>
      api(headers, 'PUT', at('/draft'), { revision: from, config: mergePatch(whole, { name: 'Sverige' }) });
    expect((await put(revision, config)).status).toBe(409);
    const now = await open();
    await read<DraftSaved>(await put(now.revision, now.config));
    expect(await read<MarketFile>(await api(headers, 'GET', at('/file')))).toMatchObject({
      config: { name: 'Sverige' },
    });
    await changeTenant(stage, { bot: { maxMisses: 5 } });
    expect(await open()).toMatchObject({ config: { name: 'Sverige', bot: { maxMisses: 5 } } });
    expect((await edge('se')).bot.maxMisses).toBe(5);
  },
);

it('publishes no draft whose ground moved after it was looked at, and approves none', slow, async () => {
  const stage = await marketOf();
  const { api, read, headers, at, save, open, publish, edge, signedIn } = stage;
  const second = (await signedIn({ role: 'admin' })).headers;
  await save({ name: 'Sverige' });
  const { revision } = await open();
  await changeTenant(stage, { bot: { maxMisses: 4 } });
  const late = await api(headers, 'POST', at('/publish'), { revision, reason: 'As I saw it' });
  expect([late.status, await codeOf(late)]).toEqual([409, 'conflict']);
  await save({ publishing: { secondApprover: true } });
  expect(await read<Published>(await publish())).toMatchObject({ outcome: 'asked' });
  const asked = await open();
  await changeTenant(stage, { bot: { maxMisses: 5 } });
  const approved = await api(second, 'POST', at('/approve'), { revision: asked.revision });
  expect([approved.status, await codeOf(approved)]).toEqual([409, 'conflict']);
  expect((await open()).request).toBeUndefined();
  expect((await edge('se')).name).toBe('Sweden');
});

it('goes back to exactly what a version said, but for number and time', slow, async () => {
  const stage = await marketOf();
  const { read, save, publish, edge } = stage;
  const changes = [
    { bot: { maxMisses: 4 }, texts: { sv: { 'bot.closing': 'Hej då' } } },
    { hours: { service: { week: { mon: ['09:00-17:00'] } } }, holidays: { add: { '*-02-29': { name: 'Leap day' } } } },
    { texts: { sv: null }, channels: { sms: { enabled: false } }, name: 'Sverige' },
  ];
  const said = [];
  for (const change of [{}, ...changes]) {
    await save(change);
    await read(await publish());
    const { version: _, publishedAt: _at, ...rest } = await edge('se');
    said.push(rest);
  }
  expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(4);
  let next = 4;
  for (const version of [1, 3, 2, 4]) {
    expect(await read(await back(stage, version))).toMatchObject({ outcome: 'published', version: ++next });
    const { version: now, publishedAt: _, ...rest } = await edge('se');
    expect(now).toBe(next);
    expect(rest).toEqual(said[version - 1]);
  }
  expect(await read(await back(stage, 4))).toMatchObject({ outcome: 'unchanged' });
});

it('does not let one person alone go back to before there was a second approver', slow, async () => {
  const stage = await marketOf();
  const { api, read, headers, at, save, publish, open, edge, signedIn } = stage;
  const second = (await signedIn({ role: 'admin' })).headers;
  await save({ publishing: { secondApprover: true }, bot: { maxMisses: 4 } });
  await read(await publish());
  const { revision } = await open();
  await read(await api(second, 'POST', at('/approve'), { revision }));
  expect(await read(await back(stage, 1))).toMatchObject({ outcome: 'published', version: 3 });
  expect((await edge('se')).bot.maxMisses).toBe(2);
  expect(await open()).toMatchObject({ config: { publishing: { secondApprover: true } } });
  await save({ name: 'Sverige' });
  expect(await read(await publish())).toMatchObject({ outcome: 'asked' });
  const { versions } = await read<{ versions: VersionItem[] }>(await api(headers, 'GET', at('/versions')));
  expect(versions[0]).toMatchObject({ version: 3, kind: 'rolled-back', restores: 1 });
});
