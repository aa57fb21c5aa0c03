/** Keeps rendered messages within what WhatsApp takes, with every word, file and choice of the message in them. */
import { describe, expect, it } from 'vitest';
import type { Content, Part } from '../../schema/message.ts';
import type { RenderContext } from '../channel.ts';
import { createRenderContext } from '../testing/surroundings.ts';
import { createAccount } from './fixtures/accounts.ts';
import { userId, waId } from './fixtures/messages.ts';
import { toWhatsAppNumber } from './numbers.ts';
import { renderWhatsApp } from './render.ts';

const account = createAccount();
const bytes = new Uint8Array([1, 2, 3]);

async function render(content: Content, given: Partial<RenderContext> = {}) {
  const to = { kind: 'whatsapp', value: userId } as const;
  return renderWhatsApp(content, createRenderContext({ account, to, ...given }));
}
const bodies = async (content: Content, given: Partial<RenderContext> = {}) =>
  (await render(content, given)).map(({ body }) => body);
const text = (words: string): Part => ({ kind: 'text', text: words });
const attachment = (name: string, type: string): Part => ({
  kind: 'attachment',
  fileId: 'fil_eu_1',
  name,
  type,
  state: 'stored',
});
const reading = (name: string, type: string, size = 3) => ({
  readFile: async () => ({ name, type, bytes: size === 3 ? bytes : new Uint8Array(size) }),
});

describe('a rendered message', () => {
  it('goes to the user id, or to the number where there is none, and names our own message', async () => {
    const common = {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      biz_opaque_callback_data: 'msg_eu_01k9abc.4',
    };
    const said = { type: 'text', text: { body: 'Hej' } };
    expect(await bodies({ parts: [text('Hej')] })).toEqual([{ ...common, recipient: userId, ...said }]);
    const number = { to: { kind: 'whatsapp', value: waId } } as const;
    expect(await bodies({ parts: [text('Hej')] }, number)).toEqual([{ ...common, to: waId, ...said }]);
    const phone = { to: { kind: 'phone', value: '+46701740601' } } as const;
    expect(await bodies({ parts: [text('Hej')] }, phone)).toEqual([{ ...common, to: waId, ...said }]);
  });

  it('is split where it is too long', async () => {
    const words = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ');
    const pieces = (await bodies({ parts: [text(words)] })).map((body) => (body.text as { body: string }).body);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(4_096);
    expect(pieces.join(' ')).toBe(words);
  });

  it('answers the message that it is about', async () => {
    const content: Content = { parts: [{ kind: 'about', what: 'message', target: 'wamid.IN' }, text('Den')] };
    expect(await bodies(content)).toMatchObject([{ context: { message_id: 'wamid.IN' }, text: { body: 'Den' } }]);
  });

  it('hands on places and cards', async () => {
    const place: Part = { kind: 'location', latitude: 59.3, longitude: 18.1, name: 'Slussen' };
    const card: Part = { kind: 'contact', name: 'Nils', phones: ['+46701740602'], emails: [] };
    expect(await bodies({ parts: [place, card] })).toMatchObject([
      { type: 'location', location: { latitude: 59.3, longitude: 18.1, name: 'Slussen' } },
      {
        type: 'contacts',
        contacts: [{ name: { formatted_name: 'Nils', first_name: 'Nils' }, phones: [{ phone: '+46701740602' }] }],
      },
    ]);
  });

  it('is nothing when there is nothing in it', async () => {
    expect(await bodies({ parts: [text('  ')] })).toEqual([]);
  });
});

describe('choices', () => {
  const choices = (...titles: string[]) => titles.map((title, index) => ({ value: `v${index}`, title }));
  const offered = async (...titles: string[]) =>
    (await bodies({ parts: [text('Vad gäller det?')], choices: choices(...titles) }))[0]?.interactive;

  it('are buttons while they are few and short', async () => {
    expect(await offered('Återbetalning', 'En människa')).toEqual({
      type: 'button',
      body: { text: 'Vad gäller det?' },
      action: {
        buttons: [
          { type: 'reply', reply: { id: 'v0', title: 'Återbetalning' } },
          { type: 'reply', reply: { id: 'v1', title: 'En människa' } },
        ],
      },
    });
  });

  it('are a list when they are many, long or alike, with the whole title below a cut one', async () => {
    expect(await offered('a', 'b', 'c', 'd')).toMatchObject({
      type: 'list',
      action: { sections: [{ rows: { length: 4 } }] },
    });
    expect(await offered('Samma', 'Samma')).toMatchObject({ type: 'list' });
    expect(await offered('Var är min återbetalning för ordern?', 'Nej')).toMatchObject({
      type: 'list',
      action: {
        sections: [
          {
            rows: [
              { id: 'v0', title: 'Var är min återbetalnin…', description: 'Var är min återbetalning för ordern?' },
              { id: 'v1', title: 'Nej' },
            ],
          },
        ],
      },
    });
  });

  it('stand below the last piece of a long text, and below themselves when there is none', async () => {
    const words = Array.from({ length: 300 }, (_, index) => `word${index}`).join(' ');
    const long = await bodies({ parts: [text(words)], choices: choices('Ja', 'Nej') });
    expect(long.map(({ type }) => type)).toEqual(['text', 'text', 'interactive']);
    const all = JSON.stringify(long);
    for (const word of words.split(' ')) expect(all).toContain(word);
    expect(await bodies({ parts: [{ kind: 'html', html: '' }], choices: choices('Ja', 'Nej') })).toMatchObject([
      { interactive: { body: { text: 'Ja · Nej' } } },
    ]);
  });
});

describe('a file', () => {
  it('is uploaded as what it is', async () => {
    const pdf = await render(
      { parts: [attachment('Faktura.pdf', 'application/pdf'), text('Här')] },
      reading('Faktura.pdf', 'application/pdf'),
    );
    expect(pdf).toMatchObject([
      {
        body: { type: 'document', document: { filename: 'Faktura.pdf' } },
        files: [{ field: 'file', name: 'Faktura.pdf', type: 'application/pdf', bytes }],
      },
      { body: { type: 'text', text: { body: 'Här' } } },
    ]);
    const picture = await render({ parts: [attachment('k.png', 'image/png')] }, reading('k.png', 'image/png'));
    expect(picture).toMatchObject([{ body: { type: 'image', image: {} } }]);
  });

  it('that WhatsApp does not take, by type or size, becomes a link', async () => {
    const content: Content = { parts: [attachment('a.gif', 'image/gif'), text('Här')] };
    const link = { text: { body: 'Här\na.gif: https://hooks.northpay.test/files/fil_eu_1' } };
    expect(await bodies(content, reading('a.gif', 'image/gif'))).toMatchObject([link]);
    const large: Content = { parts: [attachment('a.jpg', 'image/jpeg')] };
    expect(await bodies(large, reading('a.jpg', 'image/jpeg', 5 * 1_048_576 + 1))).toMatchObject([{ type: 'text' }]);
  });

  it('that is gone is left out', async () => {
    expect(await bodies({ parts: [attachment('a.jpg', 'image/jpeg'), text('Här')] })).toMatchObject([{ type: 'text' }]);
  });
});

describe('a template', () => {
  const template: Part = {
    kind: 'template',
    name: 'refund_sent',
    language: 'en_US',
    values: ['Zoë\n  B', '249 kr'],
    text: 'Hi Zoë',
  };

  it('goes out with its exact language and its values on one line', async () => {
    expect(await bodies({ parts: [template] }, { window: 'closed' })).toMatchObject([
      {
        type: 'template',
        template: {
          name: 'refund_sent',
          language: { code: 'en_US' },
          components: [
            {
              type: 'body',
              parameters: [
                { type: 'text', text: 'Zoë B' },
                { type: 'text', text: '249 kr' },
              ],
            },
          ],
        },
      },
    ]);
  });

  it('is all that is left once the window is closed', async () => {
    expect(await bodies({ parts: [text('Hej'), template] }, { window: 'closed' })).toHaveLength(1);
    expect(await bodies({ parts: [text('Hej')], choices: [{ value: 'a', title: 'A' }] }, { window: 'closed' })).toEqual(
      [],
    );
  });
});

describe('a phone number', () => {
  it.each([
    ['+46 70 174 06 01', '46701740601'],
    ['+54 11 2345 6789', '541123456789'.replace('54', '549')],
    ['+54 9 11 2345 6789', '5491123456789'],
    ['+52 1 55 1234 5678', '525512345678'],
    ['+52 55 1234 5678', '525512345678'],
    ['+55 11 8765 4321', '5511987654321'],
    ['+55 11 98765 4321', '5511987654321'],
    ['+55 11 3456 7890', '551134567890'],
  ])('%s is written %s', (phone, digits) => {
    expect(toWhatsAppNumber(phone)).toBe(digits);
  });
});
