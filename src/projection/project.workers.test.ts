/** Says what the read model and its search hold, against a real libSQL server. */
import { env } from 'cloudflare:workers';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Audience, Reader } from '../../schema/audience.ts';
import type { ConversationEvent } from '../../schema/conversation/events.ts';
import { eventIdFor, messageIdFor } from '../../schema/ids.ts';
import type { InboxEntry } from '../../schema/socket/desk.ts';
import { contacts, deliveries, handles, messages } from '../../schema/tables/region/index.ts';
import { createDatabases, databasesOf } from '../database/databases.ts';
import { regionRepositoryFor } from '../database/region-repository.ts';
import { settingsOf } from '../env.ts';
import { listConversations } from '../query/list-conversations.ts';
import { project, projectInto } from './project.ts';

/** Sets up one conversation of a tenant of its own, so that tests do not meet. */
function stage(tenant = `t${crypto.randomUUID().slice(0, 13)}`) {
  const conversationId = `cnv_eu_${crypto.randomUUID().replaceAll('-', '').slice(0, 26)}`;
  const address = { tenant, region: 'eu', market: 'se', conversationId };
  const database = databasesOf(env).region('eu');
  const event = (
    seq: number,
    type: string,
    facts: object,
    content?: object,
    audience: Audience[] = ['customer', 'agent'],
  ) =>
    ({
      v: 1,
      seq,
      id: eventIdFor(conversationId, seq),
      at: 1_000 + seq,
      actor: { kind: 'customer' },
      audience,
      type,
      facts,
      content,
    }) as unknown as ConversationEvent;
  const messageId = (seq: number) => messageIdFor(conversationId, seq);
  const opened = event(
    1,
    'ConversationOpened',
    {
      tenant,
      region: 'eu',
      market: 'se',
      marketVersion: 1,
      reference: 'SE-7K3Q-92FD',
      language: 'sv',
      contactId: 'ctc_eu_1',
    },
    {},
  );
  const received = (seq: number, text: string) =>
    event(
      seq,
      'MessageReceived',
      { messageId: messageId(seq), legId: 'leg_eu_1', providerEventId: `SM${seq}`, sentAt: seq },
      { parts: [{ kind: 'text', text }] },
    );
  const written = (seq: number, text: string) =>
    event(
      seq,
      'MessageWritten',
      { messageId: messageId(seq), legId: 'leg_eu_1', epoch: 1, language: 'sv' },
      { parts: [{ kind: 'text', text }] },
    );
  const reached = (seq: number, kind: string, value: string) =>
    event(
      seq,
      'LegAdded',
      { legId: 'leg_eu_1' },
      { leg: { id: 'leg_eu_1', channel: 'email', handle: { kind, value } } },
    );
  const delivery = (seq: number, of: number, status: string) =>
    event(seq, 'DeliveryChanged', { messageId: messageId(of), status, providerMessageId: 'SM9' }, undefined, ['agent']);
  const note = (seq: number, text: string) => event(seq, 'NoteWritten', {}, { text }, ['agent']);
  const removed = (seq: number, of: number) =>
    event(seq, 'ContentRemoved', { seq: of, reason: 'subject-request' }, undefined, ['agent']);
  const expired = (seq: number, kind: string, afterSeq: number, upToSeq: number) =>
    event(seq, 'ContentExpired', { class: kind, afterSeq, upToSeq, days: 30 }, undefined, ['agent']);
  const entry = (seq: number, over: Partial<InboxEntry> = {}): InboxEntry => ({
    conversationId,
    reference: 'SE-7K3Q-92FD',
    market: 'se',
    language: 'sv',
    channel: 'sms',
    status: 'bot',
    name: 'Åsa Öberg',
    preview: 'hej',
    lastCustomerAt: 5_000,
    openedAt: 1_000,
    unread: true,
    seq,
    ...over,
  });
  const search = (text: string, over: { tenant?: string; reader?: Reader; markets?: string[] } = {}) => {
    const asking = over.tenant ?? tenant;
    const places = [{ repository: regionRepositoryFor(database, asking), markets: over.markets ?? ['se'] }];
    return listConversations({ tenant: asking, reader: over.reader ?? { kind: 'agent' }, places, text, limit: 10 });
  };
  const rows = async () => ({
    messages: await database.select().from(messages).where(sql`tenant = ${tenant}`).orderBy(messages.seq),
    deliveries: await database.select().from(deliveries).where(sql`tenant = ${tenant}`),
    inbox: (await search('SE-7K3Q-92FD')).conversations,
  });
  return {
    tenant,
    address,
    database,
    opened,
    reached,
    received,
    written,
    delivery,
    note,
    removed,
    expired,
    entry,
    search,
    rows,
  };
}

it('finds what was said, with and without accents, by word, by beginning and by reference', async () => {
  const { address, opened, received, entry, search } = stage();
  await project(env, address, [opened, received(2, 'Var är min återbetalning för NP-SE-104233?')], entry(2));
  for (const text of [
    'återbetalning',
    'aterbetal',
    'NP-SE-104233',
    'var min',
    'Åsa',
    'oberg',
    'SE-7K3Q-92FD',
    'se 7k3q',
  ]) {
    expect((await search(text)).conversations, text).toHaveLength(1);
  }
  expect((await search('återbetal')).conversations[0]?.snippet).toContain('⟦återbetalning⟧');
});

it('finds by an address where somebody was reached, for agents of the tenant alone', async () => {
  const { address, opened, reached, entry, search } = stage();
  const legs = [reached(2, 'email', 'asa_100%@brev.test'), reached(3, 'phone', '+46701740605')];
  await project(env, address, [opened, ...legs], entry(3));
  for (const text of ['Asa_100%@brev.test', 'asa_100%@', '+46 70 174 06 05', '0046701740605'])
    expect((await search(text)).conversations, text).toHaveLength(1);
  for (const text of ['asax100%@brev.test', 'asa_100x@', '+46701740606'])
    expect((await search(text)).conversations, text).toHaveLength(0);
  const text = 'asa_100%@brev.test';
  expect((await search(text, { reader: { kind: 'customer' } })).conversations).toHaveLength(0);
  expect((await search(text, { tenant: 'somebody' })).conversations).toHaveLength(0);
  expect((await search(text, { markets: ['gb'] })).conversations).toHaveLength(0);
});

it('reads the operators of the query language as plain words', async () => {
  const { address, opened, received, entry, search } = stage();
  await project(env, address, [opened, received(2, 'hello there')], entry(2));
  for (const text of ['" OR *', 'scope : x', 'hello NOT', '""', '*', 'text:hello', '(', "'; drop table messages; --"]) {
    await expect(search(text)).resolves.toBeDefined();
  }
  expect((await search('hello OR nothing')).conversations).toHaveLength(0);
});

it('shows a note in the search of agents and never in that of a customer', async () => {
  const { address, opened, note, entry, search } = stage();
  await project(env, address, [opened, note(2, 'suspicious merchant')], entry(2));
  expect((await search('suspicious')).conversations).toHaveLength(1);
  expect((await search('suspicious', { reader: { kind: 'customer' } })).conversations).toHaveLength(0);
});

it('keeps tenants apart, even when one name begins as the other', async () => {
  const { tenant, address, opened, received, entry, search } = stage();
  await project(env, address, [opened, received(2, 'hello')], entry(2));
  for (const other of [`${tenant}-x`, tenant.slice(0, -1)]) {
    expect((await search('hello', { tenant: other })).conversations).toHaveLength(0);
    expect((await search('SE-7K3Q-92FD', { tenant: other })).conversations).toHaveLength(0);
  }
  expect((await search('hello', { markets: ['fi'] })).conversations).toHaveLength(0);
});

it('takes removed content out of table and index, and keeps it out when old events come again', async () => {
  const { address, database, opened, received, removed, entry, search, rows } = stage();
  const events = [opened, received(2, 'forgettable words')];
  await project(env, address, events, entry(2));
  await project(env, address, [removed(3, 2)], entry(3));
  await project(env, address, events, entry(3));
  expect((await search('forgettable')).conversations).toHaveLength(0);
  expect((await rows()).messages[0]).toMatchObject({ text: null });
  await expect(
    database.run(sql`insert into messages_search(messages_search, rank) values ('integrity-check', 1)`),
  ).resolves.toBeDefined();
});

it('forgets what was written once its time is over, as far as that was told, and the notes at their own', async () => {
  const { address, opened, received, written, note, expired, entry, search, rows } = stage();
  const said = [opened, received(2, 'overripe'), note(3, 'wizened'), written(4, 'withered'), received(5, 'verdant')];
  await project(env, address, said, entry(5));
  const removed = { at: 1_006, days: 30 };
  await project(env, address, [expired(6, 'messages', 0, 4)], entry(6, { preview: '', removed }));
  for (const word of ['overripe', 'withered']) expect((await search(word)).conversations, word).toHaveLength(0);
  for (const word of ['wizened', 'verdant'])
    expect((await search(word)).conversations, word).toMatchObject([{ removed }]);
  await project(env, address, [expired(7, 'notes', 0, 3), expired(8, 'messages', 4, 5)], entry(8, { removed }));
  expect((await rows()).messages.map(({ text, removedAt }) => [text, removedAt])).toEqual([
    [null, 1_006],
    [null, 1_007],
    [null, 1_006],
    [null, 1_008],
  ]);
  expect((await search('SE-7K3Q-92FD')).conversations).toMatchObject([{ removed }]);
});

it('forgets a contact with every address once no conversation knows them any more', async () => {
  const [one, other] = [stage(), stage()];
  const second = stage(one.tenant);
  for (const each of [one, second])
    await project(env, each.address, [each.opened, each.reached(2, 'email', 'asa@brev.test')], each.entry(2));
  await project(env, other.address, [other.opened, other.reached(2, 'email', 'asa@brev.test')], other.entry(2));
  const { database, tenant } = one;
  const known = async (of: string) => [
    (await database.select().from(contacts).where(sql`tenant = ${of}`)).length,
    (await database.select().from(handles).where(sql`tenant = ${of}`)).length,
  ];
  const noName = { name: undefined };
  await project(env, one.address, [one.expired(3, 'contact', 0, 2)], one.entry(3, noName));
  expect(await known(tenant)).toEqual([1, 1]);
  expect((await one.search('asa@brev.test')).conversations).toMatchObject([
    { conversationId: second.address.conversationId },
  ]);
  expect((await one.search('Åsa')).conversations).toHaveLength(1);
  await project(env, second.address, [second.expired(3, 'contact', 0, 2)], second.entry(3, noName));
  expect(await known(tenant)).toEqual([0, 0]);
  expect((await one.search('asa@brev.test')).conversations).toHaveLength(0);
  expect((await one.search('oberg')).conversations).toHaveLength(0);
  expect(await known(other.tenant)).toEqual([1, 1]);
});

it('gives the same rows for any batches and any repetitions of them', { timeout: 30_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 4 }),
      fc.array(fc.nat(3), { maxLength: 3 }),
      async (cuts, repeats) => {
        const one = stage();
        const all = [
          one.opened,
          one.received(2, 'first'),
          one.written(3, 'answer'),
          one.delivery(4, 3, 'sent'),
          one.delivery(5, 3, 'delivered'),
          one.note(6, 'a note'),
          one.received(7, 'second'),
          one.removed(8, 2),
        ];
        const edges = [...new Set([0, ...cuts, all.length])].sort((a, b) => a - b);
        const batches = edges.slice(1).map((edge, index) => all.slice(edges[index], edge));
        const sent = batches.flatMap((batch, index) => (repeats.includes(index) ? [batch, batch] : [batch]));
        for (const batch of [...sent, batches[0] ?? []])
          await project(env, one.address, batch, one.entry(batch.at(-1)?.seq ?? 1));
        const { messages: stored, deliveries: delivered, inbox } = await one.rows();
        expect(stored.map(({ seq, text }) => [seq, text])).toEqual([
          [2, null],
          [3, 'answer'],
          [6, 'a note'],
          [7, 'second'],
        ]);
        expect(delivered).toMatchObject([{ status: 'delivered', providerMessageId: 'SM9' }]);
        expect(inbox).toMatchObject([{ seq: 8 }]);
      },
    ),
    { numRuns: 12 },
  );
});

it('never moves an inbox line back', async () => {
  const { address, opened, received, entry, search } = stage();
  await project(
    env,
    address,
    [opened, received(2, 'hello')],
    entry(9, { status: 'assigned', owner: { id: 'stf_eu_1', name: 'Astrid' } }),
  );
  await project(env, address, [opened], entry(1, { status: 'bot' }));
  expect((await search('hello')).conversations).toMatchObject([
    { status: 'assigned', seq: 9, owner: { name: 'Astrid' } },
  ]);
});

it('pages through a list without losing or repeating a line', async () => {
  const first = stage();
  const ids: string[] = [];
  for (let index = 0; index < 7; index += 1) {
    const { address, opened, entry } = stage(first.tenant);
    ids.push(address.conversationId);
    await project(env, address, [opened], entry(1, { lastCustomerAt: 1_000 + Math.floor(index / 2) }));
  }
  const seen: string[] = [];
  const places = [{ repository: regionRepositoryFor(first.database, first.tenant), markets: ['se'] }];
  let cursor: string | undefined;
  do {
    const page = await listConversations({ tenant: first.tenant, reader: { kind: 'agent' }, places, cursor, limit: 2 });
    seen.push(...page.conversations.map(({ conversationId }) => conversationId));
    cursor = page.cursor;
  } while (cursor);
  expect(new Set(seen)).toEqual(new Set(ids));
  expect(seen).toHaveLength(ids.length);
});

it('pages through the line in its order: the most urgent first, then who has waited longest', async () => {
  const first = stage();
  const waiting = [
    ['low', 1],
    ['urgent', 9],
    [undefined, 2],
    ['high', 5],
    ['normal', 3],
    ['high', 4],
  ] as const;
  const ids = new Map<string, string>();
  for (const [priority, waitingSince] of waiting) {
    const { address, opened, entry } = stage(first.tenant);
    ids.set(address.conversationId, `${priority ?? 'normal'} ${waitingSince}`);
    await project(
      env,
      address,
      [opened],
      entry(1, { status: 'queued', waitingSince, ...(priority ? { priority } : {}) }),
    );
  }
  const seen: string[] = [];
  const places = [{ repository: regionRepositoryFor(first.database, first.tenant), markets: ['se'] }];
  const question = { tenant: first.tenant, reader: { kind: 'agent' }, places, status: 'queued', limit: 2 } as const;
  let cursor: string | undefined;
  do {
    const page = await listConversations({ ...question, cursor });
    seen.push(...page.conversations.map(({ conversationId }) => ids.get(conversationId) ?? ''));
    cursor = page.cursor;
  } while (cursor);
  expect(seen).toEqual(['urgent 9', 'high 4', 'high 5', 'normal 2', 'normal 3', 'low 1']);
});

it('gives back how urgent a line is and what is promised there, and lets go of it', async () => {
  const { address, opened, entry, search } = stage();
  const told = { priority: 'high', dueAt: 7_000, dueKind: 'first-response', missed: true } as const;
  await project(env, address, [opened], entry(1, told));
  expect((await search('SE-7K3Q-92FD')).conversations).toEqual([entry(1, told)]);
  await project(env, address, [], entry(2));
  expect((await search('SE-7K3Q-92FD')).conversations).toEqual([entry(2)]);
});

it('says unavailable, without content, when the database hangs or is gone', async () => {
  const { address, opened, received, entry } = stage();
  const hanging = createDatabases(
    settingsOf(env),
    (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      }),
    20,
  ).region('eu');
  const problem = await projectInto(hanging, address, [opened, received(2, 'private words')], entry(2)).catch(
    (error: unknown) => error,
  );
  expect(problem).toMatchObject({ code: 'unavailable' });
  expect(JSON.stringify(problem) + String(problem)).not.toContain('private words');
});
