import { expect, test } from 'vitest';
import { signBody, toMetaJson } from './sign.ts';

test('a body is signed as in the published example, and its letters are escaped first', () => {
  expect(signBody('Hello, World!', "It's a Secret to Everybody")).toBe(
    'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17',
  );
  expect(toMetaJson({ text: 'å🙏' })).toBe('{"text":"\\u00e5\\ud83d\\ude4f"}');
});
