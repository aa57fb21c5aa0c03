import { describe, expect, it } from 'vitest';
import { createReference } from '../../schema/reference.ts';
import { findOrder, withoutOrder } from './find-order.ts';

describe('an order number', () => {
  it.each([
    ['where is my refund for order NP-US-311870?', 'NP-US-311870'],
    ['np-us-311870', 'NP-US-311870'],
    ['my order np us 311870 please', 'NP-US-311870'],
    ['NP – US – 311870', 'NP-US-311870'],
    ['ＮＰ－ＵＳ－３１１８７０', 'NP-US-311870'],
    ['NPUS311870', 'NPUS311870'],
    ['ordernummer: 104233', '104233'],
    ['pedido número 883311', '883311'],
  ])('is found in "%s"', (text, order) => {
    expect(findOrder(text, 'us', false)).toBe(order);
  });

  it.each([
    '311870',
    '2026-05-01',
    'call 555-0123',
    'x-ray',
    'well-known 2024',
    'covid-19',
    '+46 70 174 06 12',
    'hello',
  ])('is not found in "%s"', (text) => {
    expect(findOrder(text, 'us', false)).toBeUndefined();
  });

  it('is not our own reference', () => {
    expect(
      findOrder(`about ${createReference('us', new Uint8Array([1, 2, 3, 4, 5, 6, 7]))}`, 'us', true),
    ).toBeUndefined();
  });

  it('is a bare long number when it was asked for', () => {
    expect(findOrder('311870', 'us', true)).toBe('311870');
  });

  it('can be taken out of the text however it was written', () => {
    expect(withoutOrder('np us 311870 4242', 'NP-US-311870').trim()).toBe('4242');
  });
});
