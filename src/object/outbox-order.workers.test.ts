import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from './outbox.ts';
import { lendObject } from './testing/in-object.ts';
import { send, setStage, settle, testPolicy } from './testing/outbox-stage.ts';

/** Says what each try of an effect comes to; after the list's end it is done. */
type Fate = ('again' | 'throw' | 'park' | 'die')[];

const fates = fc.array(fc.constantFrom<Fate[number]>('again', 'again', 'throw', 'park', 'die'), { maxLength: 4 });
const effects = fc.array(fc.record({ lane: fc.constantFrom('a', 'b', 'c'), fate: fates }), {
  minLength: 1,
  maxLength: 12,
});
/** Splits the effects over the lives and drains of the object: how many are added before each drain. */
const batches = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 6 });

describe('the outbox, whatever its handlers do and whenever the object dies', () => {
  it('loses nothing, keeps each lane in order, and shows what it gave up', async () => {
    await fc.assert(
      fc.asyncProperty(effects, batches, async (planned, sizes) => {
        const waiting = planned.map(({ lane, fate }, index) => ({
          effect: send(lane, `${lane}${index}`),
          fate: [...fate],
        }));
        const fateOf = new Map(waiting.map(({ effect, fate }) => [effect.name, fate]));
        const added: string[] = [];
        const finished: string[] = [];
        const parked = new Set<string>();
        const object = lendObject();
        let now = 1_000_000;
        const nextSizes = [...sizes];

        // Each round is a life: it takes some more effects, drains, and ends when a handler kills it or nothing is due.
        for (let life = 0; life < 400; life += 1) {
          const owed = await object.run(async (ctx) => {
            const running = new Set<string>();
            const stage = setStage(
              ctx,
              async ({ name, lane }): Promise<Outcome> => {
                expect(running.has(lane)).toBe(false);
                const before = added
                  .filter((other) => other.startsWith(lane))
                  .slice(0, added.filter((other) => other.startsWith(lane)).indexOf(name));
                expect(before.filter((other) => !finished.includes(other) && !parked.has(other))).toEqual([]);
                expect(finished).not.toContain(name);
                running.add(lane);
                await Promise.resolve();
                const fate = fateOf.get(name)?.shift();
                if (fate === 'die') return new Promise(() => undefined);
                running.delete(lane);
                if (fate === 'throw') throw new Error('thrown');
                if (fate === 'again') return { kind: 'again', error: 'asked', afterMs: 500 };
                if (fate === 'park') return { kind: 'park', error: 'refused', also: () => parked.add(name) };
                return { kind: 'done', also: () => finished.push(name) };
              },
              now,
            );
            const batch = waiting.splice(0, nextSizes.shift() ?? waiting.length);
            added.push(...batch.map(({ effect }) => effect.name));
            stage.add(...batch.map(({ effect }) => effect));
            void stage.outbox.drain();
            await settle();
            await settle();
            for (const { name } of stage.parked) parked.add(name);
            now = Math.max(now, stage.outbox.nextDueAt() ?? now);
            return stage.outbox.size();
          });
          await object.evict();
          if (owed === 0 && waiting.length === 0) break;
        }

        const rows = await object.run((ctx) => setStage(ctx, () => Promise.reject(new Error('not run'))).outbox.rows());
        expect(rows.map(({ effect }) => effect.name).sort()).toEqual([...parked].sort());
        expect(rows.every(({ parkedAt, firstError, lastError }) => parkedAt && firstError && lastError)).toBe(true);
        expect(rows.every(({ attempts, effect }) => attempts <= testPolicy.maxAttempts(effect.kind))).toBe(true);
        expect([...finished, ...parked].sort()).toEqual(planned.map(({ lane }, index) => `${lane}${index}`).sort());
        for (const lane of ['a', 'b', 'c']) {
          const order = finished.filter((name) => name.startsWith(lane)).map((name) => Number(name.slice(1)));
          expect(order).toEqual([...order].sort((left, right) => left - right));
        }
      }),
      { numRuns: 40 },
    );
  });
});
