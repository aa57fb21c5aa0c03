/** Keeps the simulated LINE as strict as the real one: what a message may be made of, and ids that stay. */
import { describe, expect, it } from 'vitest';
import { createMessageId, eventIdFor } from './ids.ts';
import { objectsSchema, toShown } from './objects.ts';

const text = (length: number) => ({ type: 'text', text: 'x'.repeat(length) });
const withChoices = (count: number, label = 'Yes', data = 'yes') => ({
  ...text(1),
  quickReply: {
    items: Array.from({ length: count }, () => ({ type: 'action', action: { type: 'postback', label, data } })),
  },
});
const picture = (url: string) => ({ type: 'image', originalContentUrl: url, previewImageUrl: url });

describe('a message', () => {
  it.each([
    ['a text', [text(5_000)], true],
    ['a text of 5,001 characters', [text(5_001)], false],
    ['an empty text', [text(0)], false],
    ['five objects', Array.from({ length: 5 }, () => text(1)), true],
    ['six objects', Array.from({ length: 6 }, () => text(1)), false],
    ['no object', [], false],
    ['thirteen choices', [withChoices(13)], true],
    ['fourteen choices', [withChoices(14)], false],
    ['a label of 21 characters', [withChoices(1, 'x'.repeat(21))], false],
    ['data of 301 characters', [withChoices(1, 'Yes', 'x'.repeat(301))], false],
    ['a picture', [picture('https://files.test/a.png')], true],
    ['a picture without an address', [picture('a.png')], false],
    ['something unknown', [{ type: 'hologram' }], false],
  ])('of %s is judged as LINE judges it', (_, messages, isTaken) => {
    expect(objectsSchema.safeParse(messages).success).toBe(isTaken);
  });

  it('shows its choices with the words that a press says', async () => {
    const [one] = objectsSchema.parse([withChoices(1, 'Talk to a per…', 'human\nTalk to a person')]);
    if (!one) throw new Error('nothing to show');
    expect((await toShown(one)).shown.choices).toEqual([{ value: 'human\nTalk to a person', title: 'Talk to a per…' }]);
  });
});

it('gives the same event the same id, another one another, and each message its own', () => {
  expect(eventIdFor('U1 message 7')).toMatch(/^01[0-9A-HJKMNP-TV-Z]{24}$/);
  expect(eventIdFor('U1 message 7')).toBe(eventIdFor('U1 message 7'));
  expect(eventIdFor('U1 message 8')).not.toBe(eventIdFor('U1 message 7'));
  expect(createMessageId()).toMatch(/^\d{18}$/);
});
