/** Says which words may be published: none that fail only once a customer is to read them. */
import { describe, expect, it } from 'vitest';
import { catalogues } from './catalogues.ts';
import { textFaults } from './check-texts.ts';

const faultsOf = (key: string, text: string) =>
  textFaults('en', { ...catalogues.en, [key]: text }, catalogues.en ?? {});

describe('a text', () => {
  it.each([
    ['handover.closed', '{reference}: we open {opens, date, short}'],
    ['handover.closed', '{reference}: we open {opens, time}'],
    ['handover.queued', 'You are number {place, number, ::currency/XYZW}'],
    ['handover.queued', 'You are number {place, number, currency}'],
    ['handover.queued', '{minutes, plural, one {soon} other {number {place, number, ::unit/foo}}}'],
  ])('of %s is refused that could not be said: %s', (key, text) => {
    expect(faultsOf(key, text)).toHaveLength(1);
  });

  it.each([
    ['handover.queued', 'You are number {place, number}, {minutes, plural, one {# minute} other {# minutes}}'],
    ['handover.queued', 'You are {place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}'],
    ['handover.queued', 'You are number {place, number, ::sign-always}'],
  ])('of %s is taken that can be said: %s', (key, text) => {
    expect(faultsOf(key, text)).toEqual([]);
  });
});
