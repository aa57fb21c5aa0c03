/** Holds what the admin API does with people, in the real runtime: who sees and makes whom, and what ends when. */
import { env } from 'cloudflare:workers';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { mailConfig, mailCredentials } from '../../../channels/email/fixtures/accounts.ts';
import type { Grants, LinkBody, StaffItem } from '../../../schema/api/admin/staff.ts';
import { accounts, audit, staff } from '../../../schema/tables/control/index.ts';
import { snapshotKeys } from '../../../schema/tenant.ts';
import { databasesOf } from '../../database/databases.ts';
import { settingsOf } from '../../env.ts';
import { seal } from '../../lib/seal.ts';
import { createStage, send } from '../desk/testing/stage.ts';
import { playMailgun } from '../email/testing/mail-world.ts';
import { ask, invite, read, refusal, signedInBy, signIn, staffSeenBy, welcome } from './testing/people.ts';

const place = { market: 'se', region: 'eu' };
// Passwords are slow on purpose.
const slow = { timeout: 60_000 };

async function entriesOf(tenant: string): Promise<{ action: string; target: string; detail: unknown }[]> {
  return databasesOf(env)
    .control()
    .select({ action: audit.action, target: audit.target, detail: audit.detail })
    .from(audit)
    .where(eq(audit.tenant, tenant))
    .orderBy(audit.seq);
}

it('invites somebody by a link that works once, and signs them in with what they may do', slow, async () => {
  const stage = await createStage(place);
  const owner = (await stage.signedIn({ role: 'owner' })).headers;
  const { person, link, token } = await invite(owner, { role: 'supervisor', regions: ['eu'], markets: ['se'] });
  expect(person).toMatchObject({ role: 'supervisor', state: 'invited', linkUntil: link.expiresAt });
  expect(link).toMatchObject({ mail: 'no-account' });
  expect((await signIn(person.email, 'a long walk by the sea')).status).toBe(401);

  const told = await read(
    send('/auth/welcome/read', {
      method: 'POST',
      body: JSON.stringify({ token }),
      headers: { origin: 'https://parley.test' },
    }),
  );
  expect(told).toMatchObject({
    name: 'New Colleague',
    email: person.email,
    isReset: false,
    tenantName: `Tenant ${stage.tenant}`,
  });

  const response = await welcome(token);
  expect(response.status).toBe(200);
  const me = await read<{ id: string; permissions: string[] }>(send('/api/me', { headers: signedInBy(response) }));
  expect(me.id).toBe(person.id);
  expect(me.permissions).toContain('staff.read');
  expect(me.permissions).not.toContain('staff.write');
  expect(await refusal(welcome(token))).toMatchObject({ status: 404, code: 'not-found' });
  expect((await staffSeenBy(owner)).find(({ id }) => id === person.id)).toMatchObject({ state: 'active', sessions: 1 });
  const actions = (await entriesOf(stage.tenant)).filter(({ target }) => target === person.id);
  expect(actions.map(({ action }) => action)).toEqual(['staff.invited', 'staff.joined', 'staff.signed-in']);
});

it('lets one of two who follow the same link at once choose the password', slow, async () => {
  const stage = await createStage(place);
  const { person, token } = await invite(await stage.withToken());
  const answers = await Promise.all([welcome(token, 'the first one of two'), welcome(token, 'the other one of two')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
  const password = answers[0].status === 200 ? 'the first one of two' : 'the other one of two';
  expect((await signIn(person.email, password)).status).toBe(200);
});

it('refuses a password that is none, and keeps the link for a better one', slow, async () => {
  const stage = await createStage(place);
  const { person, token } = await invite(await stage.withToken());
  expect(await refusal(welcome(token, 'short'))).toMatchObject({ status: 422, detail: expect.stringContaining('12') });
  expect(await refusal(welcome(token, person.email))).toMatchObject({ status: 422 });
  expect(await refusal(welcome('no-such-token-of-anybody'))).toMatchObject({ status: 404 });
  expect((await welcome(token)).status).toBe(200);
});

it('resets a password by a new link: the old one works until then, sessions end with it', slow, async () => {
  const stage = await createStage(place);
  const owner = await stage.withToken();
  const { person, token } = await invite(owner);
  const before = signedInBy(await welcome(token));
  const first = await read<LinkBody>(ask(owner, 'POST', `/staff/${person.id}/link`));
  const second = await read<LinkBody>(ask(owner, 'POST', `/staff/${person.id}/link`));
  const tokenOf = ({ link }: LinkBody) => new URL(link.url).searchParams.get('token') ?? '';
  expect((await send('/api/me', { headers: before })).status).toBe(200);
  expect((await welcome(tokenOf(first))).status).toBe(404);
  expect((await welcome(tokenOf(second), 'another long password')).status).toBe(200);
  expect((await send('/api/me', { headers: before })).status).toBe(401);
  expect((await signIn(person.email, 'a long walk by the sea')).status).toBe(401);
  expect((await signIn(person.email, 'another long password')).status).toBe(200);
});

it('keeps who is deactivated out at once, and lets them in again', slow, async () => {
  const stage = await createStage(place);
  const owner = await stage.withToken();
  const { person, token } = await invite(owner);
  const theirs = signedInBy(await welcome(token));
  expect((await send('/api/me', { headers: theirs })).status).toBe(200);
  const gone = await read<StaffItem>(ask(owner, 'POST', `/staff/${person.id}/deactivate`));
  expect(gone).toMatchObject({ state: 'deactivated', sessions: 0 });
  expect((await send('/api/me', { headers: theirs })).status).toBe(401);
  expect((await signIn(person.email, 'a long walk by the sea')).status).toBe(401);
  expect(await refusal(ask(owner, 'POST', `/staff/${person.id}/link`))).toMatchObject({ status: 422 });
  await read(ask(owner, 'POST', `/staff/${person.id}/reactivate`));
  expect((await signIn(person.email, 'a long walk by the sea')).status).toBe(200);
});

it('ends the living inbox of who is deactivated', slow, async () => {
  const stage = await createStage(place);
  const agent = await stage.signedIn({ role: 'agent' });
  const open = await send('/api/desk/markets/se/socket', { headers: { ...agent.headers, upgrade: 'websocket' } });
  const socket = open.webSocket;
  if (!socket) throw new Error('no socket was given');
  socket.accept();
  const closed = new Promise<number>((resolve) => socket.addEventListener('close', ({ code }) => resolve(code)));
  await read(ask(await stage.withToken(), 'POST', `/staff/${agent.id}/deactivate`));
  expect(await closed).toBe(4000);
});

it('lets a changed role count for the next request', slow, async () => {
  const stage = await createStage(place);
  const owner = await stage.withToken();
  const agent = await stage.signedIn({ role: 'agent' });
  expect((await ask(agent.headers, 'GET', '/staff')).status).toBe(403);
  await read(ask(owner, 'PATCH', `/staff/${agent.id}`, { role: 'supervisor', languages: ['sv'] }));
  expect((await ask(agent.headers, 'GET', '/staff')).status).toBe(200);
  const entry = (await entriesOf(stage.tenant)).find(({ action }) => action === 'staff.changed');
  expect(entry?.detail).toEqual({
    role: { from: 'agent', to: 'supervisor' },
    languages: { from: [], to: ['sv'] },
  });
});

it('signs somebody out everywhere', slow, async () => {
  const stage = await createStage(place);
  const agent = await stage.signedIn();
  const after = await read<StaffItem>(ask(await stage.withToken(), 'POST', `/staff/${agent.id}/end-sessions`));
  expect(after.sessions).toBe(0);
  expect((await send('/api/me', { headers: agent.headers })).status).toBe(401);
});

it('shows a region’s admin the people of the region, and hides the others on every address', slow, async () => {
  const stage = await createStage(place);
  const sofia = await stage.person({ role: 'admin', regions: ['eu'] });
  const near = await stage.person({ role: 'agent', regions: ['eu'], markets: ['se'] });
  const strangers = await Promise.all([
    stage.person({ role: 'agent', regions: ['us'] }),
    stage.person({ role: 'agent', regions: ['eu', 'us'] }),
    stage.person({ role: 'owner' }),
  ]);
  const admin = await stage.withToken({ role: 'admin', regions: ['eu'] });
  expect((await staffSeenBy(admin)).map(({ id }) => id).sort()).toEqual([near.id, sofia.id].sort());
  for (const { id } of strangers) {
    const answers = await Promise.all([
      ask(admin, 'GET', `/staff/${id}`),
      ask(admin, 'PATCH', `/staff/${id}`, { name: 'Mine now' }),
      ...['link', 'end-sessions', 'deactivate', 'reactivate'].map((verb) => ask(admin, 'POST', `/staff/${id}/${verb}`)),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
  }
});

it('lets nobody give a role or a place beyond their own, to others or to themselves', slow, async () => {
  const stage = await createStage(place);
  const sofia = await stage.signedIn({ role: 'admin', regions: ['eu'] });
  const near = await stage.person({ role: 'agent', regions: ['eu'], markets: ['se'] });
  const inviting = (more: object) =>
    refusal(
      ask(sofia.headers, 'POST', '/staff', {
        name: 'X',
        email: 'x@people.test',
        role: 'agent',
        regions: ['eu'],
        ...more,
      }),
    );
  expect(await inviting({ role: 'owner' })).toMatchObject({ status: 403 });
  expect(await inviting({ regions: ['us'] })).toMatchObject({ status: 404 });
  expect(await inviting({ regions: ['mars'] })).toEqual({
    ...(await inviting({ regions: ['us'] })),
    detail: 'regions: there is no region mars here',
  });
  expect(await inviting({ markets: ['gb'] })).toMatchObject({ status: 404 });
  expect(await inviting({ regions: null })).toMatchObject({ status: 403 });
  expect(await inviting({ regions: [] })).toMatchObject({ status: 422 });
  for (const id of [near.id, sofia.id]) {
    const change = (more: object) => refusal(ask(sofia.headers, 'PATCH', `/staff/${id}`, more));
    expect(await change({ role: 'owner' })).toMatchObject({ status: 403 });
    expect(await change({ regions: null })).toMatchObject({ status: 403 });
    expect(await change({ regions: ['us'] })).toMatchObject({ status: 404 });
  }
  const grants = await read<Grants>(ask(sofia.headers, 'GET', '/grants'));
  expect(grants.roles.map(({ role }) => role)).not.toContain('owner');
  expect(grants).toMatchObject({
    regions: [{ region: 'eu' }],
    markets: [{ market: 'se' }],
    everyRegion: false,
    everyMarket: true,
  });
});

it('lets an admin who works everywhere see an owner, and change nothing about them', slow, async () => {
  const stage = await createStage(place);
  const otto = await stage.person({ role: 'owner' });
  const admin = await stage.withToken({ role: 'admin' });
  expect(await read<StaffItem>(ask(admin, 'GET', `/staff/${otto.id}`))).toMatchObject({ mayChange: false });
  expect(await refusal(ask(admin, 'POST', `/staff/${otto.id}/link`))).toMatchObject({ status: 403 });
});

it('always leaves an owner, also when two owners demote each other at once', slow, async () => {
  const stage = await createStage(place);
  const [otto, nils] = [await stage.signedIn({ role: 'owner' }), await stage.signedIn({ role: 'owner' })];
  const both = await Promise.all([
    ask(otto.headers, 'PATCH', `/staff/${nils.id}`, { role: 'admin' }),
    ask(nils.headers, 'PATCH', `/staff/${otto.id}`, { role: 'admin' }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  const owners = await databasesOf(env).control().select().from(staff).where(eq(staff.tenant, stage.tenant));
  const last = owners.filter(({ role }) => role === 'owner');
  expect(last).toHaveLength(1);
  const [own] = [otto, nils].filter(({ id }) => id === last[0]?.id);
  const id = own?.id ?? '';
  for (const change of [{ role: 'agent' }, { regions: ['eu'] }])
    expect(await refusal(ask(own?.headers ?? {}, 'PATCH', `/staff/${id}`, change))).toMatchObject({
      status: 422,
      detail: expect.stringContaining('last owner'),
    });
  expect(await refusal(ask(await stage.withToken(), 'POST', `/staff/${id}/deactivate`))).toMatchObject({ status: 422 });
  expect(await refusal(ask(own?.headers ?? {}, 'POST', `/staff/${id}/deactivate`))).toMatchObject({ status: 422 });
});

it('does not say whose an address is that somebody uses already', slow, async () => {
  const [one, other] = [await createStage(place), await createStage(place)];
  const { email } = await other.person();
  const owner = await one.withToken();
  const own = await one.person();
  const taken = (address: string) =>
    refusal(ask(owner, 'POST', '/staff', { name: 'X', email: address, role: 'agent' }));
  expect(await taken(email.toUpperCase())).toEqual(await taken(own.email));
  expect(await taken(email)).toMatchObject({ status: 422, detail: expect.stringMatching(/^email: /) });
});

it('names the field that is wrong', slow, async () => {
  const owner = await (await createStage(place)).withToken();
  const inviting = async (more: object) =>
    (await refusal(ask(owner, 'POST', '/staff', { name: 'X', email: 'x@people.test', role: 'agent', ...more }))).detail;
  expect(await inviting({ phone: '0701' })).toMatch(/^phone: /);
  expect(await inviting({ role: 'king' })).toMatch(/^role: /);
  expect(await inviting({ email: 'nobody' })).toMatch(/^email: /);
  expect(await inviting({ regions: ['us'], markets: ['se'] })).toMatch(/^markets: se lies in eu/);
});

it('mails the link from a mailbox of a place where they work, and from no other', slow, async () => {
  const stage = await createStage(place);
  const { tenant } = stage;
  const id = `acc_eu_${tenant}-email`;
  const credentials = await seal(JSON.stringify(mailCredentials), id, settingsOf(env).MASTER_KEY);
  const about = { id, tenant, region: 'eu', market: 'se', channel: 'email', address: mailConfig.address } as const;
  const row = { ...about, state: 'live', config: mailConfig, credentials } as const;
  await env.SNAPSHOTS.put(snapshotKeys.account(id), JSON.stringify({ v: 1, ...row }));
  await databasesOf(env)
    .control()
    .insert(accounts)
    .values({ ...row, createdAt: 1, updatedAt: 1 });
  const { taken, restore } = playMailgun();
  try {
    const owner = (await stage.signedIn({ role: 'owner' })).headers;
    const { person, link } = await invite(owner, { regions: ['eu'], markets: ['se'] });
    expect(link.mail).toBe('sent');
    expect(taken.map(({ to, text }) => ({ to: to?.[0]?.address, text }))).toEqual([
      { to: person.email, text: expect.stringContaining(link.url) },
    ]);
    expect((await invite(owner, { regions: ['us'] })).link.mail).toBe('no-account');
  } finally {
    restore();
  }
});
