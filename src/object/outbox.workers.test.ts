import { describe, expect, it } from 'vitest';
import { Problem } from '../../schema/problems.ts';
import { migrate } from './migrations.ts';
import { createOutbox } from './outbox.ts';
import { lendObject } from './testing/in-object.ts';
import { createGates, done, send, setStage, settle, type TestEffect } from './testing/outbox-stage.ts';

describe('the outbox', () => {
  it('runs a lane in order and lanes side by side', async () => {
    await lendObject().run(async (ctx) => {
      const gates = createGates();
      const { outbox, add, tried } = setStage(ctx, async ({ name }) => {
        await gates.wait(name);
        return done;
      });
      add(send('a', 'a1'), send('a', 'a2'), send('b', 'b1'));
      const drained = outbox.drain();
      expect(tried).toEqual(['a1', 'b1']);
      gates.open('b1');
      await settle();
      expect(tried).toEqual(['a1', 'b1']);
      gates.open('a1');
      await settle();
      expect(tried).toEqual(['a1', 'b1', 'a2']);
      gates.open('a2');
      await drained;
      expect(outbox.rows()).toEqual([]);
    });
  });

  it('never runs a lane twice at once, however often it is drained', async () => {
    await lendObject().run(async (ctx) => {
      const gates = createGates();
      const { outbox, add, tried } = setStage(ctx, async ({ name }) => {
        await gates.wait(name);
        return done;
      });
      add(send('a', 'a1'));
      const drains = [outbox.drain(), outbox.drain(), outbox.drain()];
      await settle();
      drains.push(outbox.drain());
      expect(tried).toEqual(['a1']);
      gates.open('a1');
      await Promise.all(drains);
      expect(tried).toEqual(['a1']);
    });
  });

  it('picks up what is added while it drains, in a running lane and in a new one', async () => {
    await lendObject().run(async (ctx) => {
      const gates = createGates();
      const { outbox, add, tried } = setStage(ctx, async ({ name }) => {
        if (name === 'a1') await gates.wait(name);
        return done;
      });
      add(send('a', 'a1'));
      const first = outbox.drain();
      add(send('a', 'a2'), send('b', 'b1'));
      void outbox.drain();
      await settle();
      expect(tried).toEqual(['a1', 'b1']);
      gates.open('a1');
      await first;
      expect(tried).toEqual(['a1', 'b1', 'a2']);
    });
  });

  it('keeps a lane waiting behind a head that asks for another try, and no other lane', async () => {
    await lendObject().run(async (ctx) => {
      const { outbox, add, tried, time } = setStage(ctx, async ({ name }, { attempt }) =>
        name === 'a1' && attempt === 1 ? { kind: 'again', error: 'rate-limit', afterMs: 5_000 } : done,
      );
      add(send('a', 'a1'), send('a', 'a2'), send('b', 'b1'));
      await outbox.drain();
      expect(tried).toEqual(['a1', 'b1']);
      expect(outbox.nextDueAt()).toBe(time.now + 5_000);
      time.now += 4_999;
      await outbox.drain();
      expect(tried).toEqual(['a1', 'b1']);
      time.now += 1;
      await outbox.drain();
      expect(tried).toEqual(['a1', 'b1', 'a1', 'a2']);
      expect(outbox.nextDueAt()).toBeNull();
    });
  });

  it('backs off longer with each try, parks after the last one, and goes on behind it', async () => {
    await lendObject().run(async (ctx) => {
      const { outbox, add, tried, time, parked } = setStage(ctx, async ({ name }, { attempt }) =>
        name === 'a1' ? { kind: 'again', error: `error ${attempt}` } : done,
      );
      const begin = time.now;
      add(send('a', 'a1'), send('a', 'a2'));
      await outbox.drain();
      expect(outbox.nextDueAt()).toBe(begin + 1_000);
      time.now = begin + 1_000;
      await outbox.drain();
      expect(outbox.nextDueAt()).toBe(begin + 3_000);
      time.now = begin + 3_000;
      await outbox.drain();
      expect(tried).toEqual(['a1', 'a1', 'a1', 'a2']);
      expect(parked).toEqual([{ name: 'a1', error: 'error 3' }]);
      expect(outbox.size()).toBe(0);
      expect(outbox.rows()).toMatchObject([
        {
          effect: send('a', 'a1'),
          attempts: 3,
          parkedAt: begin + 3_000,
          firstError: { at: begin, error: 'error 1' },
          lastError: { at: begin + 3_000, error: 'error 3' },
        },
      ]);
    });
  });

  it('never parks what must happen some day', async () => {
    await lendObject().run(async (ctx) => {
      const { outbox, add, time, tried } = setStage(ctx, async () => ({ kind: 'again', error: 'down' }));
      add({ kind: 'Forever', lane: 'a', name: 'a1' });
      for (let attempt = 0; attempt < 40; attempt += 1) {
        await outbox.drain();
        time.now = outbox.nextDueAt() ?? Number.NaN;
      }
      expect(tried).toHaveLength(40);
      expect(outbox.size()).toBe(1);
    });
  });

  it('replays a parked effect at its old place with a fresh set of tries', async () => {
    await lendObject().run(async (ctx) => {
      let isBroken = true;
      const { outbox, add, tried } = setStage(ctx, async ({ name }) =>
        name === 'a1' && isBroken ? { kind: 'park', error: 'refused' } : done,
      );
      add(send('a', 'a1'));
      await outbox.drain();
      isBroken = false;
      const [row] = outbox.rows();
      add(send('a', 'a2'));
      expect(outbox.replay(row?.id ?? 0)).toBe(true);
      expect(outbox.replay(row?.id ?? 0)).toBe(false);
      await outbox.drain();
      expect(tried).toEqual(['a1', 'a1', 'a2']);
      expect(outbox.rows()).toEqual([]);
    });
  });

  it('takes a throw for a failed try: a problem by its code, anything else by its name', async () => {
    await lendObject().run(async (ctx) => {
      const { outbox, add } = setStage(ctx, async ({ name }) => {
        if (name === 'a1') throw new Problem('upstream-failed', 'for nobody', 'not for the table');
        throw new TypeError('no network');
      });
      add(send('a', 'a1'), send('b', 'b1'));
      await outbox.drain();
      expect(outbox.rows().map(({ lastError }) => lastError?.error)).toEqual([
        'upstream-failed',
        'TypeError: no network',
      ]);
    });
  });

  it('stores what an effect brings together with its end, or neither', async () => {
    await lendObject().run(async (ctx) => {
      ctx.storage.sql.exec('CREATE TABLE results (name TEXT)');
      const results = () =>
        ctx.storage.sql
          .exec<{ name: string }>('SELECT name FROM results')
          .toArray()
          .map(({ name }) => name);
      const { outbox, add, time } = setStage(ctx, async ({ name }, { attempt }, stage) => ({
        kind: 'done',
        also: () => {
          ctx.storage.sql.exec('INSERT INTO results VALUES (?)', name);
          if (name === 'a1') stage.add(send('a', 'a2'));
          if (attempt === 1) throw new Error('disk');
        },
      }));
      add(send('a', 'a1'));
      await outbox.drain();
      expect(results()).toEqual([]);
      expect(outbox.rows()).toMatchObject([{ effect: send('a', 'a1'), lastError: { error: 'Error: disk' } }]);
      time.now = outbox.nextDueAt() ?? Number.NaN;
      await outbox.drain();
      expect(results()).toEqual(['a1']);
      time.now = outbox.nextDueAt() ?? Number.NaN;
      await outbox.drain();
      expect(results()).toEqual(['a1', 'a2']);
      expect(outbox.rows()).toEqual([]);
    });
  });

  it('finds what was left when the object died in the middle, with the progress it had saved', async () => {
    const object = lendObject();
    await object.run(async (ctx) => {
      const { outbox, add } = setStage(ctx, async (_, run) => {
        run.save({ sending: true });
        return new Promise(() => undefined);
      });
      add(send('a', 'a1'), send('a', 'a2'));
      void outbox.drain();
      await settle();
    });
    await object.evict();
    await object.run(async (ctx) => {
      const seen: unknown[] = [];
      const { outbox, time, tried } = setStage(ctx, async (_, { attempt, progress }) => {
        seen.push({ attempt, progress });
        return done;
      });
      expect(outbox.nextDueAt()).toBeLessThanOrEqual(time.now);
      await outbox.drain();
      expect(tried).toEqual(['a1', 'a2']);
      expect(seen).toEqual([
        { attempt: 2, progress: { sending: true } },
        { attempt: 1, progress: undefined },
      ]);
    });
  });

  it('parks what has killed the object in every try', async () => {
    const object = lendObject();
    for (let life = 1; life <= 3; life += 1) {
      await object.run(async (ctx) => {
        const { outbox, add, tried } = setStage(ctx, () => new Promise(() => undefined));
        if (life === 1) add(send('a', 'poison'), send('a', 'a2'));
        void outbox.drain();
        await settle();
        expect(tried).toEqual(['poison']);
      });
      await object.evict();
    }
    await object.run(async (ctx) => {
      const { outbox, tried, parked } = setStage(ctx, async () => done);
      await outbox.drain();
      expect(tried).toEqual(['a2']);
      expect(parked).toEqual([{ name: 'poison', error: 'interrupted' }]);
    });
  });

  it('gives its safety net the grace of a healthy drain, again and again while a lane runs', async () => {
    await lendObject().run(async (ctx) => {
      const gates = createGates();
      const { outbox, add, time } = setStage(ctx, async ({ name }) => {
        await gates.wait(name);
        return done;
      });
      expect(outbox.nextDueAt()).toBeNull();
      add(send('a', 'a1'));
      expect(outbox.nextDueAt()).toBe(time.now + 10_000);
      const drained = outbox.drain();
      time.now += 60_000;
      expect(outbox.nextDueAt()).toBe(time.now + 10_000);
      gates.open('a1');
      await drained;
      expect(outbox.nextDueAt()).toBeNull();
    });
  });

  it('lets only the newest of an effect wait, and none of it change under a running try', async () => {
    await lendObject().run(async (ctx) => {
      const gates = createGates();
      const { outbox, add, tried } = setStage(ctx, async ({ name }) => {
        await gates.wait(name);
        return done;
      });
      const sync = (name: string): TestEffect => ({ kind: 'Sync', lane: 'desk', name });
      add(sync('s1'));
      add(sync('s2'));
      expect(outbox.size()).toBe(1);
      const drained = outbox.drain();
      add(sync('s3'));
      add(sync('s4'));
      expect(outbox.size()).toBe(2);
      gates.open('s2');
      await settle();
      gates.open('s4');
      await drained;
      expect(tried).toEqual(['s2', 's4']);
    });
  });

  it('never uses an id again, because handlers derive their idempotency keys from it', async () => {
    await lendObject().run(async (ctx) => {
      const ids: number[] = [];
      const { outbox, add } = setStage(ctx, async (_, { id }) => {
        ids.push(id);
        return done;
      });
      for (const name of ['a1', 'a2', 'a3']) {
        add(send('a', name));
        await outbox.drain();
      }
      expect(new Set(ids).size).toBe(3);
    });
  });

  it('does not spin on a head that asks to be tried at once', async () => {
    await lendObject().run(async (ctx) => {
      const { outbox, add, tried } = setStage(ctx, async () => ({ kind: 'again', error: 'busy', afterMs: 0 }));
      add(send('a', 'a1'));
      await outbox.drain();
      expect(tried).toEqual(['a1']);
    });
  });

  it('asks less and less often where it is told "soon" again and again', async () => {
    await lendObject().run(async (ctx) => {
      const { outbox, add, time } = setStage(ctx, async () => ({ kind: 'again', error: 'rate-limit', afterMs: 1_000 }));
      add({ kind: 'Forever', lane: 'a', name: 'a1' });
      const waits: number[] = [];
      for (let attempt = 0; attempt < 12; attempt += 1) {
        await outbox.drain();
        const next = outbox.nextDueAt() ?? Number.NaN;
        waits.push(next - time.now);
        time.now = next;
      }
      expect(waits.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 1_000));
      expect(waits.at(-1)).toBeGreaterThan(5_000);
      expect(waits.every((wait) => wait >= 1_000)).toBe(true);
    });
  });

  it('changes nothing when a try ends after everything was deleted', async () => {
    await lendObject().run(async (ctx) => {
      const gates = createGates();
      let stored = 0;
      const { outbox, add, tried } = setStage(ctx, async ({ name }) => {
        await gates.wait(name);
        return { kind: 'done', also: () => (stored += 1) };
      });
      add(send('a', 'a1'), send('a', 'a2'));
      const drained = outbox.drain();
      await ctx.storage.deleteAll();
      outbox.reset();
      migrate(ctx.storage, createOutbox.migrations);
      gates.open('a1');
      await drained;
      expect(stored).toBe(0);
      expect(tried).toEqual(['a1']);
      add(send('a', 'b1'));
      const again = outbox.drain();
      gates.open('b1');
      await again;
      expect(stored).toBe(1);
      expect(outbox.rows()).toEqual([]);
    });
  });
});
