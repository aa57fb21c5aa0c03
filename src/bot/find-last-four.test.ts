import { describe, expect, it } from 'vitest';
import { findLastFour } from './find-last-four.ts';

describe('the last four digits', () => {
  it.each([
    ['4242', true, '4242'],
    ['the last four are 4242', false, '4242'],
    ['last 4: 4242, bought in 2024', false, '4242'],
    ['sista fyra 4242', false, '4242'],
    ['kortet slutar på 0071', false, '0071'],
    ['últimos cuatro 1881', false, '1881'],
    ['ends in 4242.', false, '4242'],
    ['4 2 4 2', true, '4242'],
    ['٤٢٤٢', true, '4242'],
    ['[card ••••4242]', false, '4242'],
    ['2019', true, '2019'],
    ['my card from 2019 is 4242', true, '4242'],
  ])('are found in "%s"', (text, expected, digits) => {
    expect(findLastFour(text, expected)).toBe(digits);
  });

  it.each([
    ['I bought it in 2024', false],
    ['it cost 1.249,00', true],
    ['at 12:30', true],
    ['424', true],
    ['42424', true],
    ['either 4242 or 1881', true],
    ['I have been waiting ever since the day on which you took 1200 from my account', false],
  ])('are not found in "%s"', (text, expected) => {
    expect(findLastFour(text, expected)).toBeUndefined();
  });
});
