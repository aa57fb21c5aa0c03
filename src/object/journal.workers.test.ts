import { describe, expect, it } from 'vitest';
import { createJournal, type JournalEvent } from './journal.ts';
import { migrate } from './migrations.ts';
import { lendObject } from './testing/in-object.ts';
import { meterSql } from './testing/meter-sql.ts';

function event(seq: number, content?: unknown): JournalEvent {
  return {
    v: 1,
    seq,
    id: `evt_eu_x.${seq}`,
    type: 'Said',
    at: 1_000 + seq,
    actor: { kind: 'customer' },
    audience: ['customer', 'agent'],
    facts: { nested: { seq } },
    ...(content === undefined ? {} : { content }),
  };
}

function open(ctx: DurableObjectState) {
  migrate(ctx.storage, createJournal.migrations);
  return createJournal(ctx.storage.sql);
}

describe('the journal', () => {
  it('gives back what was appended, oldest first, after the object has died', async () => {
    const object = lendObject();
    const events = [event(1, { text: 'hej' }), event(2), event(3, { text: 'å 🙂' })];
    await object.run((ctx) => open(ctx).append(events));
    await object.evict();
    expect(await object.run((ctx) => open(ctx).read({ limit: 10 }))).toEqual(events);
  });

  it('reads ranges from either end', async () => {
    await lendObject().run((ctx) => {
      const journal = open(ctx);
      journal.append([1, 2, 3, 4, 5].map((seq) => event(seq)));
      const seqs = (range: Parameters<typeof journal.read>[0]) => journal.read(range).map(({ seq }) => seq);
      expect(seqs({ after: 2, limit: 2 })).toEqual([3, 4]);
      expect(seqs({ before: 4, limit: 10 })).toEqual([1, 2, 3]);
      expect(seqs({ limit: 2, newest: true })).toEqual([4, 5]);
      expect(seqs({ before: 4, limit: 2, newest: true })).toEqual([2, 3]);
      expect(journal.count()).toBe(5);
    });
  });

  it('refuses a gap and a repeated number, and keeps nothing of the refused events', async () => {
    await lendObject().run((ctx) => {
      const journal = open(ctx);
      journal.append([event(1)]);
      const append = (events: JournalEvent[]) => ctx.storage.transactionSync(() => journal.append(events));
      expect(() => append([event(2), event(4)])).toThrow('event 4 cannot follow 2');
      expect(() => append([event(1)])).toThrow('event 1 cannot follow 1');
      expect(journal.count()).toBe(1);
      append([event(2)]);
      expect(journal.count()).toBe(2);
    });
  });

  it('replaces content by a tombstone and leaves facts, order and numbers alone', async () => {
    await lendObject().run((ctx) => {
      const journal = open(ctx);
      journal.append([event(1, { text: 'my address' }), event(2, { text: 'other' })]);
      const tombstone = { at: 9_000, reason: 'subject-request' };
      expect(journal.removeContent(1, tombstone)).toBe(true);
      expect(journal.removeContent(1, { at: 9_999, reason: 'again' })).toBe(false);
      expect(journal.removeContent(7, tombstone)).toBe(false);
      expect(journal.get(1)).toEqual({ ...event(1), tombstone });
      expect(journal.get(2)).toEqual(event(2, { text: 'other' }));
      const stored = JSON.stringify(ctx.storage.sql.exec('SELECT * FROM journal').toArray());
      expect(stored).not.toContain('my address');
    });
  });

  it('lists what still has content in batches, and puts what is left of it in its place', async () => {
    await lendObject().run((ctx) => {
      const journal = open(ctx);
      const contents = [{ text: 'a' }, undefined, { file: 'b', text: 'c' }, { text: 'd' }, { text: 'e' }];
      journal.append(contents.map((content, index) => event(index + 1, content)));
      const seqs = (more: Partial<Parameters<typeof journal.withContent>[0]> = {}) => {
        const found = journal.withContent({ after: 0, upTo: 4, types: ['Said'], limit: 10, ...more });
        return [...found.events.map(({ seq }) => seq), found.isAll];
      };
      expect(seqs()).toEqual([1, 3, 4, true]);
      expect(seqs({ limit: 2 })).toEqual([1, 3, false]);
      expect(seqs({ after: 3, limit: 2 })).toEqual([4, true]);
      expect(seqs({ types: ['Thought'] })).toEqual([true]);
      expect(seqs({ containing: '"file":' })).toEqual([3, true]);
      const tombstone = { at: 9_000, reason: 'retention', days: 30 };
      journal.replaceContent(1, undefined, tombstone);
      journal.replaceContent(3, { text: 'c' }, tombstone);
      expect(journal.get(1)).toEqual({ ...event(1), tombstone });
      expect(journal.get(3)).toEqual(event(3, { text: 'c' }));
      expect(seqs()).toEqual([3, 4, true]);
    });
  });

  it('lists no more content at once than an object has memory for', async () => {
    await lendObject().run((ctx) => {
      const journal = open(ctx);
      const letter = { html: 'x'.repeat(1_000_000) };
      journal.append(Array.from({ length: 20 }, (_, index) => event(index + 1, letter)));
      const { events, isAll } = journal.withContent({ after: 0, upTo: 20, types: ['Said'], limit: 200 });
      expect(isAll).toBe(false);
      expect(events.length).toBeLessThan(12);
    });
  });

  it('knows which commands were carried out, and takes none twice', async () => {
    const object = lendObject();
    await object.run((ctx) => open(ctx).remember('in:acc:SM1', 3));
    await object.evict();
    await object.run((ctx) => {
      const journal = open(ctx);
      expect(journal.once('in:acc:SM1')).toBe(3);
      expect(journal.once('in:acc:SM2')).toBeUndefined();
      expect(() => journal.remember('in:acc:SM1', 4)).toThrow();
    });
  });

  it('is empty and usable again after everything was deleted', async () => {
    await lendObject().run(async (ctx) => {
      const journal = open(ctx);
      journal.append([event(1, { text: 'gone' })]);
      journal.remember('once', 1);
      await ctx.storage.deleteAll();
      migrate(ctx.storage, createJournal.migrations);
      expect(journal.count()).toBe(0);
      expect(journal.once('once')).toBeUndefined();
      journal.append([event(1)]);
      expect(journal.read({ limit: 5 })).toEqual([event(1)]);
    });
  });

  it('appends at a cost that does not grow with the journal', async () => {
    await lendObject().run((ctx) => {
      const journal = open(ctx);
      const meter = meterSql(ctx.storage.sql);
      const metered = createJournal(meter.sql);
      const costOf = (seq: number) => meter.cost(() => metered.append([event(seq)]));
      const early = costOf(1);
      for (let seq = 2; seq <= 2_000; seq += 1) journal.append([event(seq)]);
      const late = costOf(2_001);
      expect(late.rowsWritten).toBe(early.rowsWritten);
      expect(late.rowsRead).toBeLessThanOrEqual(early.rowsRead + 1);
    });
  });
});
