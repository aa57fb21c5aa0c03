/** Holds rendering to what Meta takes, and to the promise that the tag of human agents is never a machine's. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content, Part } from '../../../schema/message.ts';
import type { RenderContext } from '../../channel.ts';
import { createInstagram } from '../../instagram/fixtures/accounts.ts';
import { createMessenger } from '../../messenger/fixtures/accounts.ts';
import { createRenderContext, gateway } from '../../testing/surroundings.ts';
import { byteLength } from '../../text/split.ts';
import { personId } from './fixtures/events.ts';
import { renderMessaging } from './render.ts';

const page = createMessenger();
const instagram = createInstagram();
const text = (words: string): Content => ({ parts: [{ kind: 'text', text: words }] });
const file = (type: string, sizeBytes: number): Part => ({
  kind: 'attachment',
  fileId: 'fil_eu_01k9abc.1.0',
  name: 'Terms.bin',
  type,
  sizeBytes,
  state: 'stored',
});
const link = `${gateway}/files/fil_eu_01k9abc.1.0`;

async function bodies(content: Content, more: Partial<RenderContext> = {}, account = page) {
  const to = { kind: account === instagram ? 'instagram' : 'messenger', value: personId } as const;
  return (await renderMessaging(content, createRenderContext({ account, to, ...more }))).map(({ body }) => body);
}

async function texts(words: string, account = page): Promise<string[]> {
  const rendered = await bodies(text(words), {}, account);
  return rendered.map(({ message }) => (message as { text: string }).text);
}

describe('the right to send', () => {
  it('is that of an answer while the window is open, and names our message so that its echo is known', async () => {
    expect(await bodies(text('Hello'))).toEqual([
      {
        recipient: { id: personId },
        messaging_type: 'RESPONSE',
        message: { text: 'Hello', metadata: 'msg_eu_01k9abc.4' },
      },
    ]);
    expect(await bodies(text('Hello'), {}, instagram)).toEqual([
      { recipient: { id: personId }, messaging_type: 'RESPONSE', message: { text: 'Hello' } },
    ]);
  });

  it('is a person’s alone after that, and nobody’s once that has ended', async () => {
    const agent = { kind: 'agent', name: 'Sam' } as const;
    expect(await bodies(text('x'), { window: 'human', author: agent })).toMatchObject([
      { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' },
    ]);
    expect(await bodies(text('x'), { window: 'closed', author: agent })).toEqual([]);
    const without = createMessenger({ humanAgent: false });
    expect(await bodies(text('x'), { window: 'human', author: agent }, without)).toEqual([]);
  });

  it('is never a machine’s by the tag of human agents, whatever is written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ maxLength: 4_000 }),
        fc.constantFrom('bot' as const, 'system' as const),
        fc.constantFrom('open' as const, 'human' as const, 'closed' as const),
        fc.constantFrom(page, instagram, createMessenger({ humanAgent: false })),
        fc.array(fc.record({ value: fc.string({ maxLength: 200 }), title: fc.string({ maxLength: 80 }) }), {
          maxLength: 10,
        }),
        fc.constantFrom('image/png', 'text/csv'),
        async (words, kind, window, account, choices, type) => {
          const content: Content = { parts: [{ kind: 'text', text: words }, file(type, 10)], choices };
          const rendered = await bodies(content, { window, author: { kind } }, account);
          expect(JSON.stringify(rendered.map(({ messaging_type, tag }) => [messaging_type, tag]))).not.toMatch(
            /HUMAN|TAG/,
          );
          if (window !== 'open') expect(rendered).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a text', () => {
  it('is split at 2,000 characters on Messenger and at 1,000 bytes on Instagram, no letter torn', async () => {
    expect((await texts('a '.repeat(1_900))).map(({ length }) => length)).toEqual([1_999, 1_799]);
    const family = '👨‍👩‍👧‍👦';
    const pieces = await texts(family.repeat(100), instagram);
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces) {
      expect(byteLength(piece)).toBeLessThanOrEqual(1_000);
      expect(piece.replaceAll(family, '')).toBe('');
    }
    expect(pieces.join('')).toBe(family.repeat(100));
  });

  it('names the message that it answers, once', async () => {
    const content: Content = {
      parts: [
        { kind: 'about', what: 'message', target: 'm_1' },
        { kind: 'text', text: 'a '.repeat(1_900) },
      ],
    };
    const rendered = await bodies(content);
    expect(rendered.map(({ reply_to }) => reply_to)).toEqual([{ mid: 'm_1' }, undefined]);
  });
});

describe('choices', () => {
  const choices = [
    { value: 'human', title: 'I want to talk to a human being' },
    { value: 'yes', title: 'Yes' },
    { value: 'yes', title: 'Yes again' },
  ];

  it('stand below the last piece of the text, short enough, each once', async () => {
    expect(await bodies({ ...text('Well?'), choices })).toMatchObject([
      {
        message: {
          text: 'Well?',
          quick_replies: [
            { content_type: 'text', title: 'I want to talk to a…', payload: 'human' },
            { content_type: 'text', title: 'Yes', payload: 'yes' },
          ],
        },
      },
    ]);
    const long = await bodies({ ...text('a '.repeat(1_900)), choices });
    expect(long.map(({ message }) => Object.hasOwn(message as object, 'quick_replies'))).toEqual([false, true]);
  });

  it('without a text stand below their own words', async () => {
    expect(await bodies({ parts: [file('image/png', 10)], choices: [{ value: 'yes', title: 'Yes' }] })).toMatchObject([
      { message: { attachment: { type: 'image' } } },
      { message: { text: 'Yes', quick_replies: [{ payload: 'yes' }] } },
    ]);
  });
});

describe('a file', () => {
  it.each([
    ['image/png', 10, page, { attachment: { type: 'image', payload: { url: link, is_reusable: false } } }],
    ['application/pdf', 10, page, { attachment: { type: 'file', payload: { url: link, is_reusable: false } } }],
    ['application/pdf', 10, instagram, { attachment: { type: 'file', payload: { url: link, is_reusable: false } } }],
    ['text/csv', 10, page, { text: `Terms.bin: ${link}` }],
    ['text/plain', 10, instagram, { text: `Terms.bin: ${link}` }],
    ['image/png', 9_000_000, instagram, { text: `Terms.bin: ${link}` }],
  ])('of %s and %d bytes is sent as what the product takes, else as a link', async (type, size, account, message) => {
    expect(await bodies({ parts: [file(type, size)] }, {}, account)).toMatchObject([{ message }]);
  });

  it('goes before the text, and one that is gone is left out', async () => {
    const gone: Part = { kind: 'attachment', name: 'x', type: 'image/png', state: 'expired' };
    expect(await bodies({ parts: [{ kind: 'text', text: 'Here' }, file('image/png', 10), gone] })).toMatchObject([
      { message: { attachment: { type: 'image' } } },
      { message: { text: 'Here' } },
    ]);
  });
});
