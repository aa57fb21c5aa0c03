/** Holds links to what a reader would call an address; everything else stays text. */
import { expect, test } from 'vitest';
import { splitLinks } from './linked-text.tsx';

test('an address is a link without the punctuation of its sentence', () => {
  expect(splitLinks('See https://a.test/b?c=d. Or (http://e.test)!')).toEqual([
    'See ',
    'https://a.test/b?c=d',
    '. Or (',
    'http://e.test',
    ')!',
  ]);
});

test('nothing but a web address is one', () => {
  for (const text of ['javascript:alert(1)', 'data:text/html,x', '<a href="x">', 'plain', '']) {
    expect(splitLinks(text)).toEqual([text]);
  }
});
