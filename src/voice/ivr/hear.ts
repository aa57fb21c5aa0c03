/** Owns what an answer of the caller means, whatever they were asked: a key, a number, a wish in words. */
import { understandText } from '../../bot/understand-by-rules.ts';
import type { CallerInput } from './ivr.ts';
import { spokenDigits } from './spoken-words.ts';

export type Wish = 'status' | 'callback' | 'human' | 'yes' | 'no' | 'goodbye';

export type Heard = {
  /** What was keyed, or said as digits alone. */
  digits: string;
  /** What was said in words. */
  text: string;
  wish?: Wish;
};

const wishes = {
  'human-request': 'human',
  'callback-request': 'callback',
  'refund-status': 'status',
  goodbye: 'goodbye',
  yes: 'yes',
  no: 'no',
} as const;

/** Reads an answer in the language of the menu. Silence, and a key that says nothing by itself, are heard as nothing. */
export function hear(input: CallerInput, language: string): Heard {
  if (input.kind === 'keys') return { digits: input.digits.replace(/#/g, ''), text: '' };
  if (input.kind !== 'speech') return { digits: '', text: '' };
  const digits = spokenDigits(input.text) ?? '';
  if (digits) return { digits, text: '' };
  const { intent } = understandText(input.text, language);
  const wish = Object.hasOwn(wishes, intent) ? wishes[intent as keyof typeof wishes] : undefined;
  return { digits: '', text: input.text, ...(wish ? { wish } : {}) };
}
