/** Lets years pass over real conversations in the real runtime, and looks for what should be gone in every place that held it. */
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ConversationBody, ListBody } from '../../schema/api/desk.ts';
import type { Agent } from '../../schema/conversation/actors.ts';
import type { Command } from '../../schema/conversation/commands.ts';
import { createId } from '../../schema/ids.ts';
import type { Part } from '../../schema/message.ts';
import { snapshotKeys } from '../../schema/tenant.ts';
import { textMessage } from '../../test/support/conversation.ts';
import { testMarket } from '../../test/support/market.ts';
import { databasesOf } from '../database/databases.ts';
import { storeFile } from '../files/file-store.ts';
import { codeOf, createStage, post, send } from '../http/desk/testing/stage.ts';
import { conversationFor } from '../object/stubs.ts';

const dayMs = 86_400_000;
const agent: Agent = { kind: 'agent', id: 'stf_eu_1', name: 'Astrid Lind' };
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
const place = { market: 'se', region: 'eu' };
const phone = '+46701740605';
const patience = { timeout: 20_000, interval: 100 };

let ahead: number;
beforeEach(() => {
  ahead = 0;
  const real = Date.now.bind(Date);
  vi.spyOn(Date, 'now').mockImplementation(() => real() + ahead);
});
afterEach(() => vi.restoreAllMocks());

/** Opens a conversation in a market that keeps messages for a year, files for a quarter and notes for a month. */
async function stage() {
  const tenant = await createStage(place);
  const market = testMarket({
    ...{ tenant: tenant.tenant, ...place },
    retention: { contentDays: 365, attachmentDays: 90, noteDays: 30 },
  });
  const snapshot = JSON.stringify({ ...market, bot: { ...market.bot, enabled: false } });
  await env.SNAPSHOTS.put(snapshotKeys.market(tenant.tenant, 'se'), snapshot);
  const word = `qz${crypto.randomUUID().replace(/[\d-]/g, 'x')}`;
  const conversationId = createId('conversation', 'eu', Date.now());
  const address = { tenant: tenant.tenant, ...place, conversationId };
  const stub = conversationFor(env, address);
  const tell = async (command: Command) => {
    const receipt = await stub.receive(address, command);
    if (!receipt.ok) throw new Error(receipt.code);
  };
  /** Tells whether the object has stored a text anywhere. */
  const holds = (text: string) =>
    runInDurableObject(stub, (_, { storage }) => {
      const tables = storage.sql
        .exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
        .toArray();
      return tables
        .filter(({ name }) => !name.startsWith('_cf_'))
        .some(({ name }) => JSON.stringify(storage.sql.exec(`SELECT * FROM "${name}"`).toArray()).includes(text));
    });
  return {
    ...{ tenant, word, address, stub, holds },
    say: (count: number) =>
      Promise.all(Array.from({ length: count }, (_, index) => tell(textMessage(`m${index}`, `${word} ${index}`)))),
    async sayWithFile() {
      const file = { tenant: tenant.tenant, region: 'eu', name: 'kvitto.png', type: 'image/png', bytes: png };
      const { fileId } = await storeFile(env, file, { types: ['image/png'], maxBytes: 100 }, Date.now());
      const part: Part = { kind: 'attachment', fileId, name: `${word}.png`, type: 'image/png', state: 'stored' };
      await tell(textMessage('with-file', '', { content: { parts: [{ kind: 'text', text: word }, part] } }));
      return fileId;
    },
    note: () => tell({ type: 'WriteNote', once: 'note', agent, text: word }),
    async resolve() {
      await tell({ type: 'ClaimConversation', once: 'claim', agent });
      await tell({ type: 'WriteMessage', once: 'answer', agent, parts: [{ kind: 'text', text: word }] });
      await tell({ type: 'ResolveConversation', once: 'resolve', agent, outcome: 'spam' });
    },
    /** Lets an alarm fire at a day after now; false when none is set. */
    async fire(day: number) {
      ahead = Math.max(ahead, day * dayMs) + 2_000;
      return runDurableObjectAlarm(stub);
    },
    remaining: () =>
      runInDurableObject(stub, (_, { storage }) => {
        const query = "SELECT count(*) AS left FROM journal WHERE content IS NOT NULL AND type = 'MessageReceived'";
        return storage.sql.exec<{ left: number }>(query).one().left;
      }),
    rows: async () =>
      databasesOf(env)
        .region('eu')
        .all<{ text: string | null; preview: string; name: string | null }>(sql`
        select m.text as text, c.preview as preview, c.name as name from messages m
        join conversations c on c.tenant = m.tenant and c.id = m.conversation_id where c.id = ${conversationId}`),
    async search(q: string) {
      const headers = await tenant.withToken();
      const list: ListBody = await (await send(`/api/desk/conversations?q=${q}`, { headers })).json();
      return list.conversations;
    },
    async read(): Promise<ConversationBody> {
      const headers = await tenant.withToken();
      return (await send(`/api/desk/conversations/${conversationId}?limit=500`, { headers })).json();
    },
  };
}

/** Waits until rows are as they should be: the projection follows on its own. */
async function untilRows(talk: Awaited<ReturnType<typeof stage>>, isDone: (text: string) => boolean): Promise<void> {
  await vi.waitFor(async () => {
    const rows = await talk.rows();
    if (rows.length === 0 || !isDone(JSON.stringify(rows)))
      throw new Error(`rows: ${JSON.stringify(rows[0])?.slice(0, 300)}`);
  }, patience);
}

it('takes what is over out of object, rows, index and bucket, batch by batch, also when the object dies between two', {
  timeout: 120_000,
}, async () => {
  const talk = await stage();
  const fileId = await talk.sayWithFile();
  await talk.say(300);
  await talk.resolve();
  await untilRows(talk, (text) => text.includes(`${talk.word} 299`));
  const key = `${talk.tenant.tenant}/${fileId}`;

  await talk.fire(89);
  expect(await talk.remaining()).toBe(301);
  expect(await env.FILES_EU.head(key)).not.toBeNull();
  await talk.fire(91);
  await vi.waitFor(async () => expect(await env.FILES_EU.head(key)).toBeNull(), patience);
  expect(await talk.remaining()).toBe(301);

  const left = [301];
  for (let fired = 0; fired < 8 && (left.at(-1) ?? 0) > 0; fired += 1) {
    await talk.fire(366);
    left.push(await talk.remaining());
    await evictDurableObject(talk.stub);
  }
  const batches = left.slice(1).map((count, index) => (left[index] ?? 0) - count);
  expect(Math.max(...batches)).toBeLessThanOrEqual(200);
  expect(batches.filter((size) => size > 0).length).toBe(2);
  // What was still owed to the conversation when it was resolved came later, and goes a year after that.
  for (let fired = 0; fired < 5; fired += 1) await talk.fire(800);
  for (const text of [talk.word, phone]) expect([text, await talk.holds(text)]).toEqual([text, false]);
  await untilRows(talk, (text) => !text.includes(talk.word) && !text.includes(phone));
  expect(await talk.search(talk.word)).toEqual([]);
  expect(await talk.search('0701740605')).toEqual([]);
});

it('says when and why something is gone, on the timeline and in the list', { timeout: 60_000 }, async () => {
  const talk = await stage();
  await talk.say(1);
  await talk.note();
  await talk.resolve();
  for (let fired = 0; fired < 6; fired += 1) await talk.fire(366);
  const { events, reference, contact } = await talk.read();
  const gone = events.filter(({ tombstone }) => tombstone);
  expect(gone.map(({ type, tombstone }) => [type, tombstone?.reason, tombstone?.days])).toEqual(
    expect.arrayContaining([
      ['MessageReceived', 'retention', 365],
      ['NoteWritten', 'retention', 30],
    ]),
  );
  expect(gone.every(({ tombstone }) => (tombstone?.at ?? 0) > Date.now() - dayMs)).toBe(true);
  expect(contact.name).toBeUndefined();
  await vi.waitFor(
    async () =>
      expect(await talk.search(reference)).toMatchObject([
        { conversationId: talk.address.conversationId, preview: '', removed: { days: 365 } },
      ]),
    patience,
  );
});

it('keeps everything under a legal hold, and lets it go when that is released', { timeout: 60_000 }, async () => {
  const talk = await stage();
  const fileId = await talk.sayWithFile();
  await talk.resolve();
  const url = `/api/desk/conversations/${talk.address.conversationId}/hold`;
  const compliance = await talk.tenant.signedIn({ role: 'compliance' });
  const colleague = await talk.tenant.signedIn({ role: 'agent' });
  expect((await post(url, { reason: 'a dispute in court' }, colleague.headers)).status).toBe(403);
  expect(await codeOf(await post(url, { reason: ' ' }, compliance.headers))).toBe('invalid');
  expect((await post(url, { reason: 'a dispute in court' }, compliance.headers)).status).toBe(200);
  expect(await codeOf(await post(url, { reason: 'another one' }, compliance.headers))).toBe('conflict');
  expect((await talk.read()).hold).toMatchObject({ by: { name: compliance.name }, reason: 'a dispute in court' });

  for (let fired = 0; fired < 3; fired += 1) await talk.fire(3_000);
  expect(await talk.remaining()).toBe(1);
  expect(await env.FILES_EU.head(`${talk.tenant.tenant}/${fileId}`)).not.toBeNull();

  const owner = await talk.tenant.withToken();
  expect((await send(url, { method: 'DELETE', headers: colleague.headers })).status).toBe(403);
  expect((await send(url, { method: 'DELETE', headers: owner })).status).toBe(200);
  expect((await talk.read()).hold).toBeUndefined();
  for (let fired = 0; fired < 8; fired += 1) await talk.fire(3_000 + 400 * fired);
  expect(await talk.holds(talk.word)).toBe(false);
});

it('looks again once a month, so that a market which keeps less is heard', { timeout: 60_000 }, async () => {
  const talk = await stage();
  await talk.say(1);
  await talk.resolve();
  await talk.fire(31);
  expect(await talk.remaining()).toBe(1);
  const key = snapshotKeys.market(talk.tenant.tenant, 'se');
  const market = JSON.parse((await env.SNAPSHOTS.get(key)) ?? '{}');
  await env.SNAPSHOTS.put(key, JSON.stringify({ ...market, retention: { contentDays: 40, attachmentDays: 40 } }));
  for (let fired = 0; fired < 4; fired += 1) await talk.fire(62);
  expect(await talk.remaining()).toBe(0);
});
