/** Keeps fresh numbers within what is kept for fiction. */
import { describe, expect, it } from 'vitest';
import { freshNumber } from './fresh-number.ts';

const fiction: Record<string, RegExp> = {
  SE: /^\+467017406(0[5-9]|[1-9]\d)$/,
  GB: /^\+447700900\d{3}$/,
  US: /^\+1\d{3}55501\d{2}$/,
};

describe('a fresh number', () => {
  it.each(Object.keys(fiction))('of %s is nobody’s, at either end of the range', (country) => {
    for (const random of [0, 0.25, 0.5, 0.75, 0.999_999])
      expect(freshNumber(country, new Set(), () => random)).toMatch(fiction[country] ?? /$^/);
  });

  it('is never one that somebody in the world has', () => {
    const values = [0, 0, 0.5];
    expect(freshNumber('SE', new Set(['+46701740605']), () => values.shift() ?? 0.9)).toBe('+46701740647');
  });
});
