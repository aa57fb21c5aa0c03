import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priorities } from '../../schema/priority.ts';
import type { InboxEntry } from '../../schema/socket/desk.ts';
import { testMarket } from '../../test/support/market.ts';
import { canServe, expectedWaitMs, handleMsOf, isNewer, nextFor, placeIn, waitingLine, withSample } from './desk.ts';
import { agentsOf } from './presence.ts';
import { entry } from './testing/entries.ts';

const { queues } = testMarket();
const queue = queues.slice(0, 1).map((each) => ({ ...each, languages: ['sv', 'en'] }));
const agent = (languages: string[] = []) => ({ id: 'a', languages });

const entries = fc
  .uniqueArray(
    fc.record({
      conversationId: fc.stringMatching(/^cnv_eu_[a-z]{1,3}$/),
      status: fc.constantFrom<InboxEntry['status']>('bot', 'queued', 'assigned'),
      queue: fc.constantFrom('general', 'refunds'),
      language: fc.constantFrom('sv', 'en', 'fi'),
      waitingSince: fc.integer({ min: 1, max: 5 }),
      priority: fc.constantFrom(...priorities),
    }),
    { selector: ({ conversationId }) => conversationId, maxLength: 20 },
  )
  .map((list) => list.map((each) => entry(each)));

describe('the line', () => {
  test('is in the order of urgency, then of waiting, and of ids among those who wait equally long', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const line = waitingLine(all);
        expect(line.every(({ status }) => status === 'queued')).toBe(true);
        expect(line).toHaveLength(all.filter(({ status }) => status === 'queued').length);
        for (const [index, later] of line.entries()) {
          const earlier = line[index - 1];
          if (!earlier) continue;
          const key = ({ priority = 'normal', waitingSince = 0, conversationId }: InboxEntry) =>
            [3 - priorities.indexOf(priority), waitingSince, conversationId].join();
          expect(key(earlier) < key(later)).toBe(true);
        }
      }),
    );
  });

  test('is the same whatever order the entries are known in', () => {
    const shuffled = entries.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(waitingLine(other)).toEqual(waitingLine(all));
      }),
    );
  });

  test('gives places from 1 without a gap in each queue, and none to who does not wait', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const line = waitingLine(all);
        for (const id of ['general', 'refunds']) {
          const places = line.filter((each) => each.queue === id).map((each) => placeIn(line, each.conversationId));
          expect(places).toEqual(places.map((_, index) => index + 1));
        }
        for (const each of all)
          if (each.status !== 'queued') expect(placeIn(line, each.conversationId)).toBeUndefined();
      }),
    );
  });

  test('takes those of whose urgency nothing is known for normal', () => {
    const line = waitingLine([
      entry({ conversationId: 'cnv_eu_a', priority: 'low', waitingSince: 1 }),
      entry({ conversationId: 'cnv_eu_b', waitingSince: 3 }),
      entry({ conversationId: 'cnv_eu_c', priority: 'normal', waitingSince: 2 }),
      entry({ conversationId: 'cnv_eu_d', priority: 'high', waitingSince: 4 }),
    ]);
    expect(line.map(({ conversationId }) => conversationId.at(-1)).join('')).toBe('dcba');
  });

  test('takes only what is newer', () => {
    expect(isNewer({ seq: 3 }, undefined)).toBe(true);
    expect(isNewer({ seq: 3 }, { seq: 2 })).toBe(true);
    expect(isNewer({ seq: 3 }, { seq: 3 })).toBe(false);
    expect(isNewer({ seq: 2 }, { seq: 3 })).toBe(false);
  });
});

describe('who is next', () => {
  test('is always the first in the line among those the agent can serve', () => {
    fc.assert(
      fc.property(entries, fc.subarray(['sv', 'en']), (all, languages) => {
        const line = waitingLine(all);
        const servable = line.filter((each) => canServe(agent(languages), each, queues));
        expect(nextFor(line, agent(languages), queues)).toBe(servable[0]?.conversationId ?? null);
      }),
    );
  });

  test('is somebody whose language the agent speaks', () => {
    const line = [
      entry({ conversationId: 'cnv_eu_a', language: 'sv' }),
      entry({ conversationId: 'cnv_eu_b', language: 'en-GB' }),
    ];
    expect(nextFor(line, agent(['en']), queue)).toBe('cnv_eu_b');
    expect(nextFor(line, agent(['sv']), queue)).toBe('cnv_eu_a');
    expect(nextFor(line, agent(), queue)).toBe('cnv_eu_a');
    expect(nextFor(line, agent(['es']), queue)).toBeNull();
  });

  test('is also somebody whose language nobody of the queue speaks: they are not left waiting', () => {
    expect(nextFor([entry({ conversationId: 'cnv_eu_a', language: 'fi' })], agent(['en']), queue)).toBe('cnv_eu_a');
  });

  test('is also somebody whose queue was taken away: it has no people of its own any more', () => {
    const gone = entry({ conversationId: 'cnv_eu_a', queue: 'gone', language: 'sv' });
    expect(nextFor([gone], agent(['en']), queue)).toBe('cnv_eu_a');
  });

  test('passes over those that somebody else was faster with', () => {
    const line = [entry({ conversationId: 'cnv_eu_a' }), entry({ conversationId: 'cnv_eu_b' })];
    expect(nextFor(line, agent(), queue, ['cnv_eu_a'])).toBe('cnv_eu_b');
    expect(nextFor(line, agent(), queue, ['cnv_eu_a', 'cnv_eu_b'])).toBeNull();
  });
});

describe('the expected wait', () => {
  const handleMs = 300_000;

  test.each([
    [{ place: 1, able: 2, idle: 1, handleMs }, 0],
    [{ place: 1, able: 2, idle: 0, handleMs }, 150_000],
    [{ place: 4, able: 2, idle: 0, handleMs }, 600_000],
    [{ place: 4, able: 2, idle: 2, handleMs }, 300_000],
    [{ place: 2, able: 0, idle: 0, handleMs }, 600_000],
  ])('of %o is %i ms', (wait, expected) => {
    expect(expectedWaitMs(wait)).toBe(expected);
  });

  test('never shrinks further back in the line, nor grows with more agents', () => {
    const small = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), small, small, (place, able, share) => {
        const idle = Math.min(able, share);
        const wait = expectedWaitMs({ place, able, idle, handleMs });
        expect(expectedWaitMs({ place: place + 1, able, idle, handleMs })).toBeGreaterThanOrEqual(wait);
        expect(expectedWaitMs({ place, able: able + 1, idle, handleMs })).toBeLessThanOrEqual(wait);
      }),
    );
  });

  test('goes by the market’s own figure until enough conversations were measured', () => {
    const [first] = queues;
    if (!first) throw new Error('the market has a queue');
    const four = [1, 2, 3, 4].reduce<ReturnType<typeof withSample> | undefined>(
      (sum) => withSample(sum, 60_000),
      undefined,
    );
    expect(handleMsOf(first, undefined)).toBe(first.expectedHandleMs);
    expect(handleMsOf(first, four)).toBe(first.expectedHandleMs);
    expect(handleMsOf(first, withSample(four, 60_000))).toBe(60_000);
  });

  test('lets no single conversation weigh more than an hour, and old ones fade', () => {
    const samples = fc.array(fc.integer({ min: -1, max: 100 * 3_600_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(samples, (times) => {
        let measured: ReturnType<typeof withSample> | undefined;
        for (const time of times) measured = withSample(measured, time);
        expect(measured?.averageMs).toBeGreaterThanOrEqual(0);
        expect(measured?.averageMs).toBeLessThanOrEqual(3_600_000);
        for (let count = 0; count < 400; count += 1) measured = withSample(measured, 1_000);
        expect(measured?.averageMs).toBeLessThan(1_100);
      }),
    );
  });
});

describe('presence', () => {
  const reader = { kind: 'agent', id: 'a', name: 'Astrid', languages: ['sv'] } as const;
  const other = { kind: 'agent', id: 'b', name: 'Bo', languages: [] as string[] } as const;

  test('shows an agent once, available when one of their windows is', () => {
    const agents = agentsOf([
      { reader: { ...other, languages: [] }, state: 'away' },
      { reader: { ...reader, languages: ['sv'] }, state: 'away' },
      { reader: { ...reader, languages: ['sv'] }, state: 'available' },
    ]);
    expect(agents.map(({ id, state }) => [id, state])).toEqual([
      ['a', 'available'],
      ['b', 'away'],
    ]);
  });
});
