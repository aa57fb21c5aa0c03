import { expect, it } from 'vitest';
import { hear } from './hear.ts';

it.each([
  ['de', 'ich möchte mit einem menschen sprechen', 'human'],
  ['en', 'ich möchte mit einem menschen sprechen', 'human'],
  ['da', 'ring til mig', 'callback'],
  ['fr', 'où en est mon remboursement', 'status'],
  ['it', 'sì grazie', 'yes'],
  ['nl', 'nee bedankt', 'no'],
  ['nb', 'takk for hjelpen ha det', 'goodbye'],
])('on a call in %s, "%s" is heard as %s', (language, text, wish) => {
  expect(hear({ kind: 'speech', text }, language)).toEqual({ digits: '', text, wish });
});

it('a wish that is none is heard as words alone', () => {
  const text = 'guten tag mein name ist';
  expect(hear({ kind: 'speech', text }, 'de')).toEqual({ digits: '', text });
});
