/** Keeps the reading of X's hooks complete, and its challenge from signing what could be an event. */
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentSchema } from '../../schema/message.ts';
import { mangled } from '../testing/mangle.ts';
import { consumerSecret, createChallenge, createXAccount, createXHook, userId } from './fixtures/accounts.ts';
import {
  accountActivity,
  customer,
  encrypted,
  encryptedOwn,
  messages,
  noticed,
  reads,
  received,
  rest,
  revoked,
} from './fixtures/events.ts';
import { parseX } from './parse.ts';
import { answerXChallenge, verifyX } from './verify.ts';

const account = createXAccount();

function itemsOf(body: unknown, of = account) {
  return parseX(createXHook(of, body), of);
}

function partsOf(event: unknown) {
  const [item] = itemsOf(received(event));
  if (item?.kind !== 'message') throw new Error(`not a message but ${JSON.stringify(item)}`);
  return item.content.parts;
}

describe('the challenge', () => {
  it('is answered with what only the consumer secret can give', async () => {
    const answer = await answerXChallenge(createChallenge(account, '9b4507b3-9040-4669-9ca3-6b94edb50553'), account);
    const mac = createHmac('sha256', consumerSecret).update('9b4507b3-9040-4669-9ca3-6b94edb50553').digest('base64');
    expect(await answer.json()).toEqual({ response_token: `sha256=${mac}` });
  });

  it('is answered with the secret of now while the one of before is still taken', async () => {
    const rotating = createXAccount({}, { consumerSecrets: ['consumer-secret-of-northpay-2', consumerSecret] });
    expect(await verifyX(createXHook(rotating, '{}'), rotating)).toEqual({ ok: true });
    const answer: { response_token: string } = await (
      await answerXChallenge(createChallenge(rotating, 'abc'), rotating)
    ).json();
    const mac = createHmac('sha256', 'consumer-secret-of-northpay-2').update('abc').digest('base64');
    expect(answer.response_token).toBe(`sha256=${mac}`);
  });

  it('never signs what could be taken as an event', async () => {
    const events = [...Object.values(messages), reads.legacy, rest, encrypted].map((one) => JSON.stringify(one));
    for (const token of [...events, '', '{}', '[]', `${'a'.repeat(201)}`])
      await expect(answerXChallenge(createChallenge(account, token), account)).rejects.toMatchObject({
        code: 'malformed',
      });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (event) => {
        await expect(answerXChallenge(createChallenge(account, JSON.stringify(event)), account)).rejects.toThrow();
      }),
    );
  });
});

describe('a message', () => {
  it('is its sender’s, the same from either product', () => {
    const expected = {
      kind: 'message',
      providerEventId: '1980000000000000003',
      from: { kind: 'x', value: customer },
      trust: 'channel',
      sentAt: 1_795_338_000_123,
      content: { parts: [{ kind: 'text', text: 'Where is my refund?' }] },
      profile: { name: 'June Park' },
    };
    expect(itemsOf(accountActivity(messages.text))).toEqual([expected]);
    expect(itemsOf(received(messages.text))).toEqual([expected]);
  });

  const file = (source: string, name: string, type: string) => ({
    kind: 'attachment',
    source,
    name,
    type,
    state: 'pending',
  });
  it.each([
    ['link', [{ kind: 'text', text: 'fish & chips <3 https://shop.test/order/7' }]],
    [
      'photo',
      [
        { kind: 'text', text: 'my receipt' },
        file('https://ton.twitter.com/1.1/ton/data/dm/1/7/a.jpg', 'photo.jpg', 'image/jpeg'),
      ],
    ],
    [
      'video',
      [
        { kind: 'text', text: 'my receipt' },
        file('https://video.twimg.com/dm_video/7/high.mp4', 'video.mp4', 'video/mp4'),
      ],
    ],
    ['place', [{ kind: 'location', latitude: 37.7, longitude: -122.4 }]],
    ['pressed', [{ kind: 'postback', value: 'human', title: 'Talk to a person' }]],
    ['empty', [{ kind: 'unsupported', what: 'an empty message' }]],
    ['strange', [expect.objectContaining({ kind: 'unsupported', what: 'an attachment of type hologram' })]],
  ] as const)('of kind %s', (kind, parts) => {
    expect(partsOf(messages[kind])).toEqual(parts);
  });

  it('in the form of the REST API is read too', () => {
    expect(itemsOf(rest)).toMatchObject([
      {
        kind: 'message',
        providerEventId: '1980000000000000006',
        sentAt: Date.UTC(2026, 10, 22, 9),
        content: {
          parts: [
            { kind: 'text', text: 'And this?' },
            file('https://pbs.twimg.com/dm/7.png', 'photo.png', 'image/png'),
          ],
        },
      },
    ]);
  });

  it('that is encrypted says that somebody wrote, and not what', () => {
    expect(itemsOf(encrypted)).toMatchObject([
      {
        kind: 'message',
        providerEventId: 'e4f4d3fc-8bbf-4928-92eb-e5058d6bb6f6',
        from: { value: customer },
        content: { parts: [{ kind: 'unsupported' }] },
      },
    ]);
    expect(itemsOf(encryptedOwn)).toMatchObject([{ kind: 'echo', to: { value: customer } }]);
  });
});

describe('what the account itself sends', () => {
  it('is an echo to whom it went, under the id that a send is answered with', () => {
    expect(itemsOf(received(messages.own))).toEqual([
      {
        kind: 'echo',
        providerEventId: '1980000000000000004',
        to: { kind: 'x', value: customer },
        sentAt: 1_795_338_000_123,
        content: { parts: [{ kind: 'text', text: 'We look into it.' }] },
        where: 'X',
      },
    ]);
  });

  it('by this very app is known at once', () => {
    expect(itemsOf(received(messages.ownByApp))).toEqual([{ kind: 'notice', what: 'own-message' }]);
    expect(itemsOf(received(messages.ownByApp), createXAccount({ appId: undefined }))).toMatchObject([
      { kind: 'echo' },
    ]);
  });
});

describe('other events', () => {
  it.each(Object.entries(reads))('say what the customer has read (%s)', (_, body) => {
    expect(itemsOf(body)).toEqual([
      {
        kind: 'read',
        providerEventId: `read:${customer}:1980000000000000004`,
        from: { kind: 'x', value: customer },
        providerMessageId: '1980000000000000004',
      },
    ]);
  });

  it.each(Object.entries(revoked))('say that permission is withdrawn (%s)', (_, body) => {
    expect(itemsOf(body)).toMatchObject([{ kind: 'notice', news: { aspects: { token: { state: 'broken' } } } }]);
  });

  it.each(Object.entries(noticed))('of kind %s are noticed only', (_, body) => {
    expect(itemsOf(body)).toMatchObject([{ kind: 'notice' }]);
  });

  it('of a sibling user are for that user’s account', () => {
    const shared = createXAccount({ userId: '42', siblings: { [userId]: 'acc_us_northpay-us-x2' } });
    expect(itemsOf(received(messages.text), shared)).toMatchObject([
      { kind: 'message', account: 'acc_us_northpay-us-x2' },
    ]);
  });

  it('survive anything being something else', () => {
    const bodies = [
      ...Object.values(messages).map((one) => received(messages.text, one)),
      ...Object.values(noticed),
      ...Object.values(reads),
      ...Object.values(revoked),
      accountActivity(messages.photo),
      rest,
      encrypted,
    ];
    fc.assert(
      fc.property(mangled(bodies), (body) => {
        try {
          for (const item of itemsOf(body))
            if (item.kind === 'message' || item.kind === 'echo')
              expect(contentSchema.safeParse(item.content).error).toBeUndefined();
        } catch (error) {
          expect(error).toMatchObject({ code: 'malformed' });
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
