/** Says that the same content is always written the same. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCanonicalJson } from './canonical-json.ts';

it('writes objects in the order of their keys, however deep', () => {
  expect(toCanonicalJson({ b: [{ z: 1, a: null }], a: 'é' })).toBe('{"a":"é","b":[{"a":null,"z":1}]}');
});

it('says nothing of what is undefined', () => {
  expect(toCanonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  expect(toCanonicalJson(undefined)).toBe('null');
});

it('writes the same again after the value was stored as JSON and read back', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const stored: unknown = JSON.parse(JSON.stringify(value));
      expect(toCanonicalJson(stored)).toBe(toCanonicalJson(value));
    }),
  );
});
