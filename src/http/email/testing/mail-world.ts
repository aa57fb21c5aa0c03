/** Owns a mail account in the whole gateway for tests: the tenant's own server that posts, and Mailgun that takes what leaves. */
import { env } from 'cloudflare:workers';
import PostalMime, { type Email } from 'postal-mime';
import { vi } from 'vitest';
import { createMail, hookSecret, mailConfig, mailCredentials } from '../../../../channels/email/fixtures/accounts.ts';
import { signatureOf } from '../../../../channels/email/verify.ts';
import type { ConversationBody, ListBody } from '../../../../schema/api/desk.ts';
import { snapshotKeys } from '../../../../schema/tenant.ts';
import { testMarket } from '../../../../test/support/market.ts';
import { settingsOf } from '../../../env.ts';
import { fromBase64, toBytes } from '../../../lib/bytes.ts';
import { seal } from '../../../lib/seal.ts';
import { createStage, hand, send } from '../../desk/testing/stage.ts';
import { playProvider } from '../../hooks/testing/provider-network.ts';

export const mailgun = 'https://mail.test';
const waitMs = 20_000;

/** Plays Mailgun: what it took, parsed, oldest first. */
export function playMailgun() {
  const taken: Email[] = [];
  const { restore } = playProvider(mailgun, async (request) => {
    if (!new URL(request.url).pathname.endsWith('/messages.mime')) return new Response(null, { status: 404 });
    const file: unknown = (await request.formData()).get('message');
    if (!(file instanceof Blob)) return Response.json({ message: 'message is missing' }, { status: 400 });
    const mail = await PostalMime.parse(await file.arrayBuffer());
    taken.push(mail);
    return Response.json({ id: mail.messageId, message: 'Queued. Thank you.' });
  });
  return { taken, restore };
}

/** Gives the value of a header in a parsed mail. */
export function headerOf(mail: Email | undefined, name: string): string | undefined {
  return mail?.headers.find(({ key }) => key === name)?.value;
}

/** Sets up a tenant with one mailbox and a bot, and somebody who can answer. */
export async function openMailbox(changes: Record<string, unknown> = {}) {
  const stage = await createStage({ market: 'se', region: 'eu' });
  const { tenant } = stage;
  const id = `acc_eu_${crypto.randomUUID()}`;
  const account = {
    ...{ v: 1, id, tenant, region: 'eu', market: 'se', channel: 'email', address: mailConfig.address, state: 'live' },
    config: { ...mailConfig, ...changes },
    credentials: await seal(JSON.stringify(mailCredentials), id, settingsOf(env).MASTER_KEY),
  };
  await env.SNAPSHOTS.put(snapshotKeys.account(id), JSON.stringify(account));
  const attachments = { types: ['text/plain', 'image/png'], maxBytes: 1_000_000 };
  await env.SNAPSHOTS.put(snapshotKeys.market(tenant, 'se'), JSON.stringify(testMarket({ tenant, attachments })));
  const { headers } = await stage.signedIn({ role: 'agent', regions: ['eu'], markets: ['se'] });
  const key = fromBase64(hookSecret.slice('whsec_'.length));

  return {
    id,
    headers,
    /** Posts raw bytes, signed. */
    async postRaw(body: Uint8Array<ArrayBuffer>): Promise<number> {
      const timestamp = String(Math.floor(Date.now() / 1_000));
      const sent = await hand(`/hooks/email/${id}`, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'message/rfc822',
          'webhook-id': 'msg_1',
          'webhook-timestamp': timestamp,
          'webhook-signature': `v1,${signatureOf(key, 'msg_1', timestamp, body)}`,
        },
      });
      return sent.status;
    },
    /** Somebody writes; each mail is of now and has an id of its own unless it is given one. */
    write(fields: Record<string, string>, body: string): Promise<number> {
      const own = { 'Message-ID': `<${crypto.randomUUID()}@example.test>`, Date: new Date().toUTCString() };
      return this.postRaw(toBytes(createMail({ ...own, ...fields }, body)));
    },
    async list(state: string): Promise<ListBody['conversations']> {
      const list: ListBody = await (await send(`/api/desk/conversations?state=${state}`, { headers })).json();
      return list.conversations;
    },
    async read(conversation: string): Promise<ConversationBody> {
      return (await send(`/api/desk/conversations/${conversation}`, { headers })).json();
    },
    async waiting(): Promise<string> {
      return vi.waitFor(async () => {
        const [first] = await this.list('queued');
        if (!first) throw new Error('nothing is waiting');
        return first.conversationId;
      }, waitMs);
    },
  };
}

/** Waits for the nth mail that left, counted from 0. */
export function nth(taken: readonly Email[], index: number): Promise<Email> {
  return vi.waitFor(() => {
    const mail = taken[index];
    if (!mail) throw new Error(`only ${taken.length} mails were sent`);
    return mail;
  }, waitMs);
}
