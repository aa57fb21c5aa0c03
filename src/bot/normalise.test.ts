import { expect, test } from 'vitest';
import { toClauses } from './normalise.ts';

test('a letter with a stroke is read like the plain one that phones write instead', () => {
  expect(toClauses('Połącz mnie, gospođo')).toEqual([['polacz', 'mnie'], ['gospodo']]);
  expect(toClauses('POLACZ MNIE, GOSPODO')).toEqual(toClauses('POŁĄCZ MNIE, GOSPOĐO'));
});
