/** Keeps the reading of Messenger and Instagram complete: every event of every array, for the account it is for, nothing invented. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountIdSchema } from '../../../schema/ids.ts';
import type { InboundItem } from '../../../schema/inbound.ts';
import { contentSchema } from '../../../schema/message.ts';
import { Problem } from '../../../schema/problems.ts';
import { createInstagram } from '../../instagram/fixtures/accounts.ts';
import { createMessenger } from '../../messenger/fixtures/accounts.ts';
import { mangled } from '../../testing/mangle.ts';
import { createDeps, createHook, start } from '../../testing/surroundings.ts';
import {
  appId,
  echo,
  entry,
  fromPerson,
  hookBody,
  inboxAppId,
  pageId,
  personId,
  picture,
  said,
  sentAt,
  siblingAccount,
  siblingId,
} from './fixtures/events.ts';
import { messages, storyMessages } from './fixtures/messages.ts';
import { parseMessaging } from './parse.ts';

const deps = createDeps(() => Promise.reject(new Error('no network')));
const dayMs = 86_400_000;
const page = createMessenger();
const instagram = createInstagram();
const person = { kind: 'messenger', value: personId } as const;
type Json = Record<string, unknown>;

const readBody = (body: Uint8Array, account = page): InboundItem[] =>
  parseMessaging(createHook(account, body), account, deps);
const readEntries = (...entries: unknown[]) => readBody(hookBody('page', ...entries));
const read = (...events: unknown[]) => readEntries(entry(events));
const readInstagram = (...events: unknown[]) => readBody(hookBody('instagram', entry(events)), instagram);

describe('a message', () => {
  it('is of the person who sent it, and may be answered for a day, by people for a week', () => {
    expect(read(said({ mid: 'm_1', text: 'Hello' }))).toEqual([
      {
        kind: 'message',
        providerEventId: 'm_1',
        from: person,
        trust: 'channel',
        sentAt,
        content: { parts: [{ kind: 'text', text: 'Hello' }] },
        replyUntil: sentAt + dayMs,
        humanReplyUntil: sentAt + 7 * dayMs,
      },
    ]);
    expect(readInstagram(said({ text: 'Hello' }))).toMatchObject([{ from: { kind: 'instagram', value: personId } }]);
  });

  it.each(messages)('that is $what keeps all of it', ({ message, parts }) => {
    expect(read(said(message))).toMatchObject([{ kind: 'message', providerEventId: 'm_1', content: { parts } }]);
    expect(readInstagram(said(message))).toMatchObject([{ kind: 'message', content: { parts } }]);
  });

  it.each(storyMessages)('that is $what keeps all of it on Instagram', ({ message, parts }) => {
    expect(readInstagram(said(message))).toMatchObject([{ kind: 'message', content: { parts } }]);
  });

  it('may be answered by people no longer than by all, without the Human Agent feature', () => {
    const account = createMessenger({ humanAgent: false });
    const [item] = readBody(hookBody('page', entry([said({ text: 'x' })])), account);
    expect(item).toHaveProperty('replyUntil', sentAt + dayMs);
    expect(item).not.toHaveProperty('humanReplyUntil');
  });

  it('that came by an advertisement may be answered for a week', () => {
    const referral = {
      source: 'ADS',
      type: 'OPEN_THREAD',
      ad_id: '23851',
      ads_context_data: { ad_title: 'Pay later' },
    };
    for (const event of [said({ text: 'x', referral }), said({ text: 'x' }, { referral })])
      expect(read(event)).toMatchObject([
        { replyUntil: sentAt + 7 * dayMs, humanReplyUntil: sentAt + 7 * dayMs, content: { parts: expect.anything() } },
      ]);
    expect(read(said({ text: 'x', referral }))).toMatchObject([
      {
        content: {
          parts: [{ kind: 'about', what: 'advertisement', target: '23851', text: 'Pay later' }, { text: 'x' }],
        },
      },
    ]);
  });

  it('may not be answered for longer than its window from now, whatever its time says', () => {
    const [item] = read(said({ text: 'x' }, { timestamp: 99_999_999_999_999 }));
    expect(item).toMatchObject({ sentAt: start, replyUntil: start + dayMs });
    const [inSeconds] = read(said({ text: 'x' }, { timestamp: sentAt / 1_000 }));
    expect(inSeconds).toMatchObject({ sentAt });
    const [timeless] = read(said({ text: 'x' }, { timestamp: 'soon' }));
    expect(timeless).toMatchObject({ replyUntil: start + dayMs });
    expect(timeless).not.toHaveProperty('sentAt');
  });

  it('taken back is a deletion of the earlier one, and opens no window', () => {
    const [item] = readInstagram(said({ mid: 'm_1', is_deleted: true }));
    expect(item).toMatchObject({
      providerEventId: 'm_1:deleted',
      content: { parts: [{ kind: 'deletion', target: 'm_1' }] },
    });
    expect(item).not.toHaveProperty('replyUntil');
  });

  it.each([
    ['without an id', { message: { text: 'x' } }],
    ['of nobody', { message: { mid: 'm_1', text: 'x' }, sender: {} }],
    ['whose id is no id', { message: { mid: ['m'], text: 'x' } }],
  ])('%s is noticed and not stored', (_, more) => {
    expect(read(fromPerson(more))).toMatchObject([{ kind: 'notice' }]);
  });
});

describe('what somebody does without writing', () => {
  it('presses a button: its value is ours, with an id of its own or of what tells it from every other', () => {
    const postback = { title: 'Yes, pay', payload: 'yes', mid: 'm_press' };
    expect(read(fromPerson({ postback }))).toMatchObject([
      {
        providerEventId: 'm_press',
        replyUntil: sentAt + dayMs,
        content: { parts: [{ kind: 'postback', value: 'yes', title: 'Yes, pay' }] },
      },
    ]);
    const { mid: _, ...old } = postback;
    expect(read(fromPerson({ postback: old }))).toMatchObject([
      { providerEventId: `postback:${personId}:${sentAt}:yes` },
    ]);
  });

  it('reacts, and takes it back', () => {
    const reaction = { mid: 'm_ours', action: 'react', reaction: 'love', emoji: '❤️' };
    expect(read(fromPerson({ reaction }))).toMatchObject([
      { content: { parts: [{ kind: 'reaction', target: 'm_ours', emoji: '❤️' }] }, replyUntil: sentAt + dayMs },
    ]);
    expect(read(fromPerson({ reaction: { ...reaction, emoji: undefined, reaction: 'wow' } }))).toMatchObject([
      { content: { parts: [{ emoji: '😮' }] } },
    ]);
    const [back] = read(fromPerson({ reaction: { mid: 'm_ours', action: 'unreact' } }));
    expect(back).toMatchObject({ content: { parts: [{ kind: 'reaction', target: 'm_ours' }] } });
    expect(back).not.toHaveProperty('replyUntil');
    expect(readInstagram(fromPerson({ reaction }))[0]).not.toHaveProperty('replyUntil');
  });

  it('changes a message, each time anew', () => {
    const edit = (times: number) => fromPerson({ message_edit: { mid: 'm_1', text: 'Better', num_edit: times } });
    expect(read(edit(1), edit(2))).toMatchObject([
      { providerEventId: 'm_1:edit:1', content: { parts: [{ kind: 'edit', target: 'm_1', text: 'Better' }] } },
      { providerEventId: 'm_1:edit:2' },
    ]);
    expect(read(fromPerson({ message_edit: { mid: 'm_1', num_edit: 0 } }))).toEqual([
      { kind: 'notice', what: 'edit-without-text' },
    ]);
  });

  it('comes back by an advertisement: kept, and nobody is woken', () => {
    const referral = { source: 'ADS', type: 'OPEN_THREAD', ad_id: '23851', ref: 'autumn' };
    expect(read(fromPerson({ referral }))).toMatchObject([
      {
        automatic: true,
        replyUntil: sentAt + 7 * dayMs,
        content: { parts: [{ kind: 'about', what: 'advertisement', target: '23851' }] },
      },
    ]);
  });

  it('reads: Messenger tells until when, Instagram the message', () => {
    expect(read(fromPerson({ read: { watermark: sentAt - 5 } }))).toEqual([
      { kind: 'read', providerEventId: `read:${personId}:${sentAt - 5}`, from: person, upTo: sentAt - 5 },
    ]);
    expect(readInstagram(fromPerson({ read: { mid: 'm_ours' } }))).toMatchObject([
      { kind: 'read', providerMessageId: 'm_ours' },
    ]);
  });

  it('is reached: a receipt for each message', () => {
    expect(read(fromPerson({ delivery: { mids: ['m_a', 7, 'm_b', {}], watermark: sentAt } }))).toMatchObject([
      {
        kind: 'receipt',
        providerEventId: 'm_a:delivered',
        providerMessageId: 'm_a',
        to: person,
        status: 'delivered',
        at: sentAt,
      },
      { providerMessageId: '7' },
      { providerMessageId: 'm_b' },
    ]);
    expect(read(fromPerson({ delivery: { watermark: sentAt } }))).toMatchObject([{ kind: 'notice' }]);
  });
});

describe('an echo', () => {
  it('of a human in Meta’s inbox silences the bot and opens nothing', () => {
    for (const app_id of [Number(inboxAppId), inboxAppId, undefined])
      expect(read(echo({ text: 'Hi, Sam here', app_id }))).toEqual([
        {
          kind: 'echo',
          providerEventId: 'm_out',
          to: person,
          content: { parts: [{ kind: 'text', text: 'Hi, Sam here' }] },
          sentAt,
          where: 'Meta inbox',
        },
      ]);
    expect(read(echo({ text: 'x', app_id: 999_888 }))).toMatchObject([{ where: 'another app (999888)' }]);
    expect(read(echo({ attachments: [{ type: 'image', payload: { url: picture } }] }))).toMatchObject([
      { kind: 'echo', content: { parts: [{ kind: 'attachment' }] } },
    ]);
  });

  it('of our own is known by our app, and settles a send whose answer never came', () => {
    expect(read(echo({ text: 'x', app_id: Number(appId) }))).toEqual([{ kind: 'notice', what: 'own-echo' }]);
    const settled = {
      kind: 'receipt',
      providerEventId: 'm_out:sent',
      providerMessageId: 'm_out',
      messageId: 'msg_eu_01k9abc.4',
      to: person,
      status: 'sent',
      at: sentAt,
    };
    for (const app_id of [Number(appId), undefined])
      expect(read(echo({ text: 'x', app_id, metadata: 'msg_eu_01k9abc.4' }))).toEqual([settled]);
    const twoIds = createInstagram({ metaAppId: '777666555' });
    expect(readBody(hookBody('instagram', entry([echo({ text: 'x', app_id: 777_666_555 })])), twoIds)).toEqual([
      { kind: 'notice', what: 'own-echo' },
    ]);
  });

  it('is told by its sender too, and one to nobody or taken back is only noticed', () => {
    const { is_echo: _, ...message } = { is_echo: true, mid: 'm_out', text: 'x' };
    expect(read(fromPerson({ message }, { sender: pageId, recipient: personId }))).toMatchObject([{ kind: 'echo' }]);
    expect(read(fromPerson({ message }, { sender: pageId, recipient: pageId }))).toMatchObject([{ kind: 'notice' }]);
    expect(read(echo({ is_deleted: true }))).toEqual([{ kind: 'notice', what: 'echo-deleted' }]);
  });
});

describe('another app', () => {
  it('that answers: what people write is kept, and nobody here is woken', () => {
    const standby = [
      said({ text: 'x' }),
      fromPerson({ postback: { title: 'Buy', mid: 'm_press' } }),
      echo({ text: 'Sure', app_id: 999_888 }),
    ];
    expect(readEntries(entry([], { standby }))).toMatchObject([
      { kind: 'message', automatic: true },
      { kind: 'message', automatic: true, content: { parts: [{ kind: 'postback', value: 'Buy', title: 'Buy' }] } },
      { kind: 'echo', where: 'another app (999888)' },
    ]);
  });

  it('that hands a person over to us asks somebody here to answer', () => {
    const control = { previous_owner_app_id: '999888', new_owner_app_id: appId, metadata: 'wants a refund' };
    const [item] = read(fromPerson({ pass_thread_control: control }));
    expect(item).toMatchObject({
      kind: 'message',
      from: person,
      content: {
        parts: [
          { kind: 'unsupported', what: 'a conversation that another app handed over', summary: 'wants a refund' },
        ],
      },
    });
    expect(item).not.toHaveProperty('automatic');
  });

  it('that takes a person over silences our bot', () => {
    for (const name of ['take_thread_control', 'pass_thread_control']) {
      const control = { previous_owner_app_id: appId, new_owner_app_id: inboxAppId };
      expect(read(fromPerson({ [name]: control }))).toMatchObject([{ kind: 'echo', to: person, where: 'Meta inbox' }]);
    }
    expect(read(fromPerson({ take_thread_control: { new_owner_app_id: '1' } }))).toMatchObject([{ kind: 'notice' }]);
  });
});

describe('Meta', () => {
  it.each([
    ['block', { state: 'broken', detail: 'Meta says (block): spam' }],
    ['warning', { state: 'warning', detail: 'Meta says (warning): spam' }],
    ['unblock', { state: 'ok' }],
  ])('tells of a %s, which the account’s health shows', (action, sender) => {
    const event = { recipient: { id: pageId }, timestamp: sentAt, policy_enforcement: { action, reason: 'spam' } };
    expect(read(event)).toEqual([{ kind: 'notice', what: 'policy-enforcement', news: { aspects: { sender } } }]);
  });

  it('tells of much that concerns no conversation', () => {
    const events = ['optin', 'request_thread_control', 'account_linking', 'something_new'].map((name) =>
      fromPerson({ [name]: {} }),
    );
    expect(read(...events)).toEqual([
      { kind: 'notice', what: 'optin' },
      { kind: 'notice', what: 'request-thread-control' },
      { kind: 'notice', what: 'account-linking' },
      { kind: 'notice', what: 'unknown-event' },
    ]);
  });
});

describe('a hook', () => {
  it('gives every event of every array, in order, and one that is broken keeps none out', () => {
    const text = (mid: string) => said({ mid, text: mid });
    const items = readEntries(
      entry([text('a'), null, text('b')], { standby: ['x', text('c')] }),
      'nothing',
      entry([text('d')], { changes: [7, { field: 'messages', value: text('e') }] }),
    );
    expect(items.map((item) => ('providerEventId' in item ? item.providerEventId : item.kind))).toEqual([
      'a',
      'notice',
      'b',
      'notice',
      'c',
      'd',
      'notice',
      'e',
    ]);
  });

  it('goes to the sibling whose page it names', () => {
    const events = [fromPerson({ message: { mid: 'm_1', text: 'x' } }, { recipient: siblingId })];
    expect(readEntries({ ...entry(events), id: siblingId })).toMatchObject([
      { kind: 'message', account: siblingAccount },
    ]);
    expect(readEntries(entry([echo({ text: 'x' })]))[0]).not.toHaveProperty('account');
  });

  it('for a page that nobody entered is said to the account’s health, and not taken', () => {
    const events = [fromPerson({ message: { mid: 'm_1', text: 'x' } }, { recipient: '5551234' })];
    expect(readEntries({ id: '5551234', messaging: events })).toMatchObject([
      { kind: 'notice', what: 'unknown-page', news: { aspects: { webhook: { state: 'warning' } } } },
    ]);
  });

  it('of the dashboard’s test is noticed, as are comments and other products', () => {
    const value = {
      sender: { id: '12334' },
      recipient: { id: '23245' },
      timestamp: '1527459824',
      message: { mid: 'random', text: 'x' },
    };
    expect(
      readBody(hookBody('instagram', { id: '0', time: 1, changes: [{ field: 'messages', value }] }), instagram),
    ).toEqual([{ kind: 'notice', what: 'dashboard-test' }]);
    expect(
      readBody(hookBody('instagram', { id: pageId, changes: [{ field: 'comments', value: { id: '1' } }] }), instagram),
    ).toEqual([{ kind: 'notice', what: 'comments' }]);
    expect(readBody(hookBody('page', entry([said({ text: 'x' })])), instagram)).toEqual([
      { kind: 'notice', what: 'another-product' },
    ]);
    expect(readEntries({ id: pageId })).toEqual([{ kind: 'notice', what: 'empty-hook' }]);
  });

  it('never crashes, and gives only what our own schema takes', () => {
    const bodies: Json[] = [...messages, ...storyMessages].map(({ message }) => ({
      object: 'page',
      entry: [entry([said(message)])],
    }));
    bodies.push({
      object: 'page',
      entry: [
        entry(
          [
            echo({ text: 'x' }),
            fromPerson({ reaction: { mid: 'm', action: 'react', emoji: '👍' } }),
            fromPerson({ message_edit: { mid: 'm', text: 'x', num_edit: 1 } }),
            fromPerson({ delivery: { mids: ['m'], watermark: 1 } }),
            fromPerson({ read: { watermark: sentAt } }),
            fromPerson({ take_thread_control: { previous_owner_app_id: appId } }),
            fromPerson({ referral: { ad_id: '1', source: 'ADS' } }),
          ],
          { standby: [said({ text: 'x' })] },
        ),
      ],
    });
    fc.assert(
      fc.property(mangled(bodies), (body) => {
        let items: InboundItem[] = [];
        try {
          items = readBody(new TextEncoder().encode(JSON.stringify(body)));
        } catch (error) {
          if (!(error instanceof Problem && error.code === 'malformed')) throw error;
        }
        for (const item of items) {
          if (item.kind === 'message' || item.kind === 'echo')
            expect(contentSchema.safeParse(item.content).error).toBeUndefined();
          if ('providerEventId' in item) expect(item.providerEventId).toMatch(/^.{1,300}$/s);
          if (item.account) expect(accountIdSchema.safeParse(item.account).success).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
