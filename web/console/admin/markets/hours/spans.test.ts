/** Says what becomes of a day's spans while one drags them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { added, type Minutes, moved, parseTimes, readSpans, stepMinutes, without, writeSpans } from './spans.ts';

const day = readSpans(['08:00-12:00', '13:00-18:00']);

describe('dragging', () => {
  it('moves an edge in quarters of an hour, up to its neighbour and not over it', () => {
    expect(writeSpans(moved(day, 0, 'until', 12.4 * 60))).toEqual(['08:00-12:30', '13:00-18:00']);
    expect(writeSpans(moved(day, 0, 'until', 20 * 60))).toEqual(['08:00-13:00', '13:00-18:00']);
    expect(writeSpans(moved(day, 1, 'from', 3 * 60))).toEqual(['08:00-12:00', '12:00-18:00']);
  });

  it('moves a whole span and keeps its length', () => {
    expect(writeSpans(moved(day, 1, 'both', 14 * 60))).toEqual(['08:00-12:00', '14:00-19:00']);
    expect(writeSpans(moved(day, 0, 'both', 11 * 60))).toEqual(['09:00-13:00', '13:00-18:00']);
  });

  it('lets the last span run into the next day', () => {
    expect(writeSpans(moved(day, 1, 'until', 26 * 60))).toEqual(['08:00-12:00', '13:00-02:00']);
    expect(readSpans(['22:00-06:00'])).toEqual([{ from: 1320, until: 1800 }]);
  });

  it('adds where there is room, and takes away', () => {
    expect(writeSpans(added(day, 12.5 * 60))).toEqual(['08:00-12:00', '12:00-13:00', '13:00-18:00']);
    expect(writeSpans(added(day, 9 * 60))).toEqual(writeSpans(day));
    expect(writeSpans(added([], 9 * 60))).toEqual(['08:00-10:00']);
    expect(writeSpans(without(day, 0))).toEqual(['13:00-18:00']);
  });

  it('never leaves spans empty, over each other or off the grid, whatever is dragged where', () => {
    const drag = fc.record({
      index: fc.nat(3),
      edge: fc.constantFrom('from', 'until', 'both', 'add', 'remove'),
      to: fc.integer({ min: -500, max: 3_500 }),
    });
    fc.assert(
      fc.property(fc.array(drag, { maxLength: 20 }), (drags) => {
        const end = drags.reduce<Minutes[]>((spans, { index, edge, to }) => {
          if (edge === 'add') return added(spans, to);
          return edge === 'remove' ? without(spans, index) : moved(spans, index, edge, to);
        }, day);
        for (const [index, { from, until }] of end.entries()) {
          expect(until - from).toBeGreaterThanOrEqual(stepMinutes);
          expect(from).toBeGreaterThanOrEqual(end[index - 1]?.until ?? 0);
          expect([from % stepMinutes, until % stepMinutes]).toEqual([0, 0]);
          expect(from).toBeLessThan(1440);
        }
        expect(readSpans(writeSpans(end))).toEqual(end);
      }),
    );
  });
});

it('reads times as people type them', () => {
  expect(parseTimes('8-12, 13:30–17.15')).toEqual(['08:00-12:00', '13:30-17:15']);
  expect(parseTimes('22 – 6; ')).toEqual(['22:00-06:00']);
  expect(parseTimes('')).toEqual([]);
  for (const text of ['8', '8-25', '08:00-08:00', 'noon-17', '8-12 13-17']) expect(parseTimes(text)).toBeUndefined();
});
