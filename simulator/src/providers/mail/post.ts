/**
 * Owns how a tenant's own server hands a mail to the gateway: what it found of the sender on top, the envelope above that, and a
 * Standard Webhooks signature over every byte. Source: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
import { Buffer } from 'node:buffer';
import { createHmac, randomBytes } from 'node:crypto';
import type { Env } from '../../env.ts';
import type { Post } from '../post.ts';
import type { Mailbox } from './mailbox.ts';

export type Handed = {
  raw: Uint8Array;
  /** The sender of the envelope; empty for what must not be answered. */
  from: string;
  to: string;
  /** Whether the server found the sender's DMARC policy kept. */
  dmarc: 'pass' | 'fail' | 'none';
  fromDomain: string;
};

const usualRetries = 2;
const readMs = 30_000;

/** Writes what the server adds above the mail that it took. */
function received({ server }: Mailbox, { from, to, dmarc, fromDomain }: Handed, now: number): string {
  return [
    `X-Parley-Envelope-From: <${from}>`,
    `X-Parley-Envelope-To: <${to}>`,
    `Return-Path: <${from}>`,
    `Authentication-Results: ${server}; dkim=${dmarc} header.d=${fromDomain}; dmarc=${dmarc} header.from=${fromDomain}`,
    `Received: from mail.${fromDomain} by ${server} with ESMTPS; ${new Date(now).toUTCString()}`,
    '',
  ].join('\r\n');
}

/** Signs a body; a wrong signature is made with another secret. */
function signed(body: Uint8Array, secret: string, now: number, signature: 'right' | 'wrong' | 'missing') {
  const id = `msg_${randomBytes(12).toString('hex')}`;
  const timestamp = String(Math.floor(now / 1_000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const mac = createHmac('sha256', signature === 'wrong' ? Buffer.concat([key, Buffer.from('!')]) : key)
    .update(`${id}.${timestamp}.`)
    .update(body)
    .digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    ...(signature === 'missing' ? {} : { 'webhook-signature': `v1,${mac}` }),
  };
}

/** Prepares the request with which the tenant's server hands a mail over. */
export function mailPost(
  env: Env,
  mailbox: Mailbox,
  mail: Handed,
  {
    now,
    retries = usualRetries,
    signature = 'right',
  }: { now: number; retries?: number | undefined; signature?: 'right' | 'wrong' | 'missing' },
) {
  const body = new Uint8Array(Buffer.concat([Buffer.from(received(mailbox, mail, now)), mail.raw]));
  return {
    url: `${env.GATEWAY_URL}/hooks/email/${mailbox.account.id}`,
    headers: { 'content-type': 'message/rfc822', ...signed(body, mailbox.hookSecret, now, signature) },
    body,
    retries,
    readMs,
  } satisfies Post;
}
