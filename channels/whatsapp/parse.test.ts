/** Keeps the reading of WhatsApp complete: every item of every array, for the account it is for, and nothing invented. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountIdSchema } from '../../schema/ids.ts';
import type { InboundItem } from '../../schema/inbound.ts';
import { contentSchema } from '../../schema/message.ts';
import { Problem } from '../../schema/problems.ts';
import { toBytes } from '../../src/lib/bytes.ts';
import { createDeps, createHook, start } from '../testing/surroundings.ts';
import {
  change,
  createAccount,
  hookBody,
  phoneNumberId,
  siblingAccount,
  siblingNumberId,
  traffic,
} from './fixtures/accounts.ts';
import { contacts, fromMaja, messages, sentAt, userId, waId } from './fixtures/messages.ts';
import { parseWhatsApp } from './parse.ts';

const account = createAccount();
const deps = createDeps(() => Promise.reject(new Error('no network')));
const dayMs = 86_400_000;
const maja = { kind: 'whatsapp', value: userId } as const;

const readBody = (body: Uint8Array): InboundItem[] => parseWhatsApp(createHook(account, body), account, deps);
const read = (...changes: unknown[]) => readBody(hookBody(...changes));
const readMessages = (...list: unknown[]) => read(traffic({ contacts, messages: list }));

describe('a message', () => {
  it('is of the person, known by the user id and by the number, and may be answered for a day', () => {
    const message = fromMaja('text', { body: 'Hej' });
    expect(readMessages(message)).toEqual([
      {
        kind: 'message',
        providerEventId: message.id,
        from: maja,
        aliases: [{ kind: 'whatsapp', value: waId }],
        trust: 'channel',
        sentAt,
        replyUntil: sentAt + dayMs,
        content: { parts: [{ kind: 'text', text: 'Hej' }] },
        profile: { name: 'Maja Nyström' },
      },
    ]);
  });

  it.each(messages)('that is $what keeps all of it', ({ message, parts }) => {
    const [item] = readMessages(message);
    expect(item).toMatchObject({ kind: 'message', providerEventId: message.id, content: { parts } });
  });

  it.each([
    ['of a person without a user id', { from: waId }, [], { kind: 'whatsapp', value: waId }],
    ['of a person without a number', { from_user_id: userId }, [{ user_id: userId }], maja],
    ['whose user id stands beside the contact only', { from: waId }, [{ wa_id: waId, user_id: userId }], maja],
    ['that names nobody, beside the only contact', {}, [{ wa_id: waId, user_id: userId }], maja],
    ['of an enterprise user', { from_user_id: 'SE.ENT.1181' }, [], { kind: 'whatsapp', value: 'SE.ENT.1181' }],
  ])('%s is of that person', (_, sender, known, from) => {
    const { from: _from, from_user_id: _user, ...message } = fromMaja('text', { body: 'Hej' });
    const [item] = read(traffic({ contacts: known, messages: [{ ...message, ...sender }] }));
    expect(item).toMatchObject({ kind: 'message', from });
  });

  it('is of nobody else, however many contacts a batch names', () => {
    const others = [{ wa_id: '46701740609', user_id: 'SE.999', profile: { name: 'Other' } }, ...contacts];
    const [item] = read(traffic({ contacts: others, messages: [fromMaja('text', { body: 'Hej' })] }));
    expect(item).toMatchObject({ from: maja, profile: { name: 'Maja Nyström' } });
  });

  it('may not be answered for longer than a day from now, whatever its time says', () => {
    const [item] = readMessages(fromMaja('text', { body: 'x' }, { timestamp: '9999999999' }));
    expect(item).toMatchObject({ sentAt: start, replyUntil: start + dayMs });
    const [timeless] = readMessages(fromMaja('text', { body: 'x' }, { timestamp: 'soon' }));
    expect(timeless).toMatchObject({ replyUntil: start + dayMs });
    expect(timeless).not.toHaveProperty('sentAt');
  });

  it('that only changes or deletes an earlier one opens no window', () => {
    for (const type of ['edit', 'revoke']) {
      const [item] = readMessages(fromMaja(type, { original_message_id: 'wamid.1', message: { text: { body: 'x' } } }));
      expect(item).not.toHaveProperty('replyUntil');
    }
  });

  it('of WhatsApp itself is kept, wakes nobody, and tells the new addresses', () => {
    const system = { type: 'user_changed_number', wa_id: '46701740699', user_id: 'SE.777', body: 'Maja changed' };
    const { from_user_id: _, ...message } = fromMaja('system', system);
    expect(read(traffic({ messages: [message] }))).toEqual([
      {
        kind: 'message',
        providerEventId: message.id,
        from: { kind: 'whatsapp', value: waId },
        aliases: [
          { kind: 'whatsapp', value: 'SE.777' },
          { kind: 'whatsapp', value: '46701740699' },
        ],
        trust: 'channel',
        sentAt,
        automatic: true,
        content: {
          parts: [{ kind: 'unsupported', what: 'a note of WhatsApp: user_changed_number', summary: 'Maja changed' }],
        },
      },
    ]);
  });
});

describe('a hook', () => {
  it('gives every item of every array, in order', () => {
    const text = (id: string) => fromMaja('text', { body: id }, { id });
    const status = (id: string) => ({ id, status: 'sent', timestamp: '1795338000', recipient_id: waId });
    const entry = (...changes: unknown[]) => ({ id: '1', changes });
    const body = {
      object: 'whatsapp_business_account',
      entry: [
        entry(
          traffic({ contacts, messages: [text('a'), text('b')] }),
          traffic({ statuses: [status('c'), status('d')] }),
        ),
        entry(traffic({ messages: [text('e')], statuses: [status('f')], errors: [{ code: 130429 }] })),
      ],
    };
    const items = readBody(toBytes(JSON.stringify(body)));
    expect(items.map((item) => ('providerEventId' in item ? item.providerEventId : item.what))).toEqual([
      'a',
      'b',
      'c:sent',
      'd:sent',
      'e',
      'f:sent',
    ]);
  });

  it('keeps what is broken from keeping others out', () => {
    const good = fromMaja('text', { body: 'Hej' });
    const items = readMessages(null, 'x', [], {}, { id: 'wamid.2' }, { ...good, text: 'torn' }, good);
    expect(items.map((item) => (item.kind === 'notice' ? item.what : item.kind))).toEqual([
      'broken-item',
      'broken-item',
      'broken-item',
      'message-without-id',
      // The lone contact of the change is who must have written it.
      'message',
      'message',
      'message',
    ]);
  });

  it('is for the account of the number it names', () => {
    const message = fromMaja('text', { body: 'Hej' });
    expect(read(traffic({ contacts, messages: [message] }, siblingNumberId))).toMatchObject([
      { kind: 'message', account: siblingAccount },
    ]);
    expect(read(traffic({ contacts, messages: [message] }, '999999'))).toMatchObject([
      { kind: 'notice', what: 'unknown-number', news: { aspects: { webhook: { state: 'warning' } } } },
    ]);
    expect(read(traffic({ contacts, messages: [message] }, phoneNumberId))[0]).not.toHaveProperty('account');
  });

  it('of a group is noticed', () => {
    expect(readMessages(fromMaja('text', { body: 'Hej' }, { group_id: 'Y2Fw' }))).toEqual([
      { kind: 'notice', what: 'group-message' },
    ]);
  });

  it.each(['history', 'smb_app_state_sync', 'user_preferences', 'user_id_update', 'calls', 'group_lifecycle_update'])(
    'of %s is noticed, and no message of before is taken for a new one',
    (field) => {
      const old = { ...traffic({ contacts, messages: [fromMaja('text', { body: 'Old' })] }), field };
      expect(read(old)).toEqual([{ kind: 'notice', what: field.replaceAll('_', '-') }]);
    },
  );

  it('of another product is noticed, and what is no hook is malformed', () => {
    expect(readBody(toBytes('{"object":"page","entry":[{"id":"1"}]}'))).toEqual([
      { kind: 'notice', what: 'another-product' },
    ]);
    for (const body of ['', '{}', '[]', 'Body=x']) expect(() => readBody(toBytes(body))).toThrow('malformed');
  });
});

describe('a report', () => {
  const report = (fields: Record<string, unknown>) =>
    read(traffic({ statuses: [{ id: 'wamid.OUT', timestamp: '1795337880', recipient_id: waId, ...fields }] }));

  it('is unique by message and status, and names our own message and the person', () => {
    const told = {
      recipient_user_id: userId,
      biz_opaque_callback_data: 'msg_eu_01k9abc.4',
      pricing: { billable: true },
    };
    expect(report({ status: 'delivered', ...told })).toEqual([
      {
        kind: 'receipt',
        providerEventId: 'wamid.OUT:delivered',
        providerMessageId: 'wamid.OUT',
        messageId: 'msg_eu_01k9abc.4',
        to: maja,
        status: 'delivered',
        at: sentAt,
      },
    ]);
  });

  it.each([
    ['sent', 'sent'],
    ['read', 'read'],
    ['played', 'read'],
  ])('of %s is one of the ladder', (status, expected) => {
    expect(report({ status })).toMatchObject([{ kind: 'receipt', status: expected, to: { value: waId } }]);
  });

  it('of a failure carries its code, and says so of the account when it is the account that fails', () => {
    const errors = (code: number) => ({
      status: 'failed',
      errors: [{ code, title: 'x', error_data: { details: 'y' } }],
    });
    expect(report(errors(131047))).toMatchObject([{ status: 'failed', errorCode: '131047' }]);
    expect(report(errors(131042))).toMatchObject([
      { status: 'failed', errorCode: '131042' },
      { kind: 'notice', news: { aspects: { sender: { state: 'broken' } } } },
    ]);
  });

  it('that is not understood is noticed', () => {
    expect(report({ status: 'deleted' })).toEqual([{ kind: 'notice', what: 'unknown-status' }]);
    expect(report({ status: 'sent', recipient_id: null })).toEqual([{ kind: 'notice', what: 'broken-status' }]);
  });
});

describe('an echo', () => {
  it('is what somebody wrote on the phone: no message of the customer, and no window', () => {
    const echo = {
      from: '46701740680',
      to: waId,
      id: 'wamid.E',
      timestamp: '1795337880',
      type: 'text',
      text: { body: 'Jag ringer' },
    };
    const metadata = { phone_number_id: phoneNumberId };
    expect(read(change('smb_message_echoes', { metadata, contacts, message_echoes: [echo, { id: 'x' }, {}] }))).toEqual(
      [
        {
          kind: 'echo',
          providerEventId: 'wamid.E',
          to: maja,
          content: { parts: [{ kind: 'text', text: 'Jag ringer' }] },
          sentAt,
          where: 'WhatsApp Business app',
        },
        { kind: 'echo', providerEventId: 'x', to: maja, content: expect.anything(), where: 'WhatsApp Business app' },
        { kind: 'notice', what: 'echo-without-id' },
      ],
    );
  });
});

describe('news', () => {
  const template = { message_template_name: 'refund_sent', message_template_language: 'sv' };

  it.each([
    ['message_template_status_update', { ...template, event: 'PAUSED' }, { template: { status: 'paused' } }],
    ['message_template_quality_update', { ...template, new_quality_score: 'RED' }, { template: { quality: 'red' } }],
    ['template_category_update', { ...template, new_category: 'MARKETING' }, { template: { category: 'marketing' } }],
    [
      'account_update',
      { event: 'DISABLED_UPDATE', ban_info: { waba_ban_state: 'DISABLE' } },
      { aspects: { sender: { state: 'broken' } } },
    ],
    [
      'account_update',
      { event: 'DISABLED_UPDATE', ban_info: { waba_ban_state: 'REINSTATE' } },
      { aspects: { sender: { state: 'ok' } } },
    ],
    [
      'account_update',
      { event: 'ACCOUNT_VIOLATION', violation_info: { violation_type: 'SPAM' } },
      { aspects: { sender: { state: 'warning' } } },
    ],
    [
      'account_alerts',
      { alert_info: { alert_severity: 'CRITICAL', alert_description: 'Pay' } },
      { aspects: { sender: { detail: 'Meta warns: Pay' } } },
    ],
    ['account_review_update', { decision: 'REJECTED' }, { aspects: { sender: { state: 'broken' } } }],
  ])('of %s is for every number of the business account', (field, value, news) => {
    const items = read(change(field, value));
    expect(items).toMatchObject([
      { kind: 'notice', news },
      { kind: 'notice', account: siblingAccount, news },
    ]);
  });

  it('of one number is for that number alone', () => {
    const flagged = { display_phone_number: '46 70 174 06 80', event: 'FLAGGED' };
    expect(read(change('phone_number_quality_update', flagged))).toMatchObject([
      { kind: 'notice', news: { aspects: { sender: { state: 'warning' } } } },
    ]);
    const other = { display_phone_number: '4670000', event: 'FLAGGED' };
    expect(read(change('phone_number_quality_update', other))).toEqual([
      { kind: 'notice', what: 'phone-number-quality-update' },
    ]);
  });
});

describe('the parser', () => {
  /** Every item is well formed, and names no account but this one's siblings. */
  function expectSound(items: readonly InboundItem[]): void {
    for (const item of items) {
      if (item.kind === 'message' || item.kind === 'echo') contentSchema.parse(item.content);
      if (item.account) expect(accountIdSchema.parse(item.account)).toBe(siblingAccount);
    }
  }

  it('survives any JSON in the place of any value', () => {
    const types = [...new Set(messages.map(({ message }) => String(message.type)))];
    const anything = fc.jsonValue({ maxDepth: 3 });
    const message = fc.oneof(
      anything,
      fc
        .tuple(fc.constantFrom(...types), anything, anything, anything)
        .map(([type, body, context, errors]) => fromMaja(type, body, { context, referral: errors, errors })),
    );
    const value = fc.record({
      metadata: fc.oneof(anything, fc.constant({ phone_number_id: phoneNumberId })),
      contacts: anything,
      messages: fc.array(message, { maxLength: 3 }),
      statuses: fc.oneof(anything, fc.array(anything, { maxLength: 3 })),
      message_echoes: fc.array(message, { maxLength: 3 }),
      errors: anything,
    });
    const field = fc.constantFrom(
      'messages',
      'messages',
      'smb_message_echoes',
      'account_update',
      'history',
      '__proto__',
    );
    fc.assert(
      fc.property(field, fc.oneof(value, anything), (name, content) => {
        expectSound(read({ field: name, value: content }));
      }),
      { numRuns: 400 },
    );
  });

  it('survives a real hook in which any value was exchanged for another', () => {
    const all = messages.map(({ message }) => message);
    const places: (string | number)[][] = [];
    const walk = (node: unknown, path: (string | number)[]): void => {
      places.push(path);
      if (Array.isArray(node))
        node.forEach((item, index) => {
          walk(item, [...path, index]);
        });
      else if (typeof node === 'object' && node !== null)
        for (const [name, item] of Object.entries(node)) walk(item, [...path, name]);
    };
    walk(all, []);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2 }), (path, put) => {
        const copy: { at: unknown } = { at: structuredClone(all) };
        let node: Record<string | number, unknown> = copy as Record<string, unknown>;
        const whole = ['at', ...path];
        for (const step of whole.slice(0, -1)) node = node[step] as Record<string | number, unknown>;
        node[whole.at(-1) ?? 'at'] = put;
        const list = Array.isArray(copy.at) ? copy.at : [copy.at];
        const items = read(traffic({ contacts, messages: list }));
        expectSound(items);
        // Nothing else was lost: what could not be read is noticed in its place.
        expect(items).toHaveLength(list.length === 0 ? 1 : list.length);
      }),
      { numRuns: 400 },
    );
  });

  it('survives any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (body) => {
        try {
          expectSound(readBody(body));
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
    );
  });
});
