/** Keeps the simulated WhatsApp as strict as the real one: ids, what a send may be, templates, reports. */
import { describe, expect, it } from 'vitest';
import { whatsAppAccounts } from '../../../world/accounts/whatsapp.ts';
import { handlesOf } from '../../../world/handles.ts';
import { createMediaId, createWamid, digitsOf, toDigits, userIdOf } from './ids.ts';
import { lineOf } from './line.ts';
import { readSendBody } from './send-body.ts';
import { statusValue } from './statuses.ts';
import { templatePage, templatesOf } from './templates.ts';

const send = { messaging_product: 'whatsapp', to: '46701740601' };
const refusalOf = async (body: object) => {
  const read = readSendBody({ ...send, ...body });
  return read instanceof Response ? ((await read.json()) as { error: { code: number } }).error.code : 'taken';
};
const reply = (title: string, id = title) => ({ type: 'reply', reply: { id, title } });
const buttons = (...all: object[]) => ({
  type: 'interactive',
  interactive: { type: 'button', body: { text: 'x' }, action: { buttons: all } },
});
const list = (rows: object[]) => ({
  type: 'interactive',
  interactive: { type: 'list', body: { text: 'x' }, action: { button: '☰', sections: [{ rows }] } },
});

describe('ids', () => {
  it('of people lead back to their number, for Meta alone', () => {
    for (const digits of ['46701740601', '447700900132', '14155550132']) {
      expect(userIdOf(digits)).toMatch(/^(SE|GB|US)\.\d+$/);
      expect(digitsOf(userIdOf(digits))).toBe(digits);
      expect(toDigits(userIdOf(digits))).toBe(digits);
    }
    expect(digitsOf('SE.1')).toBeUndefined();
    expect(digitsOf('46701740601')).toBeUndefined();
    expect(toDigits('+46 70 174 06 01')).toBe(handlesOf({ id: 'a', phone: '+46701740601' }).whatsapp);
  });

  it('of messages and files are new each time', () => {
    expect(createWamid('46701740601')).toMatch(/^wamid\.[A-Za-z0-9+/=]+$/);
    expect(createWamid('46701740601')).not.toBe(createWamid('46701740601'));
    expect(createMediaId()).toMatch(/^\d{16}$/);
  });
});

describe('a send', () => {
  it.each([
    ['a text', { type: 'text', text: { body: 'Hej' } }, 'taken'],
    ['a text of 4,097 characters', { type: 'text', text: { body: 'x'.repeat(4_097) } }, 131_009],
    ['an unknown type', { type: 'hologram', hologram: {} }, 131_009],
    ['another product', { messaging_product: 'sms', type: 'text', text: { body: 'x' } }, 100],
    ['nobody', { to: undefined, type: 'text', text: { body: 'x' } }, 100],
    ['a user id', { to: undefined, recipient: 'SE.123', type: 'text', text: { body: 'x' } }, 'taken'],
    ['a file by id', { type: 'image', image: { id: '1' } }, 'taken'],
    ['a file by nothing', { type: 'image', image: {} }, 131_009],
    ['three buttons', buttons(reply('a'), reply('b'), reply('c')), 'taken'],
    ['four buttons', buttons(reply('a'), reply('b'), reply('c'), reply('d')), 131_009],
    ['buttons with one title', buttons(reply('a', '1'), reply('a', '2')), 131_009],
    ['a button of 21 characters', buttons(reply('x'.repeat(21))), 131_009],
    ['ten rows', list(Array.from({ length: 10 }, (_, index) => ({ id: `${index}`, title: 'x' }))), 'taken'],
    ['eleven rows', list(Array.from({ length: 11 }, (_, index) => ({ id: `${index}`, title: 'x' }))), 131_009],
    ['a row of 25 characters', list([{ id: '1', title: 'x'.repeat(25) }]), 131_009],
  ])('of %s is judged as Meta judges it', async (_, body, judged) => {
    expect(await refusalOf(body)).toBe(judged);
  });
});

describe('the templates', () => {
  it('are those of the market, in its exact languages, page by page', () => {
    expect(new Set(templatesOf('us').map(({ language }) => language))).toEqual(new Set(['en_US', 'es']));
    const all = templatesOf('se').length;
    const seen: unknown[] = [];
    let after: string | undefined;
    for (let page = 0; page < all; page += 1) {
      const { data, paging } = templatePage('se', 3, after) as {
        data: { name: string; language: string }[];
        paging: { cursors: { after: string }; next?: string };
      };
      seen.push(...data.map(({ name, language }) => `${name}/${language}`));
      after = paging.cursors.after;
      if (!paging.next) break;
    }
    expect(seen).toHaveLength(all);
    expect(new Set(seen).size).toBe(all);
  });
});

it('a report hands back what came with the send, and a failure its code', () => {
  const told = { id: 'wamid.1', digits: '46701740601', callback: 'msg_eu_1.4' };
  expect(statusValue({ ...told, status: 'delivered' })).toMatchObject({
    id: 'wamid.1',
    recipient_id: '46701740601',
    recipient_user_id: userIdOf('46701740601'),
    biz_opaque_callback_data: 'msg_eu_1.4',
  });
  const error = { code: 131_047, title: 'Re-engagement message', details: 'x' };
  expect(statusValue({ ...told, status: 'failed', error })).toMatchObject({ errors: [{ code: 131_047 }] });
});

it('every number is set up as Meta wants it', () => {
  const lines = whatsAppAccounts().map(lineOf);
  expect(lines).toHaveLength(3);
  for (const key of ['numberId', 'wabaId', 'token', 'appSecret'] as const)
    expect(new Set(lines.map((line) => line[key])).size).toBe(3);
});
