/** Holds routed mail to what its sender hears: taken, never again, or try again later. */
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMail } from '../../../channels/email/fixtures/accounts.ts';
import { snapshotKeys } from '../../../schema/tenant.ts';
import type { Env } from '../../env.ts';
import { accept } from '../../ingress/accept.ts';
import { toBytes } from '../../lib/bytes.ts';
import { systemClock } from '../../lib/clock.ts';
import { type MailPorts, takeRoutedMail } from './email-handler.ts';
import { nth, openMailbox, playMailgun } from './testing/mail-world.ts';

let mailgun: ReturnType<typeof playMailgun>;
beforeEach(() => {
  mailgun = playMailgun();
});
afterEach(() => mailgun.restore());

/** Gives an account a recipient of its own, as publishing it does. */
async function routedBox() {
  const to = `box-${crypto.randomUUID().slice(0, 8)}@northpay.test`;
  const box = await openMailbox({ address: to });
  await env.SNAPSHOTS.put(snapshotKeys.mailbox(to), JSON.stringify({ account: box.id }));
  return { ...box, to };
}

async function route(
  to: string,
  raw: Uint8Array<ArrayBuffer>,
  changes: Partial<MailPorts> & { from?: string; rawSize?: number; env?: Env } = {},
) {
  const rejected: string[] = [];
  const mail = {
    from: changes.from ?? 'astrid@example.test',
    to,
    rawSize: changes.rawSize ?? raw.length,
    raw: new Response(raw).body as ReadableStream<Uint8Array>,
    setReject: (reason: string) => void rejected.push(reason),
  };
  const work: Promise<unknown>[] = [];
  const ports = {
    clock: systemClock,
    accept,
    waitUntil: (promise: Promise<unknown>) => void work.push(promise),
    ...changes,
  };
  await takeRoutedMail(mail, changes.env ?? env, ports);
  await Promise.all(work);
  return rejected;
}

const mailOf = (headers: Record<string, string>, body = 'Jag vill prata med en människa') =>
  toBytes(
    createMail({ 'Message-ID': `<${crypto.randomUUID()}@x.test>`, Date: new Date().toUTCString(), ...headers }, body),
  );

describe('routed mail', () => {
  it('finds its account by the recipient, with or without a token, in any case', { timeout: 60_000 }, async () => {
    const box = await routedBox();
    expect(await route(box.to.toUpperCase(), mailOf({ To: box.to }))).toEqual([]);
    const ours = await nth(mailgun.taken, 0);
    const id = await box.waiting();
    const answer = ours.replyTo?.[0]?.address ?? '';
    // The address is only in the envelope, as for a blind copy.
    expect(await route(answer, mailOf({ To: 'undisclosed-recipients:;' }, 'Tack'))).toEqual([]);
    await vi.waitFor(async () => {
      const { events } = await box.read(id);
      expect(events.filter(({ type }) => type === 'MessageReceived')).toHaveLength(2);
    }, 20_000);
  });

  it('with the null sender is kept and not answered', { timeout: 60_000 }, async () => {
    const box = await routedBox();
    expect(await route(box.to, mailOf({ To: box.to }, 'Jag är borta'), { from: '' })).toEqual([]);
    expect(mailgun.taken).toEqual([]);
  });

  it('is rejected for good when nobody is there, when it is too large, and when it is no mail', async () => {
    const box = await routedBox();
    expect(await route('nobody@northpay.test', mailOf({}))).toEqual(['5.1.1 No such mailbox here']);
    expect(await route('no address', mailOf({}))).toEqual(['5.1.1 No such mailbox here']);
    expect(await route(box.to, mailOf({}), { rawSize: 26 * 1024 * 1024 })).toEqual(['5.3.4 The message is too large']);
    expect(await route(box.to, toBytes('Subject: x\r\n\r\nno sender'))).toEqual(['5.6.0 The message cannot be read']);
  });

  it('is to be tried again when it could not be stored, or when too much comes at once', async () => {
    const box = await routedBox();
    const down: typeof accept = () => Promise.reject(new Error('the conversation is away'));
    await expect(route(box.to, mailOf({}), { accept: down })).rejects.toThrow('away');
    const busy = { ...env, LIMIT_HOOKS: { limit: async () => ({ success: false }) } };
    await expect(route(box.to, mailOf({}), { env: busy })).rejects.toMatchObject({ code: 'too-many' });
  });

  it('is rejected for a mailbox that points at an account of another channel', async () => {
    const box = await routedBox();
    const account: unknown = await env.SNAPSHOTS.get(snapshotKeys.account(box.id), 'json');
    const id = `acc_eu_${crypto.randomUUID()}`;
    await env.SNAPSHOTS.put(snapshotKeys.account(id), JSON.stringify({ ...(account as object), id, channel: 'sms' }));
    const to = `other-${crypto.randomUUID().slice(0, 8)}@northpay.test`;
    await env.SNAPSHOTS.put(snapshotKeys.mailbox(to), JSON.stringify({ account: id }));
    expect(await route(to, mailOf({}))).toEqual(['5.1.1 No such mailbox here']);
  });
});
