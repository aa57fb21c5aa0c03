import { describe, expect, it } from 'vitest';
import { createAlarms } from './alarms.ts';
import { migrate } from './migrations.ts';
import { lendObject } from './testing/in-object.ts';

const start = Date.now() + 1_000_000;

/** Opens the deadlines at a time that the test moves; far in the future, so that the runtime fires none by itself. */
function open(ctx: DurableObjectState) {
  migrate(ctx.storage, createAlarms.migrations);
  const time = { now: start };
  const { storage } = ctx;
  let writes = 0;
  const counted = new Proxy(storage, {
    get(target, key) {
      if (key === 'setAlarm') {
        writes += 1;
        return target.setAlarm.bind(target);
      }
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const alarms = createAlarms({ storage: counted, sql: storage.sql, clock: () => time.now });
  return { alarms, time, armedAt: () => storage.getAlarm(), writes: () => writes };
}

describe('named alarms', () => {
  it('arm the physical alarm with the earliest of all', async () => {
    await lendObject().run(async (ctx) => {
      const { alarms, armedAt } = open(ctx);
      alarms.set('silence', start + 5_000);
      alarms.set('rating', start + 3_000);
      alarms.arm(null, start + 4_000);
      expect(await armedAt()).toBe(start + 3_000);
      alarms.arm(start + 2_000);
      expect(await armedAt()).toBe(start + 2_000);
    });
  });

  it('arm nothing when there is nothing to wait for', async () => {
    await lendObject().run(async (ctx) => {
      const { alarms, armedAt } = open(ctx);
      alarms.set('silence', start + 5_000);
      alarms.set('silence', null);
      alarms.arm(null);
      expect(await armedAt()).toBeNull();
    });
  });

  it('do not write again while an early enough alarm stands', async () => {
    await lendObject().run(async (ctx) => {
      const { alarms, armedAt, time, writes } = open(ctx);
      alarms.arm(start + 1_000);
      for (let message = 1; message <= 50; message += 1) {
        time.now += 10;
        alarms.arm(time.now + 1_000);
        alarms.arm(null);
      }
      expect(writes()).toBe(1);
      expect(await armedAt()).toBe(start + 1_000);
    });
  });

  it('are due at their time, earliest first, until they are cleared', async () => {
    const object = lendObject();
    await object.run((ctx) => {
      const { alarms } = open(ctx);
      alarms.set('later', start + 3_000);
      alarms.set('second', start + 2_000);
      alarms.set('first', start + 1_000);
    });
    await object.evict();
    await object.run((ctx) => {
      const { alarms } = open(ctx);
      expect(alarms.due(start + 2_000)).toEqual([
        { name: 'first', at: start + 1_000 },
        { name: 'second', at: start + 2_000 },
      ]);
      alarms.clear({ name: 'first', at: start + 1_000 });
      expect(alarms.due(start + 2_000).map(({ name }) => name)).toEqual(['second']);
    });
  });

  it('stay when they were moved while the old time was dealt with', async () => {
    await lendObject().run((ctx) => {
      const { alarms } = open(ctx);
      alarms.set('silent', start);
      const [due] = alarms.due(start);
      alarms.set('silent', start + 5_000);
      if (due) alarms.clear(due);
      expect(alarms.due(start + 5_000)).toEqual([{ name: 'silent', at: start + 5_000 }]);
    });
  });

  it('arm again after the physical alarm fired, even when it fired early', async () => {
    await lendObject().run(async (ctx) => {
      const { alarms, armedAt } = open(ctx);
      alarms.set('silence', start + 5_000);
      alarms.arm();
      await ctx.storage.deleteAlarm();
      expect(alarms.due(start)).toEqual([]);
      alarms.arm();
      expect(await armedAt()).toBe(start + 5_000);
    });
  });

  it('arm again when the time of the standing alarm has passed', async () => {
    await lendObject().run(async (ctx) => {
      const { alarms, armedAt, time } = open(ctx);
      alarms.arm(start + 1_000);
      time.now = start + 1_000;
      alarms.arm(start + 9_000);
      expect(await armedAt()).toBe(start + 9_000);
    });
  });

  it('can be set and armed anew after everything was deleted', async () => {
    await lendObject().run(async (ctx) => {
      const { alarms, armedAt } = open(ctx);
      alarms.set('silence', start + 5_000);
      alarms.arm();
      await ctx.storage.deleteAll();
      alarms.reset();
      migrate(ctx.storage, createAlarms.migrations);
      expect(alarms.due(start + 10_000)).toEqual([]);
      alarms.set('silence', start + 7_000);
      alarms.arm();
      expect(await armedAt()).toBe(start + 7_000);
    });
  });
});
