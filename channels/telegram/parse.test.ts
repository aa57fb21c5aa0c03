/** Keeps the reading of updates complete: nothing that a customer did is dropped, and ids are those that later events point at. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentSchema } from '../../schema/message.ts';
import { Problem } from '../../schema/problems.ts';
import { mangled } from '../testing/mangle.ts';
import { createTelegramAccount, createUpdateHook } from './fixtures/accounts.ts';
import { messageUpdate, noticed, updates } from './fixtures/updates.ts';
import { acceptTelegram, parseTelegram } from './parse.ts';

const account = createTelegramAccount();

function itemOf(update: unknown) {
  const items = parseTelegram(createUpdateHook(account, update));
  expect(items).toHaveLength(1);
  return items[0];
}

function itemsOrRefused(update: unknown) {
  try {
    return parseTelegram(createUpdateHook(account, update));
  } catch (error) {
    if (error instanceof Problem && error.code === 'malformed') return [];
    throw error;
  }
}

function read(update: unknown) {
  const item = itemOf(update);
  if (item?.kind !== 'message') throw new Error(`not a message but ${JSON.stringify(item)}`);
  expect(contentSchema.safeParse(item.content).error).toBeUndefined();
  return item;
}
const partsOf = (update: unknown) => read(update).content.parts;

describe('a message', () => {
  it('is its sender’s, under its own number in the chat', () => {
    expect(read(updates.text)).toEqual({
      kind: 'message',
      providerEventId: '46701740:812',
      from: { kind: 'telegram', value: '46701740' },
      trust: 'channel',
      sentAt: 1_795_338_000_000,
      content: { parts: [{ kind: 'text', text: 'Hej, var är min återbetalning?' }] },
      profile: { name: 'Ebba Nyström', language: 'sv' },
    });
  });

  it('keeps its id when Telegram repeats it under another update', () => {
    expect(read(messageUpdate({ text: 'Hej' }, 812, 1)).providerEventId).toBe(
      read(messageUpdate({ text: 'Hej' }, 812, 2)).providerEventId,
    );
  });

  it('reads without its formatting, and says the addresses that links hide', () => {
    expect(partsOf(updates.formatted)).toEqual([
      { kind: 'text', text: 'Se mitt kvitto här\nhttps://shop.test/receipt/7' },
    ]);
  });

  it('that only started the bot is a press, with what the link to the bot said', () => {
    expect(partsOf(updates.start)).toEqual([{ kind: 'postback', value: 'order-1042', title: '/start' }]);
    expect(partsOf(messageUpdate({ text: '/start' }))).toEqual([{ kind: 'postback', value: 'start', title: '/start' }]);
  });

  it('names the message it answers as that message is named, and where it was forwarded from', () => {
    expect(partsOf(updates.reply)[0]).toEqual({ kind: 'about', what: 'message', target: '46701740:800' });
    expect(partsOf(updates.forwarded)).toEqual([
      { kind: 'about', what: 'forwarded', text: 'Fjällro' },
      { kind: 'text', text: 'Vi har skickat paketet.' },
    ]);
  });
});

describe('a file', () => {
  const attachment = (name: string, type: string, id: string) => ({
    kind: 'attachment',
    name,
    type,
    sizeBytes: 20_480,
    state: 'pending',
    source: `telegram:${id}_AgACAgQAAxkBAAIBZ2`,
  });
  it.each([
    ['document', attachment('Kvitto mars.pdf', 'application/pdf', 'pdf')],
    ['voice', attachment('voice.ogg', 'audio/ogg', 'voice')],
    ['audio', attachment('song.mp3', 'audio/mpeg', 'audio')],
    ['video', attachment('video.mp4', 'video/mp4', 'video')],
    ['videoNote', attachment('video-note.mp4', 'video/mp4', 'note')],
    ['animation', attachment('dance.mp4', 'video/mp4', 'anim')],
    ['sticker', attachment('sticker.webp', 'image/webp', 'sticker')],
  ] as const)('%s is one attachment to fetch by its id', (kind, part) => {
    expect(partsOf(updates[kind])).toEqual([part]);
  });

  it('that is a photo is its largest size, its caption in words', () => {
    expect(partsOf(updates.photo)).toEqual([
      { kind: 'text', text: 'Kvittot' },
      attachment('photo.jpg', 'image/jpeg', 'large'),
    ]);
  });

  it('that bots may not fetch is refused at once', () => {
    expect(partsOf(updates.tooLarge)).toEqual([
      {
        kind: 'attachment',
        name: 'film.mov',
        type: 'video/quicktime',
        sizeBytes: 20_000_001,
        state: 'refused',
        reason: 'too-large',
      },
    ]);
  });
});

describe('other things said', () => {
  it.each([
    ['location', [{ kind: 'location', latitude: 59.3293, longitude: 18.0686 }]],
    ['venue', [{ kind: 'location', latitude: 59.3293, longitude: 18.0686, name: 'Stadshuset, Hantverkargatan 1' }]],
    ['contact', [{ kind: 'contact', name: 'Ola Ek', phones: ['+46701740611'], emails: [] }]],
    ['poll', [{ kind: 'unsupported', what: 'a poll', summary: 'Vilken färg?\n- Röd\n- Blå' }]],
    ['dice', [{ kind: 'unsupported', what: 'a dice', summary: '🎲 4' }]],
    ['movingSticker', [{ kind: 'unsupported', what: 'a moving sticker', summary: '🔥' }]],
    [
      'unknown',
      [{ kind: 'unsupported', what: 'a message of type hologram', summary: '{"hologram":{"shape":"cube"}}' }],
    ],
  ] as const)('%s', (kind, parts) => {
    expect(partsOf(updates[kind])).toEqual(parts);
  });
});

describe('what happens to an earlier message', () => {
  const earlier = read(updates.text).providerEventId;

  it('is an edit of it, each edit an event of its own', () => {
    const edit = read(updates.edited);
    expect(edit.content.parts).toEqual([{ kind: 'edit', target: earlier, text: 'Hej! Var är återbetalningen?' }]);
    expect(edit.providerEventId).toBe(`${earlier}:edit:90000900`);
    expect(read({ ...updates.edited, update_id: 7 }).providerEventId).not.toBe(edit.providerEventId);
  });

  it('is a reaction, put on and taken back', () => {
    expect(partsOf(updates.reaction)).toEqual([{ kind: 'reaction', target: '46701740:801', emoji: '👍' }]);
    expect(partsOf(updates.reactionGone)).toEqual([{ kind: 'reaction', target: '46701740:801' }]);
    expect(read(updates.reaction).providerEventId).not.toBe(read(updates.reactionGone).providerEventId);
  });

  it('is a press of one of its buttons, with the button’s own words', () => {
    expect(read(updates.press)).toMatchObject({
      providerEventId: '46701740:press:4382bfdwdsb323b2d9',
      content: {
        parts: [
          { kind: 'about', what: 'message', target: '46701740:801' },
          { kind: 'postback', value: 'human', title: 'Prata med en människa' },
        ],
      },
    });
    const { callback_query } = updates.press;
    const second = { ...updates.press, callback_query: { ...callback_query, data: 'choice:1' } };
    expect(partsOf(second).at(-1)).toEqual({ kind: 'postback', value: 'Nej tack', title: 'Nej tack' });
  });

  it('is answered with the call that stops the button’s spinning', async () => {
    const answer = acceptTelegram(createUpdateHook(account, updates.press));
    expect(await answer.json()).toEqual({ method: 'answerCallbackQuery', callback_query_id: '4382bfdwdsb323b2d9' });
    expect(await acceptTelegram(createUpdateHook(account, updates.text)).text()).toBe('');
  });
});

describe('a person who blocks the bot', () => {
  it('opts out, and comes back by letting it in', () => {
    const from = { kind: 'telegram', value: '46701740' };
    expect(itemOf(updates.blocked)).toEqual({
      kind: 'consent',
      providerEventId: '46701740:member:90000905',
      from,
      consent: 'opted-out',
    });
    expect(itemOf(updates.unblocked)).toMatchObject({ kind: 'consent', from, consent: 'open' });
  });
});

it.each([...Object.entries(noticed), ['liveLocation', updates.liveLocation] as const])(
  'notices %s, which is no conversation with a customer',
  (_, update) => {
    expect(itemOf(update)?.kind).toBe('notice');
  },
);

it('survives updates in which anything is something else', () => {
  fc.assert(
    fc.property(mangled([...Object.values(updates), ...Object.values(noticed)]), (update) => {
      for (const item of itemsOrRefused(update))
        if (item.kind === 'message') expect(contentSchema.safeParse(item.content).error).toBeUndefined();
    }),
    { numRuns: 1_000 },
  );
});
