/** Keeps the pages' lists right whatever order the feed brings. */
import { describe, expect, it } from 'vitest';
import type { WorldMessage } from '../src/messages.ts';
import { mergeIntoLatest, mergeIntoThread } from './merge-message.ts';

const message = (id: string, at: number, more: Partial<WorldMessage> = {}): WorldMessage => ({
  id,
  at,
  channel: 'sms',
  account: 'a',
  direction: 'down',
  address: '+14155550132',
  text: id,
  media: [],
  choices: [],
  status: 'sent',
  ...more,
});

describe('a message that arrives live', () => {
  it('takes its place by time', () => {
    expect(mergeIntoThread([message('one', 1), message('three', 3)], message('two', 2)).map(({ id }) => id)).toEqual([
      'one',
      'two',
      'three',
    ]);
  });

  it('replaces its earlier form instead of standing twice', () => {
    expect(mergeIntoThread([message('one', 1)], message('one', 1, { status: 'delivered' }))).toEqual([
      message('one', 1, { status: 'delivered' }),
    ]);
  });

  it('goes on top of its line, unless something newer stands there', () => {
    const latest = [message('b', 5, { address: '+1' }), message('a', 4)];
    expect(mergeIntoLatest(latest, message('c', 6)).map(({ id }) => id)).toEqual(['c', 'b']);
    expect(mergeIntoLatest(latest, message('old', 2))).toBe(latest);
  });
});
