import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createId } from '../../schema/ids.ts';
import { conversationOfToken, keyedMessageId, messageOfKeyedId, replyToken, tokenLengthFor } from './tokens.ts';

const scope = { account: 'acc_eu_northpay-se-email', keys: ['a key that is long enough to be one'] };
const conversation = createId('conversation', 'eu', Date.UTC(2026, 10, 22));
const message = `${conversation.replace('cnv', 'msg')}.17`;

describe('a reply token', () => {
  it('leads back to its conversation, in whichever case a server writes it', async () => {
    const token = await replyToken(scope, conversation);
    expect(token).toHaveLength(tokenLengthFor('eu'));
    expect(token).toBe(token.toLowerCase());
    expect(await conversationOfToken(scope, token)).toBe(conversation);
    expect(await conversationOfToken(scope, token.toUpperCase())).toBe(conversation);
  });

  it('is bound to its account and key, and survives a rotation', async () => {
    const token = await replyToken(scope, conversation);
    expect(await conversationOfToken({ ...scope, account: 'acc_eu_northpay-se-other' }, token)).toBeUndefined();
    expect(await conversationOfToken({ ...scope, account: 'acc_uk_northpay-gb-email' }, token)).toBeUndefined();
    expect(
      await conversationOfToken({ ...scope, keys: ['another key of the same length at least'] }, token),
    ).toBeUndefined();
    const rotated = { ...scope, keys: ['a new key, from this day on the first', ...scope.keys] };
    expect(await conversationOfToken(rotated, token)).toBe(conversation);
  });

  it('is worth nothing after any letter changed', async () => {
    const token = await replyToken(scope, conversation);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(token.length - 1),
        fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz234567-.+'),
        async (at, letter) => {
          const changed = token.slice(0, at) + letter + token.slice(at + 1);
          fc.pre(changed !== token);
          expect(await conversationOfToken(scope, changed)).toBeUndefined();
        },
      ),
    );
  });
});

describe('a keyed Message-ID', () => {
  it('leads back to its message, whatever became of its domain', async () => {
    const id = await keyedMessageId(scope, message, 'northpay.test');
    expect(id.endsWith('@northpay.test')).toBe(true);
    expect(await messageOfKeyedId(scope, id)).toBe(message);
    expect(await messageOfKeyedId(scope, id.replace('northpay.test', 'relay.example'))).toBe(message);
  });

  it('cannot be made by who knows an id, nor of a reply token', async () => {
    const token = await replyToken(scope, conversation);
    const mac = token.slice(-16);
    expect(await messageOfKeyedId(scope, `${message.slice(4).replace('_', '.')}.${mac}@northpay.test`)).toBeUndefined();
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 80 }), async (text) => {
        expect(await messageOfKeyedId(scope, `${text}@x.test`)).toBeUndefined();
        expect(await conversationOfToken(scope, text)).toBeUndefined();
      }),
    );
  });
});
