import { expect, it } from 'vitest';
import type { ConversationEvent } from '../../schema/conversation/events.ts';
import type { Journal } from '../object/journal.ts';
import { migrate } from '../object/migrations.ts';
import { lendObject } from '../object/testing/in-object.ts';
import { createProjector } from './projector.ts';

it('goes on in smaller batches when a database cannot take a whole one, says so, and loses nothing', async () => {
  await lendObject().run(async ({ storage }) => {
    migrate(storage, createProjector.migrations);
    const events = Array.from({ length: 300 }, (_, index) => ({ seq: index + 1 }) as ConversationEvent);
    const journal = {
      read: ({ after = 0, limit }) => events.slice(after, after + limit),
      count: () => events.length,
    } as Pick<Journal<ConversationEvent>, 'read' | 'count'> as Journal<ConversationEvent>;
    const stored: number[] = [];
    const failures: number[] = [];
    let now = 0;
    const projector = createProjector({
      sql: storage.sql,
      journal,
      clock: () => now,
      random: () => 0,
      async push(batch) {
        if (batch.length > 30) throw new Error('too much at once');
        stored.push(...batch.map(({ seq }) => seq));
      },
      onFailure: ({ attempts }) => failures.push(attempts),
    });
    for (let round = 0; round < 100 && projector.nextDueAt() !== null; round += 1) {
      await projector.run();
      now += 60_000;
    }
    expect(stored).toEqual(events.map(({ seq }) => seq));
    expect(failures.slice(0, 3)).toEqual([1, 2, 3]);
  });
});
