/** Keeps long texts whole when they are split: every word arrives, no piece is too long, no visible character is torn. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteLength, cutText, splitText } from './split.ts';

const words = fc.array(fc.constantFrom('hej', 'på', 'dig', '🙏', '👩‍👩‍👧', 'récapitulation', '\n'), { maxLength: 60 });
const squeezed = (text: string) => text.replace(/\s+/g, '');

describe('a long text', () => {
  it('loses nothing and stays within its limit, in units and in bytes', () => {
    for (const lengthOf of [(text: string) => text.length, byteLength]) {
      fc.assert(
        fc.property(words, fc.integer({ min: 30, max: 90 }), (list, limit) => {
          const text = list.join(' ');
          const pieces = splitText(text, limit, lengthOf);
          for (const piece of pieces) expect(lengthOf(piece)).toBeLessThanOrEqual(limit);
          expect(squeezed(pieces.join(''))).toBe(squeezed(text));
        }),
      );
    }
  });

  it('is split between visible characters when it has no spaces', () => {
    const family = '👩‍👩‍👧';
    expect(splitText(family.repeat(4), family.length * 2 + 1)).toEqual([family.repeat(2), family.repeat(2)]);
    expect(splitText(family.repeat(4), byteLength(family) * 3, byteLength)).toEqual([family.repeat(3), family]);
  });

  it('is split at a line end rather than at a space, unless that leaves the piece half empty', () => {
    expect(splitText('first line\nand more words', 18)).toEqual(['first line', 'and more words']);
    expect(splitText('a\nsecond line of it', 14)).toEqual(['a\nsecond line', 'of it']);
  });

  it('is cut with a mark that something is missing', () => {
    expect(cutText('Talk to a human being', 12)).toBe('Talk to a h…');
    expect(cutText('👩‍👩‍👧👩‍👩‍👧', 9)).toBe('👩‍👩‍👧…');
    expect(cutText('Yes', 3)).toBe('Yes');
  });

  it('is split within the limit, between words, losing nothing', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'abcåž🙏'), minLength: 1, maxLength: 30 }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 70, max: 160 }), (list, limit) => {
        const pieces = splitText(list.join(' '), limit);
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(limit);
        expect(pieces.join(' ').split(' ').filter(Boolean)).toEqual(list);
      }),
    );
  });

  it('never tears a visible character apart, however long the word', () => {
    const family = '👩‍👩‍👧‍👦';
    const pieces = splitText(family.repeat(40), 100);
    expect(pieces.join('')).toBe(family.repeat(40));
    for (const piece of pieces) expect(piece.length % family.length).toBe(0);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const all = splitText(text, 20).join('');
        expect(all.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
