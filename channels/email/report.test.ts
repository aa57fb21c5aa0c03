import { beforeAll, describe, expect, it } from 'vitest';
import { createDeps, createHook } from '../testing/surroundings.ts';
import { createMail, createMailAccount, replyKeys } from './fixtures/accounts.ts';
import { parseEmail } from './parse.ts';
import { keyedMessageId } from './tokens.ts';

const account = createMailAccount();
const deps = createDeps(() => Promise.reject(new Error('parsing needs no network')));
const messageId = 'msg_eu_01k9abcdefghjkmnpqrstvwxyz.7';
let ours = '';
let earlier = '';
beforeAll(async () => {
  const scope = { account: account.id, keys: replyKeys };
  ours = await keyedMessageId(scope, messageId, 'northpay.test');
  earlier = await keyedMessageId(scope, 'msg_eu_01k9abcdefghjkmnpqrstvwxyz.3', 'northpay.test');
});

const itemsOf = (headers: Record<string, string>, body: string) =>
  parseEmail(createHook(account, createMail(headers, body), {}), account, deps);

function report(type: string, fields: string, returned: string, returnedType = 'message/rfc822') {
  const part = (kind: string, text: string) => `--b\r\nContent-Type: ${kind}\r\n\r\n${text}\r\n`;
  const short = type === 'delivery-status' ? 'message/delivery-status' : 'message/feedback-report';
  return itemsOf(
    { From: 'MAILER-DAEMON@mx.example.test', 'Content-Type': `multipart/report; report-type=${type}; boundary=b` },
    `${part('text/plain', 'Sorry.')}${part(short, fields)}${part(returnedType, returned)}--b--\r\n`,
  );
}

const dsn = (action: string, status: string) =>
  `Reporting-MTA: dns; mx.example.test\r\n\r\nOriginal-Recipient: rfc822;Astrid@Example.test\r\nFinal-Recipient: rfc822; astrid.lind@mail.example.test\r\nAction: ${action}\r\nStatus: ${status}\r\nDiagnostic-Code: smtp; 550 no such user\r\n`;
const returned = () =>
  `From: hjalp@northpay.test\r\nReferences: <${earlier}>\r\nMessage-ID:\r\n <${ours}>\r\nSubject: x\r\n\r\nHej`;

describe('a bounce', () => {
  it('marks the message that came back, not those it refers to', async () => {
    expect(await report('delivery-status', dsn('failed', '5.1.1'), returned())).toEqual([
      {
        kind: 'receipt',
        providerEventId: expect.any(String),
        providerMessageId: ours,
        messageId,
        to: { kind: 'email', value: 'astrid@example.test' },
        status: 'failed',
        errorCode: '5.1.1',
      },
    ]);
  });

  it.each([
    ['failed', '4.4.7', 'failed'],
    ['delivered', '2.1.5', 'delivered'],
    ['FAILED (final)', '5.2.2', 'failed'],
  ])('with action %s and status %s means %s', async (action, status, meaning) => {
    expect(await report('delivery-status', dsn(action, status), returned())).toMatchObject([{ status: meaning }]);
  });

  it.each([
    ['delayed', '4.4.1'],
    ['relayed', '2.1.9'],
    ['', '4.2.2'],
  ])('with action "%s" and status %s leaves the message as it is', async (action, status) => {
    expect(await report('delivery-status', dsn(action, status), returned())).toEqual([
      { kind: 'notice', what: 'mail-delayed' },
    ]);
  });

  it('may return the headers only', async () => {
    const items = await report('delivery-status', dsn('failed', '5.1.1'), returned(), 'text/rfc822-headers');
    expect(items).toMatchObject([{ kind: 'receipt', messageId }]);
  });

  it.each([
    [
      'Gmail’s older dialect',
      { 'X-Failed-Recipients': 'astrid@example.test', Subject: 'Delivery Status Notification (Failure)' },
    ],
    ['qmail’s', { Subject: 'failure notice' }],
  ])('in %s is read from its words', async (_name, headers) => {
    const body = `Hi. This is the mail program.\n\n--- Below this line is a copy of the message.\n\nMessage-ID: <${ours}>\nSubject: x\n`;
    const items = await itemsOf({ From: 'mailer-daemon@example.test', ...headers }, body);
    expect(items).toMatchObject([{ kind: 'receipt', messageId, status: 'failed' }]);
  });

  it('that concerns nothing of ours is told and opens nothing', async () => {
    const forged = `Message-ID: <eu.01k9abcdefghjkmnpqrstvwxyz.7.${'a'.repeat(16)}@northpay.test>\r\n\r\nHej`;
    for (const text of [forged, 'Message-ID: <x@example.test>\r\n\r\nHej', ''])
      expect(await report('delivery-status', dsn('failed', '5.1.1'), text)).toEqual([
        { kind: 'notice', what: 'unknown-bounce' },
      ]);
  });
});

describe('a complaint', () => {
  const fields = 'Feedback-Type: abuse\r\nUser-Agent: x\r\nVersion: 1\r\nOriginal-Rcpt-To: victim@example.test\r\n';

  it('opts out whoever our message was for, not whom the report names', async () => {
    const items = await report('feedback-report', fields, returned());
    expect(items).toMatchObject([{ kind: 'receipt', messageId, status: 'delivered', optedOut: true }]);
  });

  it('without a message of ours does nothing', async () => {
    expect(await report('feedback-report', fields, 'Message-ID: <x@y.test>\r\n\r\n')).toEqual([
      { kind: 'notice', what: 'unknown-complaint' },
    ]);
  });
});

it('takes a read receipt for what it is', async () => {
  const head = { 'Content-Type': 'multipart/report; report-type=disposition-notification; boundary=b' };
  const body = `--b\r\nContent-Type: message/disposition-notification\r\n\r\nOriginal-Message-ID: <${ours}>\r\nDisposition: manual-action; displayed\r\n--b--\r\n`;
  expect(await itemsOf(head, body)).toEqual([{ kind: 'notice', what: 'mail-report' }]);
});
