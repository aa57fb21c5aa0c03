/** Holds the world's mail to what real mail is, by the gateway's own reading of it. */

import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { openEmailAccount } from '../../../../channels/email/config.ts';
import { email } from '../../../../channels/email/email.ts';
import { renderedMailSchema } from '../../../../channels/email/rendered-mail.ts';
import { createDeps, createHook, createRenderContext } from '../../../../channels/testing/surroundings.ts';
import { mailAccounts } from '../../../world/accounts/email.ts';
import type { Env } from '../../env.ts';
import { noHabits } from '../../habits.ts';
import type { WorldMessage } from '../../messages.ts';
import { compose } from './compose.ts';
import { awayReply, bounce, dialectOf } from './machines.ts';
import { mailboxOf } from './mailbox.ts';
import { mailPost } from './post.ts';

const [world] = mailAccounts();
if (!world) throw new Error('there is no mailbox');
const mailbox = mailboxOf(world);
const now = Date.UTC(2026, 10, 22, 9);
const account = openEmailAccount({ ...world, v: 1, state: 'live', credentials: '' }, JSON.stringify(world.credentials));
const deps = createDeps(() => Promise.reject(new Error('offline')), now);
const env = { GATEWAY_URL: 'https://gateway.test', SELF_URL: 'https://simulator.test' } as Env;

/** Posts a mail to the channel as the simulated server does. */
async function handed(raw: Uint8Array, from: string, signature: 'right' | 'wrong' | 'missing' = 'right') {
  const mail = { raw, from, to: mailbox.address, dmarc: 'pass', fromDomain: 'brev.test' } as const;
  const { body, headers } = mailPost(env, mailbox, mail, { now, signature });
  const hook = createHook(account, body, headers);
  return { verdict: await email.verify(hook, account, deps), items: await email.parse(hook, account, deps) };
}

/** Is a mail of the gateway's as it lies in a mailbox. */
async function ours(address: string, isAutomatic = false): Promise<WorldMessage> {
  const [rendered] = await email.render(
    { parts: [{ kind: 'text', text: 'Hej' }] },
    createRenderContext({ account, to: { kind: 'email', value: address }, isAutomatic }),
  );
  const mail = await PostalMime.parse(renderedMailSchema.parse(rendered?.body).raw);
  const headers = mail.headers.map(({ originalKey, value }) => ({ name: originalKey, value }));
  const shown = {
    text: '',
    media: [],
    choices: [],
    status: 'delivered',
    at: now,
    subject: mail.subject ?? '',
    headers,
  };
  return { ...shown, id: mail.messageId ?? '', channel: 'email', account: world?.id ?? '', direction: 'down', address };
}

describe('a mail of this world', () => {
  it('is signed, trusted and read by the gateway', async () => {
    const written = {
      from: { name: 'Karin', address: 'karin@brev.test' },
      to: [mailbox.address],
      id: '<1@brev.test>',
      at: now - 1_000,
    };
    const raw = await compose({ ...written, subject: 'Återbetalning', text: 'Hej å' });
    const { verdict, items } = await handed(raw, 'karin@brev.test');
    expect(verdict).toEqual({ ok: true });
    expect(items).toMatchObject([
      { kind: 'message', trust: 'email', from: { value: 'karin@brev.test' }, content: { subject: 'Återbetalning' } },
    ]);
    expect((await handed(raw, 'karin@brev.test', 'wrong')).verdict).toMatchObject({ code: 'signature-invalid' });
    expect((await handed(raw, 'karin@brev.test', 'missing')).verdict).toMatchObject({ code: 'signature-missing' });
  });

  it.each(['rfc3834', 'exchange', 'vacation', 'rude', 'silent'])(
    'answers while its owner is away, in the dialect %s',
    async (name) => {
      const address = `karin+${name}@brev.test`;
      expect(dialectOf(address).name).toBe(name);
      const reply = await awayReply(await ours(address), { ...noHabits, away: 'Jag är borta.' }, now);
      if (!reply) throw new Error('no answer');
      const [item] = (await handed(reply.raw, reply.from)).items;
      expect(item).toMatchObject({ kind: 'message', threading: { conversationId: 'cnv_eu_01k9abc' } });
      // Only the last says nothing of itself: for it there is the cap.
      expect(item?.kind === 'message' && item.automatic === true).toBe(name !== 'silent');
    },
  );

  it('keeps silent towards machines when it is polite, and only then', async () => {
    const away = { ...noHabits, away: 'Borta' };
    expect(await awayReply(await ours('karin+rfc3834@brev.test', true), away, now)).toBeUndefined();
    expect(await awayReply(await ours('karin+rude@brev.test', true), away, now)).toBeDefined();
    expect(await awayReply(await ours('karin+rude@brev.test'), noHabits, now)).toBeUndefined();
  });

  it.each([
    ['permanent', [{ kind: 'receipt', status: 'failed', errorCode: '5.1.1', messageId: 'msg_eu_01k9abc.4' }]],
    ['temporary', [{ kind: 'notice', what: 'mail-delayed' }]],
  ] as const)('bounces in a way that the gateway understands: %s', async (how, meaning) => {
    const returned = bounce(await ours('karin@brev.test'), { ...noHabits, bounce: how }, now);
    if (!returned) throw new Error('no bounce');
    expect((await handed(returned.raw, returned.from)).items).toMatchObject([...meaning]);
  });
});
