/**
 * Says what becomes of a publication when something fails on its way: KV, the database, whoever publishes. Before the commit nothing has
 * happened; after it the edge follows. In the real runtime: a real database refuses, a real object keeps what is owed.
 */
import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import type { MarketBody, Published, VersionItem } from '../../../schema/api/admin/markets.ts';
import type { MarketConfig } from '../../../schema/config/market-config.ts';
import type { MarketSnapshot } from '../../../schema/market.ts';
import { snapshotKeys } from '../../../schema/tenant.ts';
import { databasesOf } from '../../database/databases.ts';
import { type MarketRepository, marketRepositoryFor, type VersionRow } from '../../database/market-repository.ts';
import type { Env } from '../../env.ts';
import { publisherFor } from '../../object/stubs.ts';
import type { PublishingParts } from '../../publishing/parts.ts';
import { publishDraft } from '../../publishing/publish-market.ts';
import { codeOf } from '../desk/testing/stage.ts';
import { publishingParts } from './publishing-parts.ts';
import { marketOf } from './testing/market-stage.ts';

const slow = { timeout: 60_000 };
const control = () => databasesOf(env).control();

type Stage = Awaited<ReturnType<typeof marketOf>>;

/** Reads the store itself, past every copy in memory. */
async function stored(tenant: string, market = 'se'): Promise<MarketSnapshot | null> {
  return env.SNAPSHOTS.get<MarketSnapshot>(snapshotKeys.market(tenant, market), 'json');
}

/** Puts another binding into a tenant's publisher until it is put right again. */
async function withBinding(tenant: string, binding: Partial<Env>): Promise<() => Promise<void>> {
  const put = (bindings: Env) =>
    runInDurableObject(publisherFor(env, tenant), (instance) => void Object.assign(instance, { env: bindings }));
  await put({ ...env, ...binding });
  return () => put(env);
}

/** Gives the parts of somebody who publishes by themselves, so that a test can let them die at any point. */
function partsOf({ tenant, owner }: Stage): PublishingParts {
  const principal = { kind: 'staff', tenant, ...owner, role: 'owner', scope: { regions: null, markets: null } };
  return publishingParts({ env, clock: Date.now, principal: principal as never });
}

const dies = () => new Promise<never>(() => undefined);

it(
  'is published and on its way while KV fails: the edge has the old version whole, and follows by itself',
  slow,
  async () => {
    const { tenant, save, publish, read, open, edge } = await marketOf();
    await save({ bot: { maxMisses: 4 }, name: 'Sverige' });
    const refusing = { ...env.SNAPSHOTS, put: () => Promise.reject(new Error('KV is away')) } as unknown as KVNamespace;
    const mend = await withBinding(tenant, { SNAPSHOTS: refusing });
    expect(await read<Published>(await publish())).toEqual({ outcome: 'published', version: 2, isEverywhere: false });
    expect(await stored(tenant)).toMatchObject({ version: 1, name: 'Sweden', bot: { maxMisses: 2 } });
    expect(await open()).toMatchObject({ published: { version: 2 }, isEverywhere: false });
    expect(await publisherFor(env, tenant).pending()).toContain('market/se');

    // Still away: the object tries again, later each time.
    expect(await runDurableObjectAlarm(publisherFor(env, tenant))).toBe(true);
    expect(await stored(tenant)).toMatchObject({ version: 1 });
    await mend();
    expect(await runDurableObjectAlarm(publisherFor(env, tenant))).toBe(true);
    expect(await stored(tenant)).toMatchObject({ version: 2, name: 'Sverige', bot: { maxMisses: 4 } });
    expect(await edge('se')).toMatchObject({ version: 2 });
    expect(await open()).toMatchObject({ isEverywhere: true });
    expect(await publisherFor(env, tenant).pending()).toEqual([]);
  },
);

it('is published when nobody can tell the object any more: it has been told before', slow, async () => {
  const stage = await marketOf();
  const { tenant, save, owner } = stage;
  const { revision } = await save({ name: 'Sverige' });
  const parts = partsOf(stage);
  const settle = () => Promise.reject(new Error('the object is moving'));
  const done = await publishDraft({ ...parts, edge: { ...parts.edge, settle } }, owner, {
    market: 'se',
    revision,
    reason: 'Nobody tells',
  });
  expect(done).toEqual({ outcome: 'published', version: 2, isEverywhere: false });
  expect(await stored(tenant)).toMatchObject({ version: 1 });
  await runDurableObjectAlarm(publisherFor(env, tenant));
  expect(await stored(tenant)).toMatchObject({ version: 2 });
});

/** Makes the database refuse a tenant's versions when they are committed. */
async function refuseVersions(tenant: string): Promise<() => Promise<unknown>> {
  const name = sql.raw(`"refuse_${tenant}"`);
  await control().run(
    sql`CREATE TRIGGER ${name} BEFORE INSERT ON market_versions WHEN new.tenant = ${sql.raw(`'${tenant}'`)} BEGIN SELECT RAISE(ABORT, 'the disk is full'); END`,
  );
  const mend = () => control().run(sql`DROP TRIGGER IF EXISTS ${name}`);
  onTestFinished(async () => void (await mend()));
  return mend;
}

it('is not published when the database fails at the commit: draft, audit and edge are as before', slow, async () => {
  const { tenant, api, read, headers, at, save, publish, open } = await marketOf();
  await save({ name: 'Sverige' });
  const before = await open();
  const trail = async () => (await api(headers, 'GET', '/audit?action=market.published')).text();
  const told = await trail();
  const mend = await refuseVersions(tenant);
  const refused = await publish('It fails');
  expect([refused.status, await codeOf(refused)]).toEqual([503, 'unavailable']);
  expect({ ...(await open()), isEverywhere: true }).toEqual(before);
  expect(await trail()).toBe(told);
  const { versions } = await read<{ versions: VersionItem[] }>(await api(headers, 'GET', at('/versions')));
  expect(versions.map(({ version }) => version)).toEqual([1]);
  // The object had been told, looks, and finds nothing new.
  await runDurableObjectAlarm(publisherFor(env, tenant));
  expect(await stored(tenant)).toMatchObject({ version: 1, name: 'Sweden' });
  await mend();
  expect(await read<Published>(await publish('It does not fail'))).toMatchObject({ version: 2, isEverywhere: true });
});

it('reaches the edge although whoever published died between the commit and telling', slow, async () => {
  const stage = await marketOf();
  const { tenant, save, owner, read, api, headers, at } = stage;
  const { revision } = await save({ name: 'Sverige' });
  const parts = partsOf(stage);
  const { promise: isCommitted, resolve } = Promise.withResolvers<void>();
  const settle = () => {
    resolve();
    return dies();
  };
  void publishDraft({ ...parts, edge: { ...parts.edge, settle } }, owner, {
    market: 'se',
    revision,
    reason: 'And then it died',
  });
  await isCommitted;
  expect(await stored(tenant)).toMatchObject({ version: 1 });
  expect((await read<MarketBody>(await api(headers, 'GET', at()))).isEverywhere).toBe(false);
  expect(await runDurableObjectAlarm(publisherFor(env, tenant))).toBe(true);
  expect(await stored(tenant)).toMatchObject({ version: 2, name: 'Sverige' });
});

/** Stores a version as a publisher's commit does, and nothing else. */
async function commit(repository: MarketRepository, newest: VersionRow, change: Partial<VersionRow>): Promise<void> {
  const { tenant: _, ...row } = { ...newest, version: newest.version + 1, ...change };
  const version = { ...row, snapshot: { ...row.snapshot, version: row.version } };
  const [first, ...rest] = repository.publicationStatements([{ version, patch: {}, name: 'Sweden' }]);
  if (first) await control().batch([first, ...rest]);
}

async function newestOf(tenant: string): Promise<{ repository: MarketRepository; newest: VersionRow }> {
  const repository = marketRepositoryFor(control(), tenant);
  const newest = await repository.newest('se');
  if (!newest) throw new Error('nothing is published');
  return { repository, newest };
}

it('ends with the newest version whoever is told last', slow, async () => {
  const { tenant } = await marketOf();
  const publisher = publisherFor(env, tenant);
  const items = [{ kind: 'market' as const, market: 'se' }];
  const { repository, newest } = await newestOf(tenant);
  await publisher.owe(tenant, items);
  await publisher.owe(tenant, items);
  await commit(repository, newest, { version: 2 });
  await commit(repository, newest, { version: 3 });
  expect(await Promise.all([publisher.settle(tenant, items), publisher.settle(tenant, items)])).toEqual([true, true]);
  expect(await stored(tenant)).toMatchObject({ version: 3 });
  expect(await publisher.pending()).toEqual([]);
});

it(
  'does not forget a slow publisher because a fast one was done, or because the object looked in between',
  slow,
  async () => {
    const { tenant } = await marketOf();
    const publisher = publisherFor(env, tenant);
    const items = [{ kind: 'market' as const, market: 'se' }];
    const { repository, newest } = await newestOf(tenant);
    await publisher.owe(tenant, items);
    await publisher.owe(tenant, items);
    await commit(repository, newest, { version: 2 });
    expect(await publisher.settle(tenant, items)).toBe(true);
    await runDurableObjectAlarm(publisher);
    expect(await stored(tenant)).toMatchObject({ version: 2 });
    // The slow one commits only now, and dies.
    await commit(repository, newest, { version: 3 });
    expect(await runDurableObjectAlarm(publisher)).toBe(true);
    expect(await stored(tenant)).toMatchObject({ version: 3 });
  },
);

it('leaves nothing on its way when it was refused because somebody else was faster', slow, async () => {
  const { tenant, save, publish } = await marketOf();
  await save({ name: 'Sverige' });
  const answers = await Promise.all([publish('One'), publish('Two'), publish('Three')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  expect(await publisherFor(env, tenant).pending()).toEqual([]);
  expect(await stored(tenant)).toMatchObject({ version: 2 });
});

it.each([
  ['from before configurations were kept', null, 'from before configurations were kept'],
  [
    'from a release with another schema',
    { flavour: 'vanilla' },
    'by a release whose configuration this one cannot read',
  ],
])('can neither compare nor bring back a version %s, and says so', slow, async (_, config, sentence) => {
  const { tenant, api, at, headers, save, publish, read, edge } = await marketOf();
  await save({ name: 'Sverige' });
  await read(await publish());
  const { repository, newest } = await newestOf(tenant);
  const other = config && ({ ...newest.config, ...config } as unknown as MarketConfig);
  await commit(repository, newest, { version: 3, config: other, digest: 'of another release' });
  await save({ name: 'Sweden' });
  expect(await read(await publish('On with it'))).toMatchObject({ version: 4 });
  for (const response of [
    await api(headers, 'GET', at('/changes?from=3&to=live')),
    await api(headers, 'GET', at('/changes?from=live&to=3')),
  ]) {
    expect(response.status).toBe(422);
    expect(((await response.json()) as { detail: string }).detail).toContain(sentence);
  }
  const back = await api(headers, 'POST', at('/roll-back'), { version: 3, reason: 'It was better' });
  expect(back.status).toBe(422);
  expect(((await back.json()) as { detail: string }).detail).toContain('Version 3');
  expect((await edge('se')).version).toBe(4);
  const { versions } = await read<{ versions: VersionItem[] }>(await api(headers, 'GET', at('/versions')));
  expect(versions.map(({ version }) => version)).toEqual([4, 3, 2, 1]);
  const shown = await read<VersionItem & { config?: object }>(await api(headers, 'GET', at('/versions/3')));
  expect(shown.config).toBeUndefined();
});
