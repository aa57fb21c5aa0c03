/** Says how a market is drafted, checked, compared, published and rolled back over the API. */
import { expect, it } from 'vitest';
import type {
  Checklist,
  DryRun,
  LayerItem,
  MarketFile,
  Overview,
  Published,
  VersionItem,
} from '../../../schema/api/admin/markets.ts';
import type { Finding } from '../../../schema/config/findings.ts';
import { mergePatch } from '../../../schema/config/layers.ts';
import { codeOf } from '../desk/testing/stage.ts';
import { marketOf } from './testing/market-stage.ts';

const slow = { timeout: 60_000 };

it('publishes a preset as it is, once somebody can be reached', slow, async () => {
  const { open, edge, version } = await marketOf();
  expect(version).toBe(1);
  const snapshot = await edge('se');
  expect(snapshot).toMatchObject({ version: 1, market: 'se', region: 'eu', currency: 'SEK', defaultQueue: 'level-1' });
  expect(snapshot.texts.sv?.['bot.closing']).toContain('Tack');
  expect(await open()).toMatchObject({ published: { version: 1 }, isEverywhere: true, faults: [], mayPublish: true });
});

it(
  'drafts without anybody outside noticing, compares in words, publishes with a reason, and rolls back in one step',
  slow,
  async () => {
    const { api, read, at, save, publish, edge, headers, owner, open } = await marketOf();
    await save({ bot: { maxMisses: 4 }, hours: { service: { week: { mon: ['09:00-17:00'] } } } });
    expect((await edge('se')).bot.maxMisses).toBe(2);
    const { changes } = await read<{ changes: { sentence: string }[] }>(await api(headers, 'GET', at('/changes')));
    expect(changes.map(({ sentence }) => sentence)).toEqual([
      'Hours › Customer service › Monday: 08:00–20:00 becomes 09:00–17:00',
      'Bot › Misses before handing over: 2 becomes 4',
    ]);
    const done = await read<Published>(await publish('More patience on Mondays'));
    expect(done).toEqual({ outcome: 'published', version: 2, isEverywhere: true });
    expect(await edge('se')).toMatchObject({ version: 2, bot: { maxMisses: 4 } });
    expect((await open()).draft).toBeUndefined();

    const back = await read<Published>(
      await api(headers, 'POST', at('/roll-back'), { version: 1, reason: 'It was better' }),
    );
    expect(back).toMatchObject({ outcome: 'published', version: 3 });
    expect(await edge('se')).toMatchObject({ version: 3, bot: { maxMisses: 2 } });
    const { versions } = await read<{ versions: VersionItem[] }>(await api(headers, 'GET', at('/versions')));
    expect(versions.map(({ version, kind, reason, restores, by }) => [version, kind, reason, restores, by.id])).toEqual(
      [
        [3, 'rolled-back', 'It was better', 1, owner.id],
        [2, 'published', 'More patience on Mondays', undefined, owner.id],
        [1, 'published', 'It begins', undefined, owner.id],
      ],
    );
  },
);

it('keeps an invalid draft, says which field and what to do, and never publishes it', slow, async () => {
  const { api, read, at, save, publish, edge, headers } = await marketOf();
  const saved = await save({ timeZone: 'Mars/Olympus', bot: { maxMisses: 99 } });
  expect(saved.faults.map(({ pointer }) => pointer)).toEqual(['/timeZone', '/bot/maxMisses']);
  const refused = await publish();
  expect(refused.status).toBe(422);
  expect(((await refused.json()) as { detail: string }).detail).toContain(
    'se/timeZone: A time zone looks like Europe/Stockholm',
  );
  await save({
    timeZone: 'Europe/Stockholm',
    bot: { maxMisses: 2 },
    routing: { default: 'nowhere' },
    clocks: { next: { budget: 'PT0S' } },
  });
  const { findings, publishable } = await read<{ findings: Finding[]; publishable: boolean }>(
    await api(headers, 'GET', at('/check')),
  );
  expect(publishable).toBe(false);
  expect(findings.filter(({ severity }) => severity === 'error').map(({ code, pointer }) => [code, pointer])).toEqual([
    ['unknown-queue', '/routing/default'],
    ['clock-without-time', '/clocks/next/budget'],
  ]);
  expect((await publish()).status).toBe(422);
  expect((await edge('se')).version).toBe(1);
});

it('lets the second of two editors see the first one’s change instead of overwriting it', slow, async () => {
  const { api, at, open, headers, signedIn } = await marketOf();
  const other = (await signedIn({ role: 'editor' })).headers;
  const { revision, config } = await open();
  const put = (as: Record<string, string>, change: unknown) =>
    api(as, 'PUT', at('/draft'), { revision, config: mergePatch(config, change) });
  expect((await put(headers, { name: 'Sverige' })).status).toBe(200);
  const second = await put(other, { currency: 'EUR' });
  expect([second.status, await codeOf(second)]).toEqual([409, 'conflict']);
  expect((await open()).config).toMatchObject({ name: 'Sverige', currency: 'SEK' });
});

it('publishes nothing that changed after it was looked at, and nothing twice', slow, async () => {
  const { api, at, save, open, headers, publish, edge } = await marketOf();
  await save({ name: 'Sverige' });
  const { revision } = await open();
  await save({ currency: 'EUR' });
  const late = await api(headers, 'POST', at('/publish'), { revision, reason: 'Too late' });
  expect([late.status, await codeOf(late)]).toEqual([409, 'conflict']);
  expect((await edge('se')).version).toBe(1);
  const [one, two] = await Promise.all([publish('One'), publish('Two')]);
  expect([one.status, two.status].sort()).toEqual([200, 409]);
  expect((await edge('se')).version).toBe(2);
});

it('lets an editor draft and not publish', slow, async () => {
  const { api, at, save, open, signedIn } = await marketOf();
  const editor = (await signedIn({ role: 'editor' })).headers;
  await save({ name: 'Sverige' }, editor);
  const { revision } = await open();
  const refused = await api(editor, 'POST', at('/publish'), { revision, reason: 'I may not' });
  expect([refused.status, await codeOf(refused)]).toEqual([403, 'forbidden']);
  expect((await open()).mayPublish).toBe(true);
});

it('hides a market from the admins of other regions, on every address', slow, async () => {
  const { api, at, signedIn, read } = await marketOf();
  const stranger = (await signedIn({ role: 'admin', regions: ['uk'] })).headers;
  for (const [method, path, body] of [
    ['GET', '', undefined],
    ['PUT', '/draft', { revision: 0, patch: {} }],
    ['GET', '/check', undefined],
    ['POST', '/publish', { revision: 1, reason: 'Mine now' }],
    ['POST', '/roll-back', { version: 1, reason: 'Mine now' }],
    ['GET', '/file', undefined],
  ] as const) {
    const response = await api(stranger, method, at(path), body);
    expect([response.status, await codeOf(response)], `${method} ${path}`).toEqual([404, 'not-found']);
  }
  expect(await read(await api(stranger, 'GET', '/markets'))).toEqual({ markets: [] });
  const made = await api(stranger, 'POST', '/markets', { market: 'fi', preset: 'se', region: 'eu' });
  expect(made.status).toBe(422);
});

it('waits for a second approver where the market wants one, who is somebody else', slow, async () => {
  const { api, read, at, save, publish, open, edge, headers, signedIn } = await marketOf();
  const second = (await signedIn({ role: 'admin' })).headers;
  await save({ publishing: { secondApprover: true } });
  expect(await read(await publish())).toMatchObject({ outcome: 'asked' });
  expect((await edge('se')).version).toBe(1);
  const { revision, request } = await open();
  expect(request).toMatchObject({ revision, reason: 'Because of the test' });
  const own = await api(headers, 'POST', at('/approve'), { revision });
  expect([own.status, await codeOf(own)]).toEqual([403, 'forbidden']);
  expect(await read(await api(second, 'POST', at('/approve'), { revision }))).toMatchObject({
    outcome: 'published',
    version: 2,
  });
  const { versions } = await read<{ versions: VersionItem[] }>(await api(headers, 'GET', at('/versions')));
  expect(versions[0]).toMatchObject({ version: 2, approvedBy: { id: expect.any(String) } });
  // Doing without the second approver needs them once more.
  await save({ publishing: { secondApprover: false } });
  expect(await read(await publish())).toMatchObject({ outcome: 'asked' });
  // A draft that moves on has to be asked for anew.
  await save({ name: 'Sverige' });
  expect((await open()).request).toBeUndefined();
});

it('hands a market out as a file and takes it back as a draft', slow, async () => {
  const { api, read, at, save, publish, headers, open } = await marketOf();
  await save({ bot: { maxMisses: 3 } });
  await publish();
  const file = await read<MarketFile>(await api(headers, 'GET', at('/file')));
  expect(file).toMatchObject({ parley: 'market', v: 1, market: 'se', preset: 'se', config: { bot: { maxMisses: 3 } } });
  const put = (changed: unknown) => api(headers, 'PUT', at('/file'), changed);
  const taken = await read<{ changes: { sentence: string }[] }>(
    await put({ ...file, config: { bot: { maxMisses: 5 } } }),
  );
  expect(taken.changes.map(({ sentence }) => sentence)).toEqual(['Bot › Misses before handing over: 3 becomes 5']);
  expect((await open()).config).toMatchObject({ bot: { maxMisses: 5 } });
  for (const [changed, field] of [
    [{ ...file, v: 2 }, 'v:'],
    [{ ...file, v: 0 }, 'v:'],
    [{ ...file, market: 'fi' }, 'market:'],
    [{ ...file, preset: 'gb' }, 'preset:'],
  ] as const) {
    const refused = await put(changed);
    expect(refused.status).toBe(422);
    expect(((await refused.json()) as { detail: string }).detail).toContain(field);
  }
});

it('changes all markets of a tenant with its own settings, or none', slow, async () => {
  const { api, read, headers, edge, publishedMarket, open } = await marketOf();
  await publishedMarket(headers, 'gb', 'uk');
  const { layers } = await read<{ layers: LayerItem[] }>(await api(headers, 'GET', '/layers'));
  const [tenant] = layers;
  expect(tenant).toMatchObject({ scope: 'tenant', revision: 1, mayEdit: true, markets: ['gb', 'se'] });
  const put = (patch: object, revision = 1) =>
    api(headers, 'PUT', '/layers/tenant', { revision, patch: { ...tenant?.patch, ...patch }, reason: 'For all' });
  for (const region of ['mars', 'constructor'])
    expect((await api(headers, 'PUT', `/layers/${region}`, { revision: 0, patch: {}, reason: 'Far' })).status).toBe(
      404,
    );
  const broken = await put({ routing: { default: 'nowhere' } });
  expect(broken.status).toBe(422);
  expect([(await edge('se')).version, (await edge('gb')).version]).toEqual([1, 1]);
  expect(await read(await put({ bot: { maxMisses: 4 } }))).toMatchObject({ revision: 2, versions: { gb: 2, se: 2 } });
  expect([(await edge('se')).bot.maxMisses, (await edge('gb')).bot.maxMisses]).toEqual([4, 4]);
  expect((await open()).origins['/bot/maxMisses']).toBe('tenant');
  expect((await put({ bot: { maxMisses: 5 } })).status).toBe(409);
});

it('tells how a market is right now, and what it lacks until a first message is answered', slow, async () => {
  const { api, read, at, headers } = await marketOf();
  const { markets, regions } = await read<Overview>(await api(headers, 'GET', '/overview'));
  expect(regions.map(({ region }) => region)).toContain('eu');
  expect(markets).toHaveLength(1);
  expect(markets[0]).toMatchObject({
    market: 'se',
    published: { version: 1 },
    waiting: 0,
    missed: 0,
    accounts: { live: 1, broken: 0 },
    isKnown: true,
  });
  expect(markets[0]?.queues.map(({ id }) => id)).toContain('level-1');
  const { steps, done } = await read<Checklist>(await api(headers, 'GET', at('/checklist')));
  expect(done).toBe(false);
  expect(steps.filter((step) => !step.done).map(({ id }) => id)).toEqual(['first-message', 'first-answer']);
});

it('tries a draft on the conversations of a day', slow, async () => {
  const { api, read, at, headers, save, conversation } = await marketOf();
  await conversation('hello from today');
  await save({ bot: { enabled: false }, languages: { default: 'en' } });
  const day = new Date().toISOString().slice(0, 10);
  let run: DryRun;
  // The row comes with the projection, a moment after the message.
  do run = await read<DryRun>(await api(headers, 'POST', at('/dry-run'), { day }));
  while (run.looked === 0);
  expect(run).toMatchObject({ day, looked: 1, same: 0, counts: { first: 1 } });
  expect(run.examples[0]?.differences.map(({ sentence }) => sentence)).toEqual([
    'First answer: by the bot → by a person',
  ]);
});
