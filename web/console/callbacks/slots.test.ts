import { describe, expect, it } from 'vitest';
import { ApiError } from '../../shared/api-client.ts';
import { createFormats } from '../../shared/format.ts';
import { words } from '../words.ts';
import { explainRefusal, slotDays } from './slots.ts';

const at = (hour: number, day = 24) => Date.UTC(2026, 9, day, hour);
const open = (from: number) => ({ from, until: from + 900_000, left: 1 });

describe('free times', () => {
  it('are offered by the days of the market, earliest first', () => {
    const { date } = createFormats('en-GB').zone('Europe/Stockholm');
    const days = slotDays([open(at(23)), open(at(9)), open(at(21))], date);
    expect(days.map((day) => [day.date, day.slots.map(({ from }) => from)])).toEqual([
      ['2026-10-24', [at(9), at(21)]],
      ['2026-10-25', [at(23)]],
    ]);
  });
});

describe('a refused call', () => {
  const say = words.callbacks;
  const refused = (code: ApiError['code'], detail?: string) => new ApiError(code, 409, detail);

  it('says what is wrong with what was asked', () => {
    expect(explainRefusal(refused('conflict', 'slot: no longer free'), 'slot')).toBe(say.taken);
    expect(explainRefusal(refused('conflict', 'slot: no longer free'), 'change')).toBe(say.taken);
    expect(explainRefusal(refused('conflict', 'No phone may ring'), 'now')).toBe(say.notNow);
    expect(explainRefusal(refused('conflict', 'The call is under way.'), 'change')).toBe(say.fixed);
    expect(explainRefusal(refused('invalid', 'phone: not a number that is called'), 'slot')).toBe(say.badNumber);
    expect(explainRefusal(refused('offline'), 'slot')).toBe(words.failure('offline'));
    expect(explainRefusal(new Error('broken'), 'slot')).toBe(words.failure('internal'));
  });
});
