/** Keeps the reading of texts complete: nothing that a customer sent is dropped, and nothing is invented. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentSchema } from '../../schema/message.ts';
import { Problem } from '../../schema/problems.ts';
import { createAccount, createHook, hookUrl } from './fixtures/accounts.ts';
import { parseSms } from './parse.ts';
import { parseSmsStatus } from './status.ts';

const sid = `SM${'a'.repeat(32)}`;
const text = {
  MessageSid: sid,
  SmsSid: sid,
  AccountSid: `AC${'1'.repeat(32)}`,
  From: '+46701740601',
  To: '+46701740690',
  Body: 'Hej',
  NumMedia: '0',
  NumSegments: '1',
  FromCountry: 'SE',
  ApiVersion: '2010-04-01',
};

function read(fields: Record<string, string>, config: Record<string, unknown> = {}) {
  const item = parseSms(createHook(fields), createAccount(config))[0];
  if (item?.kind !== 'message') throw new Error('not a message');
  return item;
}

describe('an inbound text', () => {
  it('is one message of the sender, under the id that Twilio gave', () => {
    expect(read(text)).toEqual({
      kind: 'message',
      providerEventId: sid,
      from: { kind: 'phone', value: '+46701740601' },
      trust: 'channel',
      content: { parts: [{ kind: 'text', text: 'Hej' }] },
    });
  });

  it('is malformed without an id or a sender', () => {
    const { MessageSid: _, SmsSid: __, ...nameless } = text;
    expect(() => read(nameless as typeof text)).toThrow('malformed');
    expect(() => read({ ...text, From: '' })).toThrow('malformed');
    expect(() => read({ ...text, From: 'whatsapp:+46701740601' })).toThrow('malformed');
    // An address is stored as it is: what has more digits than a phone number, or groups of them, is none.
    for (const card of ['4111111111111111', '4111 1111 1111 1111', '4111-1111-1111-1111'])
      expect(() => read({ ...text, From: card })).toThrow('malformed');
  });

  it('keeps each of up to ten media for copying', () => {
    const media = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [
        [`MediaUrl${index}`, `https://api.twilio.com/m/${index}`],
        [`MediaContentType${index}`, 'image/jpeg'],
      ]).flat(),
    );
    const { parts } = read({ ...text, ...media, NumMedia: '10' }).content;
    expect(parts).toHaveLength(11);
    expect(parts[10]).toEqual({
      kind: 'attachment',
      source: 'https://api.twilio.com/m/9',
      name: 'mms-10.jpg',
      type: 'image/jpeg',
      state: 'pending',
    });
  });

  it('says so when media were announced and cannot be read', () => {
    expect(read({ ...text, NumMedia: '1' }).content.parts[1]).toMatchObject({ kind: 'unsupported' });
    expect(read({ ...text, NumMedia: '12' }).content.parts.at(-1)).toMatchObject({
      kind: 'unsupported',
      what: '2 more media than a message can have',
    });
  });

  it('keeps what it does not know as unsupported instead of dropping it', () => {
    expect(read({ ...text, Body: '', PollData: '{"chosen":"b"}' }).content.parts).toEqual([
      { kind: 'unsupported', what: 'a message without text', summary: 'PollData: {"chosen":"b"}' },
    ]);
    expect(read({ ...text, Body: '' }).content.parts).toEqual([{ kind: 'unsupported', what: 'an empty message' }]);
    expect(read({ ...text, MessageType: 'hologram' }).content.parts).toEqual([
      { kind: 'text', text: 'Hej' },
      { kind: 'unsupported', what: 'a message of type hologram' },
    ]);
  });

  it('knows a place and a pressed button', () => {
    expect(read({ ...text, Body: '', Latitude: '59.3', Longitude: '18.1', Label: 'Slussen' }).content.parts).toEqual([
      { kind: 'location', latitude: 59.3, longitude: 18.1, name: 'Slussen' },
    ]);
    expect(read({ ...text, ButtonPayload: 'human', ButtonText: 'A human' }).content.parts).toEqual([
      { kind: 'postback', value: 'human', title: 'A human' },
    ]);
  });

  it('is a keyword only as the whole message', () => {
    expect(read({ ...text, Body: ' stop ' })).toMatchObject({ keyword: 'stop', keywordAnswered: true });
    expect(read({ ...text, Body: 'Unsubscribe' }).keyword).toBe('stop');
    expect(read({ ...text, Body: 'START' }).keyword).toBe('start');
    expect(read({ ...text, Body: 'info' }).keyword).toBe('help');
    for (const Body of ['please stop', 'STOP it', 'yes', 'stopp'])
      expect(read({ ...text, Body }).keyword).toBeUndefined();
  });

  it('is answered by whoever the account says, and by Twilio when Twilio says so', () => {
    expect(read({ ...text, Body: 'STOP' }, { optOut: 'off' })).toMatchObject({
      keyword: 'stop',
      keywordAnswered: false,
    });
    expect(read({ ...text, Body: 'STOP' }, { optOut: 'off', tollFree: true })).toMatchObject({ keywordAnswered: true });
    expect(read({ ...text, Body: 'QUIT' }, { optOut: 'advanced' })).toMatchObject({
      keyword: 'stop',
      keywordAnswered: false,
    });
    expect(read({ ...text, Body: 'basta', OptOutType: 'STOP' }, { optOut: 'advanced' })).toMatchObject({
      keyword: 'stop',
      keywordAnswered: true,
    });
  });

  it('never crashes the parser: any form is a valid message or malformed', () => {
    const names = fc.constantFrom(
      ...Object.keys(text),
      'NumMedia',
      'MediaUrl0',
      'MediaContentType0',
      'MediaUrl3',
      'Latitude',
      'Longitude',
      'MessageType',
      'ButtonPayload',
      'ButtonText',
      'OptOutType',
      'ProfileName',
      '__proto__',
      'constructor',
    );
    const form = fc.dictionary(
      fc.oneof(names, fc.string({ maxLength: 12 })),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.constantFrom('10', '-1', '1e9', 'NaN', '+46701740601', sid),
      ),
      { maxKeys: 12 },
    );
    fc.assert(
      fc.property(form, fc.boolean(), (fields, isComplete) => {
        try {
          for (const item of parseSms(
            createHook(isComplete ? { ...fields, MessageSid: sid, From: '+46701740601' } : fields),
            createAccount(),
          )) {
            if (item.kind === 'message') contentSchema.parse(item.content);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
      }),
    );
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'text/plain'),
        (body, type) => {
          for (const parse of [parseSms, parseSmsStatus]) {
            try {
              parse(createHook(body, { type }), createAccount());
            } catch (error) {
              expect(error).toBeInstanceOf(Problem);
            }
          }
        },
      ),
    );
  });
});

describe('a status report', () => {
  const report = (fields: Record<string, string>, message = 'msg_eu_01k9abc.4') =>
    parseSmsStatus(
      createHook({ MessageSid: sid, To: '+46701740601', ...fields }, { url: `${hookUrl}/status?message=${message}` }),
    )[0];

  it('is unique by message and status, and names our own message', () => {
    expect(report({ MessageStatus: 'delivered' })).toEqual({
      kind: 'receipt',
      providerEventId: `${sid}:delivered`,
      providerMessageId: sid,
      messageId: 'msg_eu_01k9abc.4',
      to: { kind: 'phone', value: '+46701740601' },
      status: 'delivered',
    });
  });

  it('counts as sent as soon as Twilio has the message', () => {
    for (const MessageStatus of ['accepted', 'queued', 'sending', 'sent'])
      expect(report({ MessageStatus })).toMatchObject({ status: 'sent' });
  });

  it('keeps the code of a failure, whatever the sentence beside it', () => {
    expect(report({ MessageStatus: 'undelivered', ErrorCode: '30003', ErrorMessage: '' })).toMatchObject({
      status: 'failed',
      errorCode: '30003',
    });
    expect(report({ MessageStatus: 'delivered', ErrorCode: '0' })).not.toHaveProperty('errorCode');
  });

  it('is a notice when its status is not known, and names no message that is not ours', () => {
    expect(report({ MessageStatus: 'teleported' })).toEqual({ kind: 'notice', what: 'unknown-status' });
    expect(report({ MessageStatus: 'constructor' })).toEqual({ kind: 'notice', what: 'unknown-status' });
    expect(report({ MessageStatus: 'sent' }, '../../x')).not.toHaveProperty('messageId');
  });
});
