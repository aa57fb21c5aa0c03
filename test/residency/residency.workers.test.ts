/**
 * Watches every store while customers and agents of four regions talk: what was said in a region is found in that region's database,
 * bucket and objects, and nowhere else. What stands there for the whole deployment (control, snapshots, logs) holds none of it.
 */

import { env } from 'cloudflare:workers';
import { createClient } from '@libsql/client/web';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { settingsOf } from '../../src/env.ts';
import { readBucket, readStores, type Store } from './search-stores.ts';
import { openTenant, type Place } from './tenant.ts';
import { talkIn } from './traffic.ts';
import { type Asked, placeOf, type StoredObject, watchObjects } from './watched-objects.ts';

/** As wrangler.toml has them. */
const wanted = {
  eu: { jurisdiction: 'eu' },
  uk: { locationHint: 'weur' },
  us: { jurisdiction: 'us' },
  apac: { locationHint: 'oc' },
} as const;

let places: Place[];
let stores: Store[];
let objects: StoredObject[];
let asked: Asked[];
const logged: string[] = [];

const patience = { timeout: 60_000, interval: 200 };

/** Waits until rows of each kind and files of each way in are where they belong: then everything was written. */
async function untilStored({ region, word }: Place): Promise<void> {
  const client = createClient({ url: settingsOf(env).REGIONS[region]?.database ?? '' });
  const sql = 'select text from messages where text like ?';
  await vi.waitFor(async () => {
    const { rows } = await client.execute({ sql, args: [`%${word}%`] });
    const texts = rows.map(({ text }) => String(text)).join('\n');
    for (const kind of ['by text', 'by mail', 'by chat', 'an answer', 'a note', 'higher'])
      if (!texts.includes(`${kind} ${word}`)) throw new Error(`database of ${region}: nothing ${kind}`);
  }, patience);
  await vi.waitFor(async () => {
    const { text } = await readBucket(region, env[settingsOf(env).REGIONS[region]?.files ?? 'FILES_EU']);
    for (const kind of ['in a picture', 'in a file', 'from a visitor', 'from an agent'])
      if (!text.includes(`${kind}: ${word}`)) throw new Error(`bucket of ${region}: nothing ${kind}`);
  }, patience);
}

beforeAll(async () => {
  for (const level of ['info', 'warn', 'error', 'log'] as const)
    vi.spyOn(console, level).mockImplementation((...words) => void logged.push(words.map(String).join(' ')));
  const tenant = await openTenant();
  ({ places } = tenant);
  const watch = await watchObjects(wanted);
  try {
    await Promise.all(places.map((place) => talkIn(tenant, place)));
    await Promise.all(places.map(untilStored));
    asked = watch.asked().filter(({ name }) => name.startsWith(`${tenant.tenant}/`));
    objects = await watch.stored();
    stores = await readStores(places.map(({ word }) => word));
  } finally {
    watch.stop();
    tenant.restore();
    vi.restoreAllMocks();
  }
}, 180_000);

afterAll(() => vi.restoreAllMocks());

/** Names the region that an object's name leads to: by an id in it, or by the region itself. */
function regionOf({ name }: { name: string }): string | undefined {
  return /^[^/]+\/(?:[a-z]{3}_)?([a-z]{2,8})[_/]/.exec(name)?.[1];
}

describe('what is said in a region', () => {
  it('is in its own database, bucket and objects', () => {
    for (const { region, word } of places) {
      const holding = stores.filter(({ text }) => text.includes(word)).map(({ name }) => name);
      expect(holding.toSorted()).toEqual([`database:${region}`, `files:${region}`]);
      const kinds = new Set(objects.filter(({ stored }) => stored.includes(word)).map(({ binding }) => binding));
      expect([...kinds]).toEqual(expect.arrayContaining(['CONVERSATIONS', 'DESKS', 'CALLBACKS']));
    }
  });

  it('is in no object that was asked for elsewhere', () => {
    for (const { region, word } of places) {
      const holding = objects.filter(({ stored }) => stored.includes(word));
      for (const object of holding)
        expect([object.binding, regionOf(object), object.place]).toEqual([
          object.binding,
          region,
          placeOf(wanted[region]),
        ]);
    }
  });

  it('is in no log', () => {
    expect(logged.filter((line) => places.some(({ word }) => line.includes(word)))).toEqual([]);
  });
});

describe('every object of the tenant', () => {
  it('is asked for in the place of its region', () => {
    const regions = Object.keys(wanted) as (keyof typeof wanted)[];
    expect(new Set(asked.map(regionOf))).toEqual(new Set(regions));
    for (const one of asked) {
      const region = regions.find((each) => each === regionOf(one));
      expect([one.binding, one.name, one.place]).toEqual([one.binding, one.name, region && placeOf(wanted[region])]);
    }
  });

  it('is of a kind that was seen: conversations, threads, desks, callbacks and their books', () => {
    const seen = new Set(asked.map(({ binding }) => binding));
    expect([...seen]).toEqual(expect.arrayContaining(['CONVERSATIONS', 'THREADS', 'DESKS', 'CALLBACKS', 'SLOT_BOOKS']));
  });
});
