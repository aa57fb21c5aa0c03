/** Says how markets are summed up. */
import { expect, it } from 'vitest';
import type { OverviewMarket } from '../../../../schema/api/admin/markets.ts';
import { inOrder, queueLine, stateOf, troublesOf } from './overview-state.ts';

const well: OverviewMarket = {
  market: 'se',
  region: 'eu',
  name: 'Sweden',
  preset: 'se',
  published: { version: 1, at: 0, by: { id: 'x', name: 'X' } },
  timeZone: 'Europe/Stockholm',
  queues: [{ id: 'level-1', name: 'Service', open: true }],
  waiting: 0,
  missed: 0,
  available: 2,
  accounts: { live: 3, warning: 0, broken: 0 },
  isKnown: true,
};

it('tells trouble from what only needs a look', () => {
  expect(stateOf(well)).toBe('ok');
  expect(stateOf({ ...well, missed: 1 })).toBe('broken');
  expect(stateOf({ ...well, accounts: { live: 0, warning: 0, broken: 0 } })).toBe('broken');
  expect(stateOf({ ...well, accounts: { live: 2, warning: 1, broken: 0 } })).toBe('warning');
  expect(stateOf({ ...well, waiting: 3, available: 0 })).toBe('warning');
  expect(stateOf({ ...well, isKnown: false })).toBe('warning');
  expect(troublesOf({ ...well, missed: 1, accounts: { live: 1, warning: 1, broken: 0 } })).toEqual([
    'missed',
    'warned-account',
  ]);
  expect(troublesOf(well)).toEqual([]);
  const { published: _, ...draft } = well;
  expect(stateOf(draft)).toBe('draft');
});

it('shows those in trouble first', () => {
  const markets = [
    well,
    { ...well, market: 'fi', name: 'Finland', missed: 2 },
    { ...well, market: 'dk', name: 'Denmark' },
  ];
  expect(inOrder(markets).map(({ market }) => market)).toEqual(['fi', 'dk', 'se']);
});

it('says when a queue opens and closes by the market’s own clock', () => {
  const now = Date.parse('2026-11-29T16:00:00Z');
  const queue = { id: 'q', name: 'Q' };
  expect(queueLine({ ...queue, open: true, changesAt: now + 3_600_000 }, 'Europe/Stockholm', now)).toBe('until 18:00');
  expect(queueLine({ ...queue, open: false, changesAt: now + 2 * 86_400_000 }, 'Europe/Stockholm', now)).toBe(
    'opens Tue 17:00',
  );
  expect(queueLine({ ...queue, open: true }, 'UTC', now)).toBe('around the clock');
  expect(queueLine({ ...queue, open: false }, 'UTC', now)).toBe('never opens');
});
