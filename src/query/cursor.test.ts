/** Says what a cursor is. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromCursor, toCursor } from './cursor.ts';

it('comes back as the position it was made of', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 2 ** 50 }),
      fc.stringMatching(/^cnv_eu_[0-9a-z]{1,26}$/),
      fc.nat({ max: 3 }),
      (at, id, urgency) => {
        expect(fromCursor(toCursor({ at, id }))).toEqual({ at, id });
        expect(fromCursor(toCursor({ urgency, at, id }))).toEqual({ urgency, at, id });
      },
    ),
  );
});

it('is refused when it was not one of ours', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      expect(() => fromCursor(text)).toThrow(expect.objectContaining({ code: 'invalid' }));
    }),
  );
});
