import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { phrasebooks } from './phrasebooks/index.ts';
import { understandText } from './understand-by-rules.ts';

/** What a market asks for unless it says otherwise. */
const leastConfidence = 0.5;
const folder = join(import.meta.dirname, '../../test/support/utterances');

/** What customers say in each language, as whole messages; none is a phrase of the books word by word. */
const utterances: Record<string, Record<string, string[]>> = Object.fromEntries(
  readdirSync(folder).map((file) => [file.replace('.json', ''), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
);
const said = (kind: string) =>
  Object.entries(utterances).flatMap(([language, kinds]) => (kinds[kind] ?? []).map((text) => ({ language, text })));

const understood = (text: string, language?: string) => {
  const { intent, confidence } = understandText(text, language);
  return confidence >= leastConfidence ? intent : 'other';
};

it('every language that has a phrasebook is tried', () => {
  expect(Object.keys(utterances).sort()).toEqual(
    [...phrasebooks.map(({ language }) => language), 'en', 'sv', 'es'].sort(),
  );
});

describe('whatever language the conversation is in', () => {
  it.each(said('human'))('$language: "$text" asks for a human', ({ language, text }) => {
    expect(understood(text, language)).toBe('human-request');
    expect(understood(text, 'en')).toBe('human-request');
    expect(understood(text.toUpperCase())).toBe('human-request');
  });

  it.each(said('callback'))('$language: "$text" asks for a call', ({ language, text }) => {
    expect(understood(text, language)).toBe('callback-request');
    expect(understood(text, 'en')).toBe('callback-request');
  });

  it.each(said('text'))('$language: "$text" asks for texts', ({ language, text }) => {
    expect(understood(text, language)).toBe('text-request');
    expect(understood(text, 'en')).toBe('text-request');
  });

  it.each(said('refund'))('$language: "$text" asks where a refund is', ({ language, text }) => {
    expect(understood(text, language)).toBe('refund-status');
    expect(understood(text, 'en')).toBe('refund-status');
  });

  it.each([...said('notHuman'), ...said('notCallback'), ...said('refundPolicy'), ...said('other')])(
    '$language: "$text" asks for none of these',
    ({ language, text }) => {
      expect(['other', 'no', 'goodbye', 'greeting']).toContain(understood(text, language));
      expect(['human-request', 'callback-request', 'text-request']).not.toContain(understood(text, 'en'));
    },
  );
});

describe('in the language of the conversation', () => {
  it.each(said('thanks'))('$language: "$text" says goodbye', ({ language, text }) => {
    expect(understood(text, language)).toBe('goodbye');
  });

  it.each(said('yes'))('$language: "$text" means yes', ({ language, text }) => {
    expect(understood(text, language)).toBe('yes');
  });

  it.each(said('no'))('$language: "$text" means no', ({ language, text }) => {
    expect(understood(text, language)).toBe('no');
  });

  it.each(said('hello'))('$language: "$text" begins a talk and asks for nothing yet', ({ language, text }) => {
    expect(['greeting', 'other']).toContain(understood(text, language));
  });

  it.each([...said('other'), ...said('refundPolicy')])('$language: "$text" is no small talk', ({ language, text }) => {
    expect(understood(text, language)).toBe('other');
  });
});

describe('in a language that is not the conversation’s', () => {
  it.each([
    ['no', 'pl', 'yes'],
    ['da', 'ro', 'yes'],
    ['nu', 'ro', 'no'],
    ['да', 'ru', 'yes'],
    ['ne', 'cs', 'no'],
    ['ναι', 'el', 'yes'],
  ])('"%s" means in %s: %s', (text, language, intent) => {
    expect(understood(text, language)).toBe(intent);
    expect(understood(text, 'de')).not.toBe('yes');
  });
});
