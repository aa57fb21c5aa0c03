import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from './language-of.ts';

const inSweden = ['sv', 'en'];
const inTheStates = ['en', 'es'];

describe('in Sweden', () => {
  test.each([
    'hej',
    'hej, var är min återbetalning?',
    'Jag vill prata med en människa',
    'var e pengarna',
    'kan ni hjälpa mig',
    'NP-SE-104233, har inte fått pengarna tillbaka',
    'jag har betalat fakturan för två veckor sedan',
    'tack!',
  ])('“%s” is Swedish', (text) => {
    expect(languageOf(text, inSweden)).toBe('sv');
  });

  test.each([
    'hello',
    'where is my refund for order NP-SE-104233?',
    'I need a representative',
    'can you help me',
    'I haven’t received my money yet',
    'Thanks!',
    'I bought shoes from Fjällro and returned them last week',
  ])('“%s” is English', (text) => {
    expect(languageOf(text, inSweden)).toBe('en');
  });

  test.each(['', 'ok', 'NP-SE-104233', '4242', '👍', 'refund', 'STOP', 'Fjällro order', 'Tämä on suomea ehkä'])(
    '“%s” is not taken for English',
    (text) => {
      expect(languageOf(text, inSweden)).not.toBe('en');
    },
  );

  test.each(['ok', 'NP-SE-104233', '4242', 'refund', 'STOP'])('“%s” says nothing', (text) => {
    expect(languageOf(text, inSweden)).toBeUndefined();
  });
});

describe('in the United States', () => {
  test.each([
    'hola',
    '¿Dónde está mi reembolso?',
    'donde esta mi reembolso',
    'quiero hablar con alguien',
    'no me llega el dinero',
    'necesito ayuda con mi pedido NP-US-200417',
  ])('“%s” is Spanish', (text) => {
    expect(languageOf(text, inTheStates)).toBe('es');
  });

  test.each(['where is my money', 'I want to talk to a person', 'no, that is wrong'])('“%s” is English', (text) => {
    expect(languageOf(text, inTheStates)).toBe('en');
  });

  test('a mix of both is nobody’s', () => {
    expect(languageOf('where is mi reembolso', inTheStates)).toBeUndefined();
  });
});

test('a language is only ever one of those asked for, and kept as it was named', () => {
  expect(languageOf('where is my refund', ['sv-SE', 'en-GB'])).toBe('en-GB');
  expect(languageOf('where is my refund', ['sv'])).toBeUndefined();
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.subarray(['sv', 'en', 'es']), (text, languages) => {
      const language = languageOf(text, languages);
      expect(language === undefined || languages.includes(language)).toBe(true);
    }),
  );
});
