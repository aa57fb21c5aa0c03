/** Holds mail to its threads: by the signed name, by what this sender wrote before, else a conversation of its own; each once. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InboundMessage } from '../../schema/inbound.ts';
import { buildTown, messageOf, type Town, threadAddress } from './testing/town.ts';
import { knownLimit } from './thread-state.ts';

const address: typeof threadAddress = {
  ...threadAddress,
  account: 'acc_eu_northpay-se-email',
  channel: 'email',
  handle: { kind: 'email', value: 'asa@mail.test' },
};

function mailOf(id: string, threading: InboundMessage['threading'] = { references: [] }): InboundMessage {
  return { ...messageOf(id), from: address.handle, threading };
}

function send(town: Town, id: string, threading?: InboundMessage['threading']) {
  return town.thread().receiveMessage(address, mailOf(id, threading), {});
}

describe('mail', () => {
  it('that names nothing begins a conversation, also while its sender has one', async () => {
    const town = buildTown();
    const [one, two] = [await send(town, 'm1'), await send(town, 'm2')];
    expect(one.conversationId).not.toBe(two.conversationId);
  });

  it('that comes twice begins one, at once or after the object slept, also when the first try failed', async () => {
    const town = buildTown();
    town.broken.add('cnv_eu_1');
    await expect(send(town, 'm1')).rejects.toThrow('away');
    town.broken.clear();
    town.restart();
    const answers = await Promise.all([send(town, 'm1'), send(town, 'm1')]);
    expect(answers.map(({ conversationId }) => conversationId)).toEqual(['cnv_eu_1', 'cnv_eu_1']);
    expect(town.conversations.size).toBe(1);
  });

  it('goes where its sender’s earlier mail went, by any id it refers to', async () => {
    const town = buildTown();
    const one = await send(town, 'm1', { references: [], id: '<a@mail.test>' });
    await send(town, 'm2');
    const reply = await send(town, 'm3', { references: ['<unknown@x>', '<a@mail.test>'] });
    expect(reply.conversationId).toBe(one.conversationId);
    town.restart();
    expect((await send(town, 'm4', { references: ['m3'] })).conversationId).toBe(one.conversationId);
  });

  it('goes where a signed name says, as a guest may; that name never begins a conversation', async () => {
    const town = buildTown();
    town.build('cnv_eu_theirs').there = true;
    const named = await send(town, 'm1', { conversationId: 'cnv_eu_theirs', references: [] });
    expect(named.conversationId).toBe('cnv_eu_theirs');
    expect(town.conversations.get('cnv_eu_theirs')?.commands).toMatchObject([{ byReply: true }]);
    const lost = await send(town, 'm2', { conversationId: 'cnv_eu_nothing', references: [] });
    expect(lost.conversationId).toBe('cnv_eu_1');
    const foreign = await send(town, 'm3', { conversationId: 'cnv_us_theirs', references: [] });
    expect(foreign.conversationId).toBe('cnv_eu_2');
  });

  it('goes on after a conversation that is closed, in a new one that knows it, and follows one that moved', async () => {
    const town = buildTown();
    const theirs = town.build('cnv_eu_theirs');
    theirs.there = true;
    await send(town, 'm0', { conversationId: 'cnv_eu_theirs', references: [] });
    Object.assign(theirs, { closed: true });
    const next = await send(town, 'm1', { conversationId: 'cnv_eu_theirs', references: [] });
    expect(town.conversations.get(next.conversationId ?? '')?.commands).toMatchObject([
      { opening: { previous: 'cnv_eu_theirs' } },
    ]);
    expect((await send(town, 'm1', { conversationId: 'cnv_eu_theirs', references: [] })).ok).toBe(true);
    const moved = town.build('cnv_eu_moved');
    Object.assign(moved, { there: true, movedTo: 'cnv_eu_target' });
    town.build('cnv_eu_target').there = true;
    const followed = await send(town, 'm2', { conversationId: 'cnv_eu_moved', references: [] });
    expect(followed.conversationId).toBe('cnv_eu_target');
  });

  it('of somebody who only holds the signed name of a closed conversation begins one that does not name it', async () => {
    const town = buildTown();
    Object.assign(town.build('cnv_eu_theirs'), { there: true, closed: true });
    const next = await send(town, 'm1', { conversationId: 'cnv_eu_theirs', references: [] });
    const [first] = town.conversations.get(next.conversationId ?? '')?.commands ?? [];
    expect(JSON.stringify(first)).not.toContain('cnv_eu_theirs');
  });

  it('is found again when it is older than what the thread remembers', async () => {
    const town = buildTown();
    const first = await send(town, 'old');
    for (let index = 0; index < knownLimit; index += 1) await send(town, `m${index}`, { references: ['m0'] });
    expect(await send(town, 'old')).toMatchObject({ duplicate: true, conversationId: first.conversationId });
  });

  it('keeps every mail once, whatever is repeated, reordered, closed and broken meanwhile', async () => {
    // A mail says the same however often it comes.
    const mails = fc.array(fc.record({ refers: fc.option(fc.integer({ min: 0, max: 4 })), named: fc.boolean() }), {
      minLength: 5,
      maxLength: 5,
    });
    const step = fc.record({
      id: fc.integer({ min: 0, max: 4 }),
      after: fc.constantFrom('nothing', 'close', 'break'),
    });
    const steps = fc.array(step, { minLength: 1, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), mails, steps, async (scheduler, written, list) => {
        const town = buildTown((what) => scheduler.schedule(Promise.resolve(), what).then(() => undefined));
        town.build('cnv_eu_theirs').there = true;
        const accepted = new Set<string>();
        const work = list.map(async ({ id, after }, index) => {
          await scheduler.schedule(Promise.resolve(), `step ${index}`);
          const { refers = null, named = false } = written[id] ?? {};
          const references = refers === null ? [] : [`m${refers}`];
          for (let attempt = 0; attempt < 10; attempt += 1) {
            try {
              await send(town, `m${id}`, { references, ...(named ? { conversationId: 'cnv_eu_theirs' } : {}) });
              accepted.add(`in:${address.account}:m${id}`);
              break;
            } catch (error) {
              if (!(error instanceof Error) || !/away|unavailable/.test(error.message)) throw error;
            }
          }
          const open = [...town.conversations.values()].find(({ closed }) => !closed);
          if (after === 'close' && open) open.closed = true;
          if (after !== 'break' || !open) return;
          town.broken.add(open.address.conversationId);
          await scheduler.schedule(Promise.resolve(), 'mend');
          town.broken.delete(open.address.conversationId);
        });
        await scheduler.waitFor(Promise.all(work));
        const stored = [...town.conversations.values()].flatMap(({ commands }) => commands.map(({ once }) => once));
        for (const once of accepted) expect(stored).toContain(once);
        expect(new Set(stored).size).toBe(stored.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a person known by another address', () => {
  it('goes on where that one is, and is asked for once', async () => {
    const town = buildTown();
    town.aliases.set('+46701740699', 'cnv_eu_known');
    const item = { ...messageOf('w1'), aliases: [{ kind: 'phone' as const, value: '+46701740699' }] };
    const [one, two] = await Promise.all([
      town.thread().receiveMessage(threadAddress, item, {}),
      town.thread().receiveMessage(threadAddress, { ...item, providerEventId: 'w2' }, {}),
    ]);
    expect([one.conversationId, two.conversationId]).toEqual(['cnv_eu_known', 'cnv_eu_known']);
    expect(town.conversations.get('cnv_eu_known')?.commands).toMatchObject([{ aliases: item.aliases }, {}]);
  });
});

describe('linking', () => {
  it('leads a handle into a conversation and away again, without naming it afterwards', async () => {
    const town = buildTown();
    await town.thread().receiveMessage(threadAddress, messageOf('SM1'), {});
    town.thread().point('cnv_eu_other');
    town.restart();
    expect((await town.thread().receiveMessage(threadAddress, messageOf('SM2'), {})).conversationId).toBe(
      'cnv_eu_other',
    );
    town.thread().leaveFor(threadAddress, 'cnv_eu_other');
    const { conversationId } = await town.thread().receiveMessage(threadAddress, messageOf('SM3'), {});
    expect(['cnv_eu_1', 'cnv_eu_other']).not.toContain(conversationId);
    expect(town.conversations.get(conversationId ?? '')?.commands).toMatchObject([
      { opening: { previous: 'cnv_eu_1' } },
    ]);
    // What the provider repeats is still where it was.
    expect(await town.thread().receiveMessage(threadAddress, messageOf('SM2'), {})).toMatchObject({
      duplicate: true,
      conversationId: 'cnv_eu_other',
    });
  });
});

describe('consent', () => {
  it('is remembered before anything was said', async () => {
    const town = buildTown();
    const { handle: from } = threadAddress;
    await town
      .thread()
      .receiveReport(threadAddress, { kind: 'consent', providerEventId: 'b1', from, consent: 'opted-out' });
    expect(town.conversations.get('cnv_eu_1')?.commands ?? []).toEqual([]);
    await town.thread().receiveMessage(threadAddress, messageOf('SM1'), {});
    expect(town.conversations.get('cnv_eu_1')?.commands).toMatchObject([{ opening: { consent: 'opted-out' } }]);
  });
});
