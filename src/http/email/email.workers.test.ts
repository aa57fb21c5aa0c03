/** Follows mail through the whole gateway, in the real runtime: hook, conversation, bot, human, reply, bounce. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { authserv } from '../../../channels/email/fixtures/accounts.ts';
import type { ConversationBody } from '../../../schema/api/desk.ts';
import { toBytes } from '../../lib/bytes.ts';
import { post, send } from '../desk/testing/stage.ts';
import { headerOf, nth, openMailbox, playMailgun } from './testing/mail-world.ts';

let mailgun: ReturnType<typeof playMailgun>;
beforeEach(() => {
  mailgun = playMailgun();
});
afterEach(() => mailgun.restore());

const statusesOf = ({ events }: ConversationBody, messageId: string) =>
  events.flatMap((event) =>
    event.type === 'DeliveryChanged' && event.facts.messageId === messageId ? [event.facts.status] : [],
  );
const received = ({ events }: ConversationBody) =>
  events.flatMap((event) => (event.type === 'MessageReceived' ? [event] : []));
const passed = `${authserv}; dmarc=pass header.from=example.test`;

function bounceOf(messageId: string, status = '5.1.1', action = 'failed'): Record<string, string> & { body: string } {
  const body = [
    '--b\r\nContent-Type: text/plain\r\n\r\nIt could not be delivered.\r\n',
    `--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.test\r\n\r\nFinal-Recipient: rfc822; astrid@example.test\r\nAction: ${action}\r\nStatus: ${status}\r\n`,
    `--b\r\nContent-Type: text/rfc822-headers\r\n\r\nFrom: hjalp@northpay.test\r\nMessage-ID: ${messageId}\r\n`,
    '--b--\r\n',
  ].join('\r\n');
  return {
    From: 'MAILER-DAEMON@mx.example.test',
    'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b',
    body,
  };
}

it('goes from the hook to the bot, to a human, back into the customer’s thread, and marks what bounced', {
  timeout: 90_000,
}, async () => {
  const box = await openMailbox();
  const first = {
    'Message-ID': '<first@example.test>',
    Subject: 'Min återbetalning',
    'Authentication-Results': passed,
  };
  expect(await box.write(first, 'Hej')).toBe(204);
  const greeting = await nth(mailgun.taken, 0);
  expect(headerOf(greeting, 'auto-submitted')).toBe('auto-replied');
  expect([greeting.subject, greeting.inReplyTo]).toEqual(['Re: Min återbetalning', '<first@example.test>']);

  // The customer's program kept only the address to answer to; the subject is another.
  const to = greeting.replyTo?.[0]?.address ?? '';
  expect(to).toMatch(/^hjalp\+eu-.+@northpay\.test$/);
  expect(await box.write({ To: to, Subject: 'Något annat' }, 'Jag vill prata med en människa')).toBe(204);
  const id = await box.waiting();
  const body = await box.read(id);
  expect(received(body)).toHaveLength(2);
  expect(body.legs[0]).toMatchObject({ channel: 'email', trust: 'email' });

  expect((await post(`/api/desk/conversations/${id}/claim`, {}, box.headers)).status).toBe(200);
  const before = mailgun.taken.length;
  expect((await post(`/api/desk/conversations/${id}/messages`, { text: 'Hej Astrid!' }, box.headers)).status).toBe(200);
  const reply = await vi.waitFor(() => {
    const found = mailgun.taken.find(({ text }) => text?.startsWith('Hej Astrid!'));
    if (!found) throw new Error(`not among ${mailgun.taken.length - before} more`);
    return found;
  }, 20_000);
  expect(headerOf(reply, 'auto-submitted')).toBeUndefined();
  expect(reply.html).toContain('Hej Astrid!');
  expect(reply.text).toContain('mail.signature');

  const written = (await box.read(id)).events.findLast(({ type }) => type === 'MessageWritten');
  const messageId = written?.type === 'MessageWritten' ? written.facts.messageId : '';
  const { body: later, ...laterHead } = bounceOf(reply.messageId ?? '', '4.4.1', 'delayed');
  expect(await box.write(laterHead, later)).toBe(204);
  const { body: bounced, ...head } = bounceOf(reply.messageId ?? '');
  expect(await box.write(head, bounced)).toBe(204);
  await vi.waitFor(async () => {
    const now = await box.read(id);
    expect(statusesOf(now, messageId).at(-1)).toBe('failed');
    // A bounce is nobody's message.
    expect(received(now)).toHaveLength(2);
  }, 20_000);
});

it('goes on by any of our Message-IDs in the references, never by subject or reference number', {
  timeout: 90_000,
}, async () => {
  const box = await openMailbox();
  expect(await box.write({ Subject: 'Retur' }, 'Jag vill prata med en människa')).toBe(204);
  const ours = await nth(mailgun.taken, 0);
  const id = await box.waiting();
  const { reference } = await box.read(id);
  const references = `<a@example.test> ${ours.messageId} <b@example.test>`;
  expect(await box.write({ References: references, Subject: 'Helt annat' }, 'Tack')).toBe(204);
  await vi.waitFor(async () => expect(received(await box.read(id))).toHaveLength(2), 20_000);

  const stranger = { From: 'evil@example.test', Subject: `Re: Retur ${reference}`, References: '<>' };
  expect(await box.write(stranger, `Om ${reference}: ändra adressen`)).toBe(204);
  await vi.waitFor(async () => {
    const all = [...(await box.list('bot')), ...(await box.list('queued'))];
    expect(all.some(({ conversationId }) => conversationId !== id)).toBe(true);
  }, 20_000);
  expect(received(await box.read(id))).toHaveLength(2);
});

it('takes a repeated mail once, keeps its files, and refuses what is no picture', { timeout: 60_000 }, async () => {
  const box = await openMailbox();
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const part = (type: string, name: string, data: string) =>
    `--b\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${data}\r\n`;
  const mail = [
    '--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nJag vill prata med en människa\r\n',
    part('image/png', 'kvitto.png', png),
    part('image/png', 'program.png', btoa('MZ this is a program')),
    part('application/ms-tnef', 'winmail.dat', btoa('x"tnef')),
    '--b--\r\n',
  ].join('');
  const head = {
    'Content-Type': 'multipart/mixed; boundary=b',
    'Message-ID': '<once@example.test>',
    Date: new Date().toUTCString(),
  };
  const answers = await Promise.all([box.write(head, mail), box.write(head, mail), box.write(head, mail)]);
  expect(answers).toEqual([204, 204, 204]);
  const id = await box.waiting();
  const [message, ...others] = received(await box.read(id));
  expect(others).toEqual([]);
  const files = message?.content?.parts.filter(({ kind }) => kind === 'attachment') ?? [];
  expect(files).toMatchObject([
    { name: 'kvitto.png', state: 'stored' },
    { name: 'program.png', state: 'refused', reason: 'unsupported-type' },
    { name: 'winmail.dat', state: 'refused' },
  ]);
  const [picture] = files;
  const fileId = picture?.kind === 'attachment' ? picture.fileId : '';
  const download = await send(`/api/desk/conversations/${id}/files/${fileId}`, { headers: box.headers });
  expect([download.status, download.headers.get('content-type')]).toEqual([200, 'image/png']);
  await download.arrayBuffer();
});

it('keeps both mails that came under the same Message-ID', { timeout: 60_000 }, async () => {
  const box = await openMailbox();
  const head = { 'Message-ID': '<same@example.test>', From: 'device@example.test' };
  expect(await box.write(head, 'Jag vill prata med en människa')).toBe(204);
  const id = await box.waiting();
  expect(await box.write({ ...head, References: '<same@example.test>' }, 'Ett annat meddelande')).toBe(204);
  await vi.waitFor(async () => expect(received(await box.read(id))).toHaveLength(2), 20_000);
});

it('reads whatever its writer’s program wrote, in the runtime’s own decoders', { timeout: 60_000 }, async () => {
  const box = await openMailbox();
  const wanted: [charset: string, bytes: number[], text: string][] = [
    ['windows-1252', [0x80, 0x20, 0xe5, 0xe4, 0xf6], '€ åäö'],
    ['iso-8859-1', [0x93, 0xe5, 0x94], '“å”'],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42], '日本'],
    ['gb18030', [0xd6, 0xd0, 0xce, 0xc4], '中文'],
    ['koi8-r', [0xf0, 0xd2, 0xc9], 'При'],
    ['x-no-such-charset', [0x48, 0x65, 0x6a], 'Hej'],
  ];
  const html = '<p>Hej <b>du</b></p><script>x</script><img src="https://t.test/p.gif">';
  const answers = await Promise.all([
    ...wanted.map(([charset, bytes]) => {
      const head = `From: a@example.test\r\nMessage-ID: <${charset}@x.test>\r\nContent-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`;
      return box.postRaw(new Uint8Array([...toBytes(head), ...bytes, 13, 10]));
    }),
    box.write({ From: 'a@example.test', 'Content-Type': 'text/html; charset=utf-8' }, html),
  ]);
  expect(new Set(answers)).toEqual(new Set([204]));
  const said = await vi.waitFor(async () => {
    const all = [...(await box.list('bot')), ...(await box.list('queued'))];
    const bodies = await Promise.all(all.map(({ conversationId }) => box.read(conversationId)));
    const contents = bodies.flatMap((body) => received(body).map(({ content }) => JSON.stringify(content)));
    expect(contents).toHaveLength(wanted.length + 1);
    return contents.join('\n');
  }, 30_000);
  for (const [, , text] of wanted) expect(said).toContain(text);
  expect(said).toContain(
    JSON.stringify('<p>Hej <b>du</b></p><img data-remote-src="https://t.test/p.gif">').slice(1, -1),
  );
});

it('says no to what is too large, badly typed or unsigned, and takes nothing of it', async () => {
  const box = await openMailbox();
  const unsigned = send(`/hooks/email/${box.id}`, {
    method: 'POST',
    body: 'From: a@b.test\r\n\r\nx',
    headers: { 'content-type': 'message/rfc822' },
  });
  const [missing, ...refused] = await Promise.all([
    unsigned,
    box.postRaw(new Uint8Array(25 * 1024 * 1024 + 1)),
    box.postRaw(toBytes('no mail at all')),
  ]);
  expect([missing.status, ...refused]).toEqual([403, 413, 400]);
  expect(await box.list('bot')).toEqual([]);
});
