import { describe, expect, it } from 'vitest';
import type { ChannelDeps, Rendered } from '../channel.ts';
import { createDeps } from '../testing/surroundings.ts';
import { checkEmail } from './check.ts';
import { apiKey, createMailAccount } from './fixtures/accounts.ts';
import { sendEmail } from './send.ts';

const mailgun = createMailAccount();
const cloudflare = createMailAccount({ provider: 'cloudflare' }, { apiKey: undefined });
const rendered: Rendered = {
  body: {
    from: 'hjalp@northpay.test',
    to: 'astrid@example.test',
    messageId: 'eu.1.2.mac@northpay.test',
    raw: 'From: x\r\n\r\nHej',
  },
};
const offline = createDeps(() => Promise.reject(new Error('no network')));
const bound = (sendMail: ChannelDeps['sendMail']): ChannelDeps => ({ ...offline, ...(sendMail ? { sendMail } : {}) });
const coded = (code: string) => Object.assign(new Error(`refused: ${code}`), { code });

describe('by Mailgun', () => {
  it('hands the raw mail over as it is, with the account’s key', async () => {
    const requests: Request[] = [];
    const deps = createDeps(async (input, init) => {
      requests.push(new Request(input, init));
      return Response.json({ id: '<eu.1.2.mac@northpay.test>', message: 'Queued. Thank you.' });
    });
    expect(await sendEmail(rendered, mailgun, deps)).toEqual({
      kind: 'sent',
      providerMessageId: 'eu.1.2.mac@northpay.test',
    });
    const [request] = requests;
    expect(request?.url).toBe('https://api.mailgun.net/v3/northpay.test/messages.mime');
    expect(request?.headers.get('authorization')).toBe(`Basic ${btoa(`api:${apiKey}`)}`);
    const form = await request?.formData();
    expect(form?.get('to')).toBe('astrid@example.test');
    const file: unknown = form?.get('message');
    expect(file instanceof Blob ? await file.text() : '').toBe('From: x\r\n\r\nHej');
  });

  it.each([
    [401, 'again'],
    [402, 'again'],
    [404, 'again'],
    [429, 'again'],
    [400, 'refused'],
    [413, 'refused'],
    [500, 'unknown'],
    [502, 'unknown'],
  ])('takes HTTP %i for %s', async (status, kind) => {
    const outcome = await sendEmail(
      rendered,
      mailgun,
      createDeps(async () => Response.json({ message: 'no' }, { status })),
    );
    expect(outcome).toMatchObject({ kind, code: `http-${status}` });
  });
});

describe('by Cloudflare', () => {
  it('keeps the platform’s id where it gives one, else our own', async () => {
    expect(
      await sendEmail(
        rendered,
        cloudflare,
        bound(async () => ({})),
      ),
    ).toEqual({ kind: 'sent', providerMessageId: 'eu.1.2.mac@northpay.test' });
    expect(
      await sendEmail(
        rendered,
        cloudflare,
        bound(async () => ({ messageId: '<x@cf.test>' })),
      ),
    ).toEqual({ kind: 'sent', providerMessageId: 'x@cf.test' });
  });

  it.each([
    ['E_RATE_LIMIT_EXCEEDED', 'again'],
    ['E_DAILY_LIMIT_EXCEEDED', 'again'],
    ['E_SENDER_NOT_VERIFIED', 'again'],
    ['E_RECIPIENT_SUPPRESSED', 'refused'],
    ['E_VALIDATION_ERROR', 'refused'],
    ['E_CONTENT_TOO_LARGE', 'refused'],
    ['E_DELIVERY_FAILED', 'unknown'],
    ['E_INTERNAL_SERVER_ERROR', 'unknown'],
    ['E_SOMETHING_NEW', 'unknown'],
  ])('takes %s for %s', async (code, kind) => {
    expect(
      await sendEmail(
        rendered,
        cloudflare,
        bound(() => Promise.reject(coded(code))),
      ),
    ).toMatchObject({ kind, code });
  });

  it('does not know after an error without a code, and waits where there is no binding', async () => {
    expect(
      await sendEmail(
        rendered,
        cloudflare,
        bound(() => Promise.reject(new Error('lost'))),
      ),
    ).toEqual({ kind: 'unknown', code: 'cut' });
    expect(await sendEmail(rendered, cloudflare, offline)).toMatchObject({ kind: 'again', code: 'no-mail-binding' });
  });
});

describe('a check', () => {
  const domain = (state: string, is_disabled = false) =>
    Response.json({ domain: { name: 'northpay.test', state, is_disabled } });
  const aspects = async (answer: Response) =>
    (
      await checkEmail(
        mailgun,
        createDeps(async () => answer.clone()),
      )
    ).aspects;

  it('tells how key and domain are', async () => {
    expect(await aspects(domain('active'))).toMatchObject({
      token: { state: 'ok' },
      sender: { state: 'ok' },
      webhook: { state: 'ok' },
    });
    expect(await aspects(domain('unverified'))).toMatchObject({ sender: { state: 'warning' } });
    expect(await aspects(domain('active', true))).toMatchObject({ sender: { state: 'broken' } });
    expect(await aspects(new Response('Forbidden', { status: 401 }))).toMatchObject({ token: { state: 'broken' } });
    expect(await aspects(Response.json({}, { status: 404 }))).toMatchObject({
      token: { state: 'ok' },
      sender: { state: 'broken' },
    });
    expect(await aspects(new Response('<html>', { status: 502 }))).toMatchObject({ token: { state: 'unknown' } });
  });

  it('takes a key that may only send for well, and sends nothing to find out', async () => {
    const sent: FormData[] = [];
    const onlySends = createDeps(async (input, init) => {
      const request = new Request(input, init);
      if (request.method === 'GET') return new Response('Forbidden', { status: 401 });
      sent.push(await request.formData());
      return Response.json({ message: 'to parameter is missing' }, { status: 400 });
    });
    expect(await checkEmail(mailgun, onlySends)).toMatchObject({
      aspects: { token: { state: 'ok' }, sender: { state: 'unknown' } },
    });
    expect(sent.map((form) => [...form.keys()])).toEqual([['o:testmode']]);
    const cut = createDeps(async (_input, init) => new Response('', { status: init?.method === 'GET' ? 403 : 500 }));
    expect(await checkEmail(mailgun, cut)).toMatchObject({ aspects: { token: { state: 'unknown' } } });
  });

  it('says when nobody can be trusted, and when nothing can be sent', async () => {
    const untrusting = createMailAccount({ provider: 'cloudflare', authservIds: [] }, { apiKey: undefined });
    expect(await checkEmail(untrusting, offline)).toMatchObject({
      aspects: { webhook: { state: 'warning' }, sender: { state: 'broken' } },
    });
    expect(
      await checkEmail(
        untrusting,
        bound(async () => ({})),
      ),
    ).toMatchObject({ aspects: { sender: { state: 'unknown' } } });
  });
});
