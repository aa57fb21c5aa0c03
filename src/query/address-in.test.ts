import { describe, expect, it } from 'vitest';
import { addressIn } from './address-in.ts';

describe('a typed address', () => {
  it('is a mailbox in whichever case, also when it is not typed to its end', () => {
    expect(addressIn(' Eleanor.Hughes@Letters.test ')).toEqual({ kind: 'email', start: 'eleanor.hughes@letters.test' });
    expect(addressIn('eleanor@')).toEqual({ kind: 'email', start: 'eleanor@' });
  });

  it('is a number with its country code, however it is spaced', () => {
    const start = '+447700900156';
    for (const typed of [start, '+44 7700 900156', '0044 7700-900156', '+44 (7700) 900 156'])
      expect(addressIn(typed)).toEqual({ kind: 'phone', start });
  });

  it('is nothing else', () => {
    for (const typed of ['', 'refund', '@', 'two words@a.test', '12345678', '+46', '+4670 about my order'])
      expect(addressIn(typed)).toBeUndefined();
  });
});
