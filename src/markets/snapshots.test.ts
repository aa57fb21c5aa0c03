import { beforeEach, describe, expect, test } from 'vitest';
import { testMarket } from '../../test/support/market.ts';
import { createSnapshots } from './snapshots.ts';

const market = testMarket();
const key = 'market/northpay/se';

let now: number;
let stored: Map<string, unknown>;
let reads: string[];
let answer: 'value' | 'error';
let env: { SNAPSHOTS: KVNamespace };

beforeEach(() => {
  now = 1_000_000;
  stored = new Map<string, unknown>([[key, market]]);
  reads = [];
  answer = 'value';
  const get = async (name: string) => {
    reads.push(name);
    if (answer === 'error') throw new Error('KV is away');
    return structuredClone(stored.get(name) ?? null);
  };
  env = { SNAPSHOTS: { get } as unknown as KVNamespace };
});

function read() {
  return createSnapshots(env, () => now).market('northpay', 'se');
}

describe('a snapshot', () => {
  test('is read once and then kept for half a minute, by whoever asks', async () => {
    expect(await read()).toEqual(market);
    now += 29_999;
    await read();
    expect(reads).toEqual([key]);
    now += 1;
    await read();
    expect(reads).toEqual([key, key]);
  });

  test('is the newer one once the copy has aged', async () => {
    await read();
    stored.set(key, { ...market, version: 4 });
    now += 30_000;
    expect((await read()).version).toBe(4);
  });

  test('is the old copy while KV fails, and the new one when it is back', async () => {
    await read();
    answer = 'error';
    now += 3_600_000;
    expect(await read()).toEqual(market);
    stored.set(key, { ...market, version: 4 });
    answer = 'value';
    now += 30_000;
    expect((await read()).version).toBe(4);
  });

  test('is the old copy when a release writes what this one cannot read', async () => {
    await read();
    stored.set(key, { v: 2 });
    now += 30_000;
    expect(await read()).toEqual(market);
  });

  test('keeps what only a newer release knows out of the way', async () => {
    stored.set(key, { ...market, surprise: true });
    expect(await read()).toEqual(market);
  });

  test('that was taken away is gone once the copy has aged', async () => {
    await read();
    stored.clear();
    now += 30_000;
    await expect(read()).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('what cannot be read', () => {
  test('is unavailable when there is no copy, not missing', async () => {
    answer = 'error';
    await expect(read()).rejects.toMatchObject({ code: 'unavailable' });
    stored.set(key, { v: 2 });
    answer = 'value';
    await expect(read()).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('is not found when it is not there: a market, a tenant, an account', async () => {
    const snapshots = createSnapshots(env, () => now);
    await expect(snapshots.market('northpay', 'no')).rejects.toMatchObject({ code: 'not-found' });
    await expect(snapshots.tenant('nobody')).rejects.toMatchObject({ code: 'not-found' });
    await expect(snapshots.account('acc_eu_nobody')).rejects.toMatchObject({ code: 'unknown-account' });
  });

  test('of another tenant is another key', async () => {
    await expect(createSnapshots(env, () => now).market('southpay', 'se')).rejects.toMatchObject({ code: 'not-found' });
    expect(reads).toEqual(['market/southpay/se']);
  });
});
