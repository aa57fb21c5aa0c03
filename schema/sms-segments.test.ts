/** Keeps the count of segments what a carrier bills. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSegments } from './sms-segments.ts';

const gsm = fc.string({ unit: fc.constantFrom(...'abcXYZ 019@£åäöñ_\nΩ'), maxLength: 800 });

describe('segments', () => {
  it.each([
    ['a'.repeat(160), 'GSM-7', 160, 1],
    ['a'.repeat(161), 'GSM-7', 161, 2],
    ['a'.repeat(306), 'GSM-7', 306, 2],
    ['a'.repeat(307), 'GSM-7', 307, 3],
    ['€'.repeat(80), 'GSM-7', 160, 1],
    ['€'.repeat(81), 'GSM-7', 162, 2],
    ['ж'.repeat(70), 'UCS-2', 70, 1],
    ['ж'.repeat(71), 'UCS-2', 71, 2],
    [`${'a'.repeat(69)}🙏`, 'UCS-2', 71, 2],
    ['', 'GSM-7', 0, 1],
  ])('of %j are counted', (text, encoding, units, segments) => {
    expect(countSegments(text)).toMatchObject({ encoding, units, segments });
  });

  it('never tear an escape or a surrogate pair apart', () => {
    expect(countSegments(`${'a'.repeat(152)}€${'a'.repeat(152)}`).segments).toBe(3);
    expect(countSegments(`${'ж'.repeat(66)}🙏${'ж'.repeat(66)}`).segments).toBe(3);
  });

  it('of a plain text are what its length makes, and one odd character turns it all to UCS-2', () => {
    fc.assert(
      fc.property(gsm, (text) => {
        expect(countSegments(text)).toMatchObject({
          encoding: 'GSM-7',
          units: text.length,
          segments: text.length <= 160 ? 1 : Math.ceil(text.length / 153),
        });
        const odd = `${text}ж`;
        expect(countSegments(odd)).toMatchObject({
          encoding: 'UCS-2',
          units: odd.length,
          segments: odd.length <= 70 ? 1 : Math.ceil(odd.length / 67),
        });
      }),
    );
  });

  it('say how much room is left, and which character makes a text short', () => {
    expect(countSegments('a'.repeat(161))).toMatchObject({ segments: 2, left: 145 });
    expect(countSegments(`hej ${'🙂'.repeat(34)}`)).toMatchObject({ segments: 2, culprit: '🙂' });
  });

  it('never become fewer when a text grows', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ unit: 'grapheme', maxLength: 50 }),
        (text, more) => {
          expect(countSegments(text + more).segments).toBeGreaterThanOrEqual(countSegments(text).segments);
        },
      ),
    );
  });
});
