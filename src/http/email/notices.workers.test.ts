/** Lets conversations wait too long in the whole gateway: who is told of it by mail, and what such a mail says. */
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { address, mailConfig, mailCredentials } from '../../../channels/email/fixtures/accounts.ts';
import type { ConversationBody } from '../../../schema/api/desk.ts';
import { marketSnapshotSchema } from '../../../schema/market.ts';
import { accounts } from '../../../schema/tables/control/index.ts';
import { snapshotKeys } from '../../../schema/tenant.ts';
import { testMarket } from '../../../test/support/market.ts';
import { databasesOf } from '../../database/databases.ts';
import { settingsOf } from '../../env.ts';
import { seal } from '../../lib/seal.ts';
import { createStage, send } from '../desk/testing/stage.ts';
import { headerOf, nth, playMailgun } from './testing/mail-world.ts';

const waitMs = 10_000;
const slow = { timeout: 30_000 };

let mailgun: ReturnType<typeof playMailgun>;
beforeEach(() => {
  mailgun = playMailgun();
});
afterEach(() => mailgun.restore());

/** Sets up a market without a bot whose ladder acts soon. */
async function open() {
  const stage = await createStage({ market: 'se', region: 'eu' });
  const { tenant } = stage;
  const base = testMarket({ tenant });
  const step = { id: 'too-long', afterMs: 300, counts: 'calendar-time', to: 'refunds' };
  const escalation = marketSnapshotSchema.shape.escalation.parse([
    { ...step, notify: ['lead@northpay.test', 'head@northpay.test'] },
  ]);
  const market = { ...base, bot: { ...base.bot, enabled: false }, escalation };
  await env.SNAPSHOTS.put(snapshotKeys.market(tenant, 'se'), JSON.stringify(market));
  const headers = await stage.withToken();
  return {
    ...stage,
    async mailbox(state: 'live' | 'paused' = 'live') {
      const id = `acc_eu_${crypto.randomUUID()}`;
      const account = {
        ...({ id, tenant, region: 'eu', market: 'se', channel: 'email', address, state } as const),
        config: mailConfig,
        credentials: await seal(JSON.stringify(mailCredentials), id, settingsOf(env).MASTER_KEY),
      };
      await env.SNAPSHOTS.put(snapshotKeys.account(id), JSON.stringify({ v: 1, ...account }));
      await databasesOf(env)
        .control()
        .insert(accounts)
        .values({ ...account, createdAt: 1, updatedAt: 1 });
    },
    async read(id: string): Promise<ConversationBody> {
      return (await send(`/api/desk/conversations/${id}`, { headers })).json();
    },
    async owed(id: string): Promise<{ kind: string; state: string }[]> {
      const body = await (await send(`/api/desk/conversations/${id}/outbox`, { headers })).json();
      return (body as { rows: { kind: string; state: string }[] }).rows;
    },
  };
}

it('tells the mailboxes of a step once each, without a word of the customer’s', slow, async () => {
  const desk = await open();
  await desk.mailbox();
  const id = await desk.conversation('my secret worry');
  await nth(mailgun.taken, 1);
  const { reference, queue, events } = await desk.read(id);
  expect(queue).toBe('refunds');
  expect(events.filter(({ type }) => type === 'WaitEscalated')).toMatchObject([
    { facts: { step: 'too-long', told: 2 } },
  ]);
  await vi.waitFor(async () => expect(await desk.owed(id)).toEqual([]), waitMs);
  expect(mailgun.taken.map(({ to }) => to?.[0]?.address).sort()).toEqual(['head@northpay.test', 'lead@northpay.test']);
  for (const mail of mailgun.taken) {
    expect(mail.subject).toMatch(new RegExp(`^${reference}: waiting`));
    for (const words of [reference, 'Sweden', 'refunds', `/console/open/${id}`]) expect(mail.text).toContain(words);
    expect(JSON.stringify(mail)).not.toMatch(/secret|46701740605/);
    // An answer to it is nobody's word in the customer's conversation.
    expect(mail.replyTo).toBeUndefined();
    expect(headerOf(mail, 'auto-submitted')).toBe('auto-generated');
  }
});

it('goes on without a mail where the market has no account to send it by', slow, async () => {
  const desk = await open();
  await desk.mailbox('paused');
  const id = await desk.conversation();
  await vi.waitFor(async () => expect((await desk.read(id)).queue).toBe('refunds'), waitMs);
  await vi.waitFor(async () => expect(await desk.owed(id)).toEqual([]), waitMs);
  expect(mailgun.taken).toEqual([]);
});
