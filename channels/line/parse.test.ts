/** Keeps the reading of LINE's hooks complete, and their ids those that later events point at. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentSchema } from '../../schema/message.ts';
import type { Problem } from '../../schema/problems.ts';
import { mangled } from '../testing/mangle.ts';
import { createHook } from '../testing/surroundings.ts';
import { createLineAccount, createLineHook } from './fixtures/accounts.ts';
import { at, events, hookOf, noticed, userId } from './fixtures/events.ts';
import { documented } from './fixtures/signatures.ts';
import { parseLine } from './parse.ts';
import { verifyLine } from './verify.ts';

const account = createLineAccount();

function itemsOf(body: unknown) {
  return parseLine(createLineHook(account, body), account);
}

function read(event: unknown) {
  const [item] = itemsOf(hookOf(event));
  if (item?.kind !== 'message') throw new Error(`not a message but ${JSON.stringify(item)}`);
  return item;
}
const partsOf = (event: unknown) => read(event).content.parts;

describe('a signature', () => {
  const own = createLineAccount({}, [documented.secret]);
  const hook = (body: string, signature?: string) =>
    createHook(own, body, signature ? { 'x-line-signature': signature } : {});

  it('is LINE’s own example, and no other', async () => {
    expect(await verifyLine(hook(documented.body, documented.signature), own)).toEqual({ ok: true });
    expect(await verifyLine(hook(`${documented.body} `, documented.signature), own)).toMatchObject({
      code: 'signature-invalid',
    });
    expect(await verifyLine(hook(documented.body, documented.signature.toLowerCase()), own)).toMatchObject({
      code: 'signature-invalid',
    });
    expect(await verifyLine(hook(documented.body), own)).toMatchObject({ code: 'signature-missing' });
  });

  it('is taken with the secret of now and that of before', async () => {
    const rotating = createLineAccount({}, ['another-channel-secret-of-ours', documented.secret]);
    expect(await verifyLine(hook(documented.body, documented.signature), rotating)).toEqual({ ok: true });
  });
});

describe('a message', () => {
  it('is its sender’s, under its own id, with the right to answer once', () => {
    expect(read(events.text)).toEqual({
      kind: 'message',
      providerEventId: '444573844083572737',
      from: { kind: 'line', value: userId },
      trust: 'channel',
      sentAt: at,
      content: { parts: [{ kind: 'text', text: 'Where is my refund?' }] },
      replyToken: { token: 'b60d432864f44d079f6d8efe86cf404b', until: at + 30_000 },
    });
  });

  it('that is delivered again has the same id and the time of the first', () => {
    const again = { ...events.text, deliveryContext: { isRedelivery: true } };
    expect(read(again)).toEqual(read(events.text));
  });

  const pending = (source: string, name: string, type: string, rest = {}) => ({
    kind: 'attachment',
    source: `line:${source}:444573844083572737`,
    name,
    type,
    state: 'pending',
    ...rest,
  });
  it.each([
    ['emoji', [{ kind: 'text', text: '@Northpay Good morning (love)' }]],
    [
      'quote',
      [
        { kind: 'about', what: 'message', target: '468789532432007169' },
        { kind: 'text', text: 'This one' },
      ],
    ],
    ['image', [pending('image', 'image.jpg', 'image/jpeg')]],
    ['external', [{ kind: 'unsupported', what: 'image kept elsewhere', summary: 'https://example.test/o.jpg' }]],
    ['video', [pending('video', 'video.mp4', 'video/mp4')]],
    ['audio', [pending('audio', 'audio.m4a', 'audio/mp4')]],
    ['file', [pending('file', 'receipt.pdf', 'application/pdf', { sizeBytes: 2138 })]],
    [
      'location',
      [{ kind: 'location', latitude: 35.67966, longitude: 139.73669, name: 'my location, 1-3 Kioicho, Chiyoda-ku' }],
    ],
    ['sticker', [{ kind: 'unsupported', what: 'a sticker', summary: 'hi, wave' }]],
    ['wordSticker', [{ kind: 'text', text: 'Thanks!' }]],
    ['unknown', [expect.objectContaining({ kind: 'unsupported', what: 'a message of type hologram' })]],
    ['postback', [{ kind: 'postback', value: 'human', title: 'Talk to a person' }]],
    ['picked', [{ kind: 'postback', value: 'day', title: '2026-12-01T10:00' }]],
  ] as const)('of kind %s', (kind, parts) => {
    expect(partsOf(events[kind])).toEqual(parts);
  });

  it('that was taken back or changed names the message by the id it came under', () => {
    const target = read(events.text).providerEventId;
    expect(read(events.unsend)).toMatchObject({
      providerEventId: 'event:01HVTESTEVENT0000000000003',
      content: { parts: [{ kind: 'deletion', target }] },
    });
    expect(partsOf(events.edited)).toEqual([{ kind: 'edit', target, text: 'Where is it?' }]);
  });

  it('without an event id, as older hooks are, still counts once', () => {
    const old = { ...events.postback, webhookEventId: undefined };
    expect(read(old).providerEventId).toBe(`postback:${userId}:${at}`);
  });
});

describe('a person who blocks the account', () => {
  it('opts out, and comes back by adding it', () => {
    const from = { kind: 'line', value: userId };
    expect(itemsOf(hookOf(events.unfollow))).toEqual([
      { kind: 'consent', providerEventId: 'event:01HVTESTEVENT0000000000007', from, consent: 'opted-out' },
    ]);
    expect(itemsOf(hookOf(events.follow))).toMatchObject([{ kind: 'consent', consent: 'open' }]);
  });
});

describe('a hook', () => {
  it('with which LINE tries the address has no items', () => {
    expect(itemsOf(hookOf())).toEqual([]);
  });

  it('of several events gives all of them in order, an unreadable one aside', () => {
    const items = itemsOf(hookOf(events.text, null, 'x', { type: 'message' }, events.follow));
    expect(items.map(({ kind }) => kind)).toEqual(['message', 'notice', 'notice', 'notice', 'consent']);
  });

  it('of another account is noticed and not taken', () => {
    expect(itemsOf({ ...hookOf(events.text), destination: 'Uffffffffffffffffffffffffffffffff' })).toEqual([
      { kind: 'notice', what: 'for-another-account' },
    ]);
  });

  it('that says the account is suspended is news of the account', () => {
    expect(itemsOf(hookOf({ type: 'botSuspended', timestamp: at, mode: 'active' }))).toMatchObject([
      { kind: 'notice', news: { aspects: { sender: { state: 'broken' } } } },
    ]);
  });

  it.each(Object.entries(noticed))('notices %s, which is no conversation with a customer', (_, event) => {
    expect(itemsOf(hookOf(event))).toMatchObject([{ kind: 'notice' }]);
  });

  it('survives events in which anything is something else', () => {
    const hooks = [...Object.values(events), ...Object.values(noticed)].map((event) => hookOf(event, events.text));
    fc.assert(
      fc.property(mangled(hooks), (body) => {
        try {
          for (const item of itemsOf(body))
            if (item.kind === 'message') expect(contentSchema.safeParse(item.content).error).toBeUndefined();
        } catch (error) {
          expect(error).toMatchObject({ code: 'malformed' } satisfies Partial<Problem>);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
