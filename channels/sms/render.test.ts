/** Keeps rendered texts within what Twilio takes, with every word of the message in them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content, Part } from '../../schema/message.ts';
import { createRenderContext } from '../testing/surroundings.ts';
import { createAccount } from './fixtures/accounts.ts';
import { renderSms, splitText } from './render.ts';

function render(content: Content, config: Record<string, unknown> = {}) {
  const account = createAccount(config);
  return renderSms(content, createRenderContext({ account, to: { kind: 'phone', value: '+46701740601' } }));
}
const file = (id: number): Part => ({
  kind: 'attachment',
  fileId: `fil_eu_${id}`,
  name: `photo-${id}.jpg`,
  type: 'image/jpeg',
  state: 'stored',
});

describe('a rendered text', () => {
  it('goes to the customer from the number, or through the pool where there is one', async () => {
    const content: Content = { parts: [{ kind: 'text', text: 'Hej' }] };
    expect(await render(content)).toEqual([
      {
        body: {
          To: '+46701740601',
          From: '+46701740690',
          StatusCallback: 'https://hooks.northpay.test/s',
          Body: 'Hej',
        },
        segments: 1,
      },
    ]);
    const pool = `MG${'2'.repeat(32)}`;
    const [pooled] = await render(content, { messagingServiceSid: pool });
    expect(pooled?.body).toMatchObject({ MessagingServiceSid: pool });
    expect(pooled?.body).not.toHaveProperty('From');
  });

  it('writes choices out', async () => {
    const [rendered] = await render({
      parts: [{ kind: 'text', text: 'How may I help?' }],
      choices: [
        { value: 'refund', title: 'Refund' },
        { value: 'human', title: 'A human' },
      ],
    });
    expect(rendered?.body.Body).toBe('How may I help?\n- Refund\n- A human');
  });

  it('carries files as MMS where the number can, and as links where not', async () => {
    const content: Content = { parts: [{ kind: 'text', text: 'Here' }, file(1)] };
    expect((await render(content, { mms: true }))[0]?.body).toMatchObject({
      Body: 'Here',
      MediaUrl: ['https://hooks.northpay.test/files/fil_eu_1'],
    });
    expect((await render(content))[0]?.body).toMatchObject({
      Body: 'Here\nphoto-1.jpg: https://hooks.northpay.test/files/fil_eu_1',
    });
    expect(await render({ parts: Array.from({ length: 12 }, (_, id) => file(id)) }, { mms: true })).toMatchObject([
      { body: { MediaUrl: { length: 10 }, Body: expect.stringContaining('photo-11.jpg: ') } },
    ]);
  });

  it('is nothing when there is nothing to read', async () => {
    expect(await render({ parts: [{ kind: 'text', text: '  ' }] })).toEqual([]);
  });

  it('is split within the limit, between words, losing nothing', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'abcåž🙏'), minLength: 1, maxLength: 30 }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 70, max: 160 }), (list, limit) => {
        const pieces = splitText(list.join(' '), limit);
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(limit);
        expect(pieces.join(' ').split(' ').filter(Boolean)).toEqual(list);
      }),
    );
  });

  it('never tears a visible character apart, however long the word', () => {
    const family = '👩‍👩‍👧‍👦';
    const pieces = splitText(family.repeat(40), 100);
    expect(pieces.join('')).toBe(family.repeat(40));
    for (const piece of pieces) expect(piece.length % family.length).toBe(0);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const all = splitText(text, 20).join('');
        expect(all.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
