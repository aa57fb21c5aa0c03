import { expect, it } from 'vitest';
import { deriveId, isId } from './derive-id.ts';

it.each([
  ['Pohjola Pay Oy', 'pohjola-pay-oy'],
  ['  Größe & Søn  ', 'grosse-son'],
  ['Crédit d’Été S.A.', 'credit-dete-sa'],
  ['7 Days Pay', 'days-pay'],
  ['Żółw', 'zolw'],
  ['A'.repeat(60), 'a'.repeat(39)],
  [`${'a'.repeat(38)} pay`, 'a'.repeat(38)],
])('%s suggests %s', (name, id) => {
  expect(deriveId(name)).toBe(id);
  expect(isId(id)).toBe(true);
});

it.each(['日本', '...', 'x', ''])('%s suggests nothing', (name) => {
  expect(deriveId(name)).toBe('');
});
