import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTown, messageOf, threadAddress } from './testing/town.ts';

/** Is what happens around a thread, one after the other; the scheduler decides when each call arrives. */
const happenings = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('say' as const), event: fc.integer({ min: 0, max: 3 }) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('close' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('move' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('break' as const) }) },
  ),
  { minLength: 1, maxLength: 16 },
);

describe('a thread, whatever comes when', () => {
  it('brings every event into exactly one conversation, however often it is repeated', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), happenings, async (scheduler, list) => {
        const town = buildTown((what) => scheduler.schedule(Promise.resolve(), what).then(() => undefined));
        const answered = new Set<string>();
        let moves = 0;

        async function provider(event: string): Promise<void> {
          // A provider repeats until it hears 2xx.
          for (let attempt = 0; attempt < 10; attempt += 1) {
            try {
              const receipt = await town.thread().receiveMessage(threadAddress, messageOf(event), {});
              expect(receipt.ok).toBe(true);
              answered.add(event);
              return;
            } catch (error) {
              if (!(error instanceof Error) || !/away|unavailable/.test(error.message)) throw error;
            }
          }
        }

        const open = () =>
          [...town.conversations.values()].find(({ closed, movedTo }) => !closed && movedTo === undefined);
        const work = list.map(async (happening, index) => {
          await scheduler.schedule(Promise.resolve(), `${happening.kind} ${index}`);
          if (happening.kind === 'say') return provider(`SM${happening.event}`);
          const target = open();
          if (!target) return;
          const id = target.address.conversationId;
          if (happening.kind === 'close') target.closed = true;
          else if (happening.kind === 'move') {
            moves += 1;
            target.movedTo = `cnv_eu_moved${moves}`;
          } else {
            town.broken.add(id);
            await scheduler.schedule(Promise.resolve(), `mend ${id}`);
            town.broken.delete(id);
          }
        });
        await scheduler.waitFor(Promise.all(work));

        const stored = [...town.conversations.values()].flatMap(({ commands }) => commands.map(({ once }) => once));
        expect(new Set(stored).size).toBe(stored.length);
        for (const event of answered) expect(stored).toContain(`in:${threadAddress.account}:${event}`);
      }),
      { numRuns: 400 },
    );
  });
});
