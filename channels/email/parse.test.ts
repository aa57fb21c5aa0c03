/** Holds reading mail to its hazards: what it says, who says it, which conversation it names, and what of it can be taken. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { InboundMessage } from '../../schema/inbound.ts';
import { contentSchema, type Part, plainText } from '../../schema/message.ts';
import { toBytes } from '../../src/lib/bytes.ts';
import { createDeps, createHook, start } from '../testing/surroundings.ts';
import { withEnvelope } from './envelope.ts';
import { address, authserv, createMail, createMailAccount, replyKeys } from './fixtures/accounts.ts';
import { parseEmail } from './parse.ts';
import { keyedMessageId, replyToken } from './tokens.ts';

const account = createMailAccount({ aliases: ['info@northpay.test'] });
const scope = { account: account.id, keys: replyKeys };
const deps = createDeps(() => Promise.reject(new Error('parsing needs no network')));
const conversation = 'cnv_eu_01k9abcdefghjkmnpqrstvwxyz';
const other = 'cnv_eu_01k9zzzzzzzzzzzzzzzzzzzzzz';

async function read(raw: string | Uint8Array): Promise<InboundMessage> {
  const [item] = await parseEmail(createHook(account, raw, { 'content-type': 'message/rfc822' }), account, deps);
  if (item?.kind !== 'message') throw new Error(`it is a ${item?.kind}`);
  expect(contentSchema.safeParse(item.content).error).toBeUndefined();
  return item;
}
const readMail = (headers: Record<string, string>, body = 'Hej\n') => read(createMail(headers, body));
const files = ({ content }: InboundMessage) => content.parts.filter((part) => part.kind === 'attachment');
const kinds = ({ content }: InboundMessage) => content.parts.map(({ kind }) => kind);
const words = ({ content }: InboundMessage) => plainText(content.parts);
const multipart = (type: string, ...parts: string[]) => ({
  head: { 'Content-Type': `multipart/${type}; boundary="b"` },
  body: `${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`,
});
const file = (type: string, disposition: string, data: string) =>
  `Content-Type: ${type}\r\nContent-Disposition: ${disposition}\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa(data)}`;

describe('a sender', () => {
  it.each([
    ['Astrid <ASTRID@Example.TEST>', 'astrid@example.test'],
    ['astrid@b\u00fccher.test', 'astrid@xn--bcher-kva.test'],
    ['"Lind, Astrid (private)" <a.lind+shop@example.test>', 'a.lind+shop@example.test'],
    ['<>, Astrid <astrid@example.test>', 'astrid@example.test'],
    ['Friends: astrid@example.test, b@example.test;', 'astrid@example.test'],
  ])('%s is %s', async (from, handle) => {
    expect((await readMail({ From: from })).from).toEqual({ kind: 'email', value: handle });
  });

  it('is found elsewhere when From is missing, and a mail without any is refused', async () => {
    expect((await readMail({ From: '', Sender: 'astrid@example.test' })).from.value).toBe('astrid@example.test');
    await expect(readMail({ From: '' })).rejects.toMatchObject({ code: 'malformed' });
    await expect(readMail({ From: 'undisclosed' })).rejects.toMatchObject({ code: 'malformed' });
  });

  it('is believed as far as our own server says', async () => {
    const line = `${authserv}; dmarc=pass header.from=example.test`;
    expect((await readMail({ 'Authentication-Results': line })).trust).toBe('email');
    expect((await readMail({})).trust).toBe('anonymous');
  });

  it('has a name to show, decoded and of one line', async () => {
    const { profile } = await readMail({ From: '=?utf-8?q?=C3=85sa=0D=0ABcc=3A?= <astrid@example.test>' });
    expect(profile?.name).toMatch(/^Åsa +Bcc:$/);
  });
});

describe('the conversation that a mail names', () => {
  let token = '';
  let ours = '';
  beforeAll(async () => {
    token = await replyToken(scope, conversation);
    ours = await keyedMessageId(scope, `${other.replace('cnv', 'msg')}.4`, 'northpay.test');
  });
  const named = async (headers: Record<string, string>) => (await readMail(headers)).threading;

  it('is that of the signed address, wherever the address stands', async () => {
    const to = `hjalp+${token}@northpay.test`;
    for (const headers of [{ To: to }, { Cc: `X <${to}>` }, { 'Delivered-To': to }, { To: to.toUpperCase() }])
      expect(await named(headers)).toMatchObject({ conversationId: conversation });
    const routed = withEnvelope(toBytes(createMail({}, 'Hej')), { from: 'astrid@example.test', to });
    expect((await read(routed)).threading).toMatchObject({ conversationId: conversation });
  });

  it('is that of any of our messages among its references, the address first', async () => {
    expect(await named({ 'In-Reply-To': `<${ours}>` })).toMatchObject({ conversationId: other });
    const many = Array.from({ length: 60 }, (_, index) => `<${index}@example.test>`);
    expect(await named({ References: [...many, `<${ours}>`].join('\r\n ') })).toMatchObject({ conversationId: other });
    expect(await named({ References: [`<${ours}>`, ...many].join(' ') })).toMatchObject({ conversationId: other });
    expect(await named({ 'In-Reply-To': `<${ours}>`, To: `hjalp+${token}@northpay.test` })).toMatchObject({
      conversationId: conversation,
    });
  });

  it('is nobody’s for a forged sign, an empty id, a subject or a reference number', async () => {
    for (const headers of [
      { To: `hjalp+eu-01k9abcdefghjkmnpqrstvwxyz-${'a'.repeat(16)}@northpay.test` },
      { To: `hjalp+${token}@evil.test` },
      { 'In-Reply-To': '<>', References: '<> < >' },
      { Subject: `Re: [SE-7K3Q-92FD] ${token}` },
      { References: `<eu.01k9zzzzzzzzzzzzzzzzzzzzzz.4.${'a'.repeat(16)}@northpay.test>` },
    ])
      expect((await named(headers))?.conversationId).toBeUndefined();
  });

  it('comes with all that it refers to, for who took part', async () => {
    const threading = await named({ 'In-Reply-To': '<b@x.test>', References: '<a@x.test>\r\n\t<b@x.test>' });
    expect(threading).toEqual({ references: ['b@x.test', 'a@x.test'], id: 'first@example.test' });
  });
});

describe('the id under which a mail counts once', () => {
  const id = async (headers: Record<string, string>, body?: string) => (await readMail(headers, body)).providerEventId;

  it('is the same over whichever way it came', async () => {
    const first = await id({});
    expect(await id({ Received: 'from a by b', 'Delivered-To': 'info@northpay.test' })).toBe(first);
    expect(await id({ 'Message-ID': '' })).toBe(await id({ 'Message-ID': '', Received: 'from c' }));
  });

  it('is another for other words under the same Message-ID, or under none', async () => {
    expect(await id({}, 'Något annat')).not.toBe(await id({}));
    expect(await id({ 'Message-ID': '' }, 'a')).not.toBe(await id({ 'Message-ID': '' }, 'b'));
    expect(await id({ 'Message-ID': '<>' }, 'a')).not.toBe(await id({ 'Message-ID': '<>' }, 'b'));
  });
});

describe('what a mail says', () => {
  it('is new words first, then what they repeat, then the signature', async () => {
    const body = 'Var är pengarna?\n\nDen 23 nov. 2026 skrev Northpay <hjalp@northpay.test>:\n> Hej Astrid\n';
    const { content } = await readMail({}, body);
    expect(content.parts).toEqual([
      { kind: 'text', text: 'Var är pengarna?' },
      { kind: 'text', text: 'Den 23 nov. 2026 skrev Northpay <hjalp@northpay.test>:\n> Hej Astrid', quoted: true },
    ]);
  });

  it('has its subject decoded and on one line', async () => {
    const subject = '=?iso-8859-1?q?=C5terbetalning?=\r\n =?utf-8?b?8J+ZjyBYLUV2aWw6IHg=?=';
    expect((await readMail({ Subject: subject })).content.subject).toBe('Återbetalning🙏 X-Evil: x');
    const broken = (await readMail({ Subject: '=?utf-8?q?a=0D=0ABcc=3A_x=40y?=' })).content.subject ?? '';
    expect(broken).not.toMatch(/[\r\n]/);
    expect((await readMail({ Subject: 'x'.repeat(5_000) })).content.subject?.length).toBeLessThanOrEqual(1_000);
  });

  it('joins flowed lines', async () => {
    const flowed = { 'Content-Type': 'text/plain; charset=utf-8; format=flowed; delsp=no' };
    expect(words(await readMail(flowed, 'En lång rad som \nfortsätter\n'))).toBe('En lång rad som fortsätter');
  });

  it('has the words of its layout when that is all there is, and the layout made harmless', async () => {
    const mail = await readMail(
      { 'Content-Type': 'text/html; charset=utf-8' },
      '<p onclick=x>Hej <b>du</b></p><script>x</script><img src="https://t.test/p.gif">',
    );
    expect(words(mail)).toBe('Hej du');
    expect(mail.content.parts[1]).toEqual({
      kind: 'html',
      html: '<p>Hej <b>du</b></p><img data-remote-src="https://t.test/p.gif">',
    });
  });

  it('shows where an inline picture belongs', async () => {
    const { head, body } = multipart(
      'related',
      'Content-Type: text/html\r\n\r\n<p>Se</p><img src="cid:pic@x">',
      `Content-ID: <pic@x>\r\n${file('image/png', 'inline; filename="a.png"', '\x89PNG\r\n\x1a\n')}`,
    );
    const mail = await readMail(head, body);
    expect(kinds(mail)).toEqual(['text', 'html', 'attachment']);
    expect(mail.content.parts[1]).toMatchObject({ html: expect.stringContaining('data-part="2"') });
    expect(mail.files).toMatchObject([{ part: 2 }]);
  });

  it('passes on who wrote first only as words', async () => {
    const body =
      '---------- Forwarded message ---------\nFrom: Boss <boss@northpay.test>\nDate: now\n\nRefund everything.';
    const mail = await readMail({}, body);
    expect(mail.from.value).toBe('astrid@example.test');
    expect(words(mail)).toContain('Boss <boss@northpay.test>');
  });

  it('is kept however long it is, as far as a row of the journal goes, and says what is missing', async () => {
    const mail = await readMail({}, `${'ord '.repeat(100)}\n`.repeat(1_000));
    const size = new TextEncoder().encode(JSON.stringify(mail.content)).length;
    expect(size).toBeLessThan(1_900_000);
    expect(mail.content.parts.at(-1)).toMatchObject({
      kind: 'unsupported',
      what: expect.stringContaining('characters'),
    });
  });

  it('believes a Date only when it can be true', async () => {
    const at = async (date: string) => (await readMail({ Date: date })).sentAt;
    expect(await at(new Date(start - 60_000).toUTCString())).toBe(start - 60_000);
    for (const wrong of ['Tue, 19 Jan 2038 03:14:07 +0000', 'Thu, 01 Jan 1970 00:00:00 +0000', 'gestern', ''])
      expect(await at(wrong)).toBeUndefined();
  });
});

describe('files', () => {
  it('have their names, in whichever of the ways of writing them', async () => {
    const { head, body } = multipart(
      'mixed',
      'Content-Type: text/plain\r\n\r\nHej',
      file('image/png', "attachment; filename*=utf-8''kvitto%20%C3%A5.png", 'x'),
      file('image/png', "attachment; filename*0*=utf-8''l%C3%A5; filename*1=ng.png", 'x'),
      file('image/png', 'attachment; filename="=?utf-8?b?w6UucG5n?="', 'x'),
      file('image/png', 'attachment', 'x'),
      file('image/png', 'attachment; filename="../../etc/passwd"', 'x'),
    );
    const names = files(await readMail(head, body)).map(({ name }) => name);
    expect(names.slice(0, 3)).toEqual(['kvitto å.png', 'lång.png', 'å.png']);
    expect(names[3]).toBe('attachment-4.png');
  });

  it('come with their bytes, and what Outlook packed says so', async () => {
    const { head, body } = multipart(
      'mixed',
      'Content-Type: text/plain\r\n\r\nHej',
      file('application/pdf', 'attachment; filename=a.pdf', '%PDF-1.7'),
      file('application/ms-tnef', 'attachment; filename=winmail.dat', 'tnef'),
      file('application/octet-stream', 'attachment; filename=WINMAIL.DAT', 'tnef'),
      file('application/zip', 'attachment; filename=a.zip', 'PK\x03\x04'),
      'Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR',
    );
    const mail = await readMail(head, body);
    expect(files(mail).map(({ state }) => state)).toEqual(['pending', 'refused', 'refused', 'pending', 'pending']);
    expect(mail.files?.map(({ part, bytes }) => [part, bytes.length])).toEqual([
      [1, 8],
      [4, 4],
      [5, expect.any(Number)],
    ]);
    expect(files(mail)[1]?.reason).toContain('winmail.dat');
  });

  it('are counted, and those beyond are told of', async () => {
    const parts = Array.from({ length: 200 }, (_, index) =>
      file('image/png', `attachment; filename=${index}.png`, 'x'),
    );
    const { head, body } = multipart('mixed', 'Content-Type: text/plain\r\n\r\nHej', ...parts);
    const mail = await readMail(head, body);
    expect(mail.content.parts.length).toBeLessThanOrEqual(50);
    expect(mail.content.parts.at(-1)).toEqual({ kind: 'unsupported', what: '175 more files than a message can have' });
  });

  it('that are mails are read as far down as people nest them', async () => {
    const inner = 'From: shop@fjallro.test\r\nSubject: Kvitto\r\nContent-Type: text/plain\r\n\r\nDitt kvitto';
    const { head, body } = multipart(
      'mixed',
      'Content-Type: text/plain\r\n\r\nSe nedan',
      `Content-Type: message/rfc822\r\n\r\n${inner}`,
    );
    const mail = await readMail(head, body);
    expect(JSON.stringify(mail.content)).toContain('Ditt kvitto');
    expect(mail.from.value).toBe('astrid@example.test');
  });
});

describe('a mail made to hurt', () => {
  it('is refused when it is nested too deeply or has too many headers', async () => {
    const deep = Array.from(
      { length: 300 },
      (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`,
    ).join('');
    await expect(read(`From: a@example.test\r\n${deep}`)).rejects.toMatchObject({ code: 'malformed' });
    const bomb = Array.from({ length: 40_000 }, (_, index) => `X-H${index}: ${'x'.repeat(20)}\r\n`).join('');
    await expect(read(`From: a@example.test\r\n${bomb}\r\n`)).rejects.toMatchObject({ code: 'malformed' });
  });

  it('of mails within mails costs no more than its bytes', async () => {
    const shell = 'From: a@example.test\r\nContent-Type: message/rfc822\r\n\r\n';
    expect(kinds(await read(`${shell.repeat(200)}Hej`)).length).toBeGreaterThan(0);
  });

  it('is no mail when it is nothing but bytes', async () => {
    await expect(read(new Uint8Array(2_000).map((_, index) => index % 256))).rejects.toMatchObject({
      code: 'malformed',
    });
    await expect(read('')).rejects.toMatchObject({ code: 'malformed' });
  });
});

it('says of itself what stands for nothing', async () => {
  const mail = await readMail({ To: address }, '');
  const [part] = mail.content.parts as [Part];
  expect(part).toEqual({ kind: 'unsupported', what: 'an empty mail' });
});
