import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from './outbox.ts';
import { lendObject } from './testing/in-object.ts';
import { send, setStage, settle, type TestEffect, testPolicy } from './testing/outbox-stage.ts';

/** Says what each try of an effect comes to; after the list's end it is done. */
type Fate = ('again' | 'throw' | 'park' | 'die')[];
type Plan = { effect: TestEffect; fate: Fate };

const lanes = ['a', 'b', 'c'];
const fates = fc.array(fc.constantFrom<Fate[number]>('again', 'again', 'throw', 'park', 'die'), { maxLength: 4 });
const plans = fc
  .array(fc.record({ lane: fc.constantFrom(...lanes), fate: fates }), { minLength: 1, maxLength: 12 })
  .map((list) => list.map(({ lane, fate }, index): Plan => ({ effect: send(lane, `${lane}${index}`), fate })));
/** Says how many effects are added before each drain; what is left comes with the last. */
const batches = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 6 });

/** Writes down what happens to effects, and what should never have happened. */
function createLedger() {
  const added: string[] = [];
  const ended = new Map<string, 'done' | 'parked'>();
  const violations: string[] = [];
  return {
    added,
    ended,
    violations,
    begin({ name, lane }: TestEffect, running: ReadonlySet<string>): void {
      if (running.has(lane)) violations.push(`${name} began while its lane was running`);
      if (ended.has(name)) violations.push(`${name} began after its end`);
      const earlier = added.slice(0, added.indexOf(name)).filter((other) => other.startsWith(lane));
      for (const other of earlier) if (!ended.has(other)) violations.push(`${name} overtook ${other}`);
    },
  };
}

describe('the outbox, whatever its handlers do and whenever the object dies', () => {
  it('loses nothing, keeps each lane in order, and shows what it gave up', async () => {
    await fc.assert(
      fc.asyncProperty(plans, batches, async (planned, sizes) => {
        const { added, ended, violations, begin } = createLedger();
        const waiting = [...planned];
        const fateOf = new Map(planned.map(({ effect, fate }) => [effect.name, [...fate]]));
        const nextSizes = [...sizes];
        const rows = await lendObject().run(async (ctx) => {
          let now = 1_000_000;
          // Each round is a life with a memory of its own over the same storage: it takes some more effects, drains, and ends
          // with its lanes stopped, or hanging in a handler that never comes back.
          for (;;) {
            const running = new Set<string>();
            const handle = async (effect: TestEffect): Promise<Outcome> => {
              const { name, lane } = effect;
              begin(effect, running);
              running.add(lane);
              await Promise.resolve();
              const fate = fateOf.get(name)?.shift();
              if (fate === 'die') return new Promise(() => undefined);
              running.delete(lane);
              if (fate === 'throw') throw new Error('thrown');
              if (fate === 'again') return { kind: 'again', error: 'asked', afterMs: 500 };
              if (fate === 'park') return { kind: 'park', error: 'refused' };
              return { kind: 'done', also: () => ended.set(name, 'done') };
            };
            const { outbox, add } = setStage(ctx, handle, { now, onParked: ({ name }) => ended.set(name, 'parked') });
            const batch = waiting.splice(0, nextSizes.shift() ?? waiting.length).map(({ effect }) => effect);
            added.push(...batch.map(({ name }) => name));
            add(...batch);
            void outbox.drain();
            await settle();
            if (outbox.size() === 0 && waiting.length === 0) return outbox.rows();
            now = Math.max(now, outbox.nextDueAt() ?? now);
          }
        });

        expect(violations).toEqual([]);
        expect([...ended.keys()].sort()).toEqual(planned.map(({ effect }) => effect.name).sort());
        const parked = [...ended].flatMap(([name, end]) => (end === 'parked' ? [name] : []));
        expect(rows.map(({ effect }) => effect.name).sort()).toEqual(parked.sort());
        for (const row of rows) {
          expect(row).toMatchObject({
            parkedAt: expect.any(Number),
            firstError: expect.anything(),
            lastError: expect.anything(),
          });
          expect(row.attempts).toBeLessThanOrEqual(testPolicy.maxAttempts(row.effect.kind));
        }
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});
