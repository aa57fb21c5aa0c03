/** Says what the desk API does for an agent, through the whole gateway, with real objects and a real libSQL. */
import { env } from 'cloudflare:workers';
import { expect, it, vi } from 'vitest';
import type { ConversationBody, ListBody, MeBody } from '../../../schema/api/desk.ts';
import type { Env } from '../../env.ts';
import { deskFor } from '../../object/stubs.ts';
import { codeOf, createStage, origin, post, send } from './testing/stage.ts';

const place = { market: 'se', region: 'eu' };
const slow = { timeout: 30_000 };

/** Gives bindings under which the named databases are gone: nobody listens there. */
function without(...names: ('control' | 'eu')[]): Env {
  const regions = JSON.parse(env.REGIONS) as Record<string, { database: string }>;
  if (names.includes('eu')) regions.eu = { ...regions.eu, database: 'http://127.0.0.1:9' };
  const control = names.includes('control') ? 'http://127.0.0.1:9' : env.CONTROL_DATABASE_URL;
  return { ...env, REGIONS: JSON.stringify(regions), CONTROL_DATABASE_URL: control };
}

async function read(id: string, headers: Record<string, string>, query = ''): Promise<ConversationBody> {
  return (await send(`/api/desk/conversations/${id}${query}`, { headers })).json();
}

it('tells who is signed in, and where they work', slow, async () => {
  const { signedIn, tenant } = await createStage(place);
  const agent = await signedIn({ role: 'agent', regions: ['eu'], markets: ['se'] });
  const me: MeBody = await (await send('/api/me', { headers: agent.headers })).json();
  expect(me).toMatchObject({ id: agent.id, tenant, role: 'agent', markets: [{ market: 'se', region: 'eu' }] });
  expect(me.permissions).toContain('conversation.claim');
  expect(me.permissions).not.toContain('outbox.replay');
});

it('carries a conversation from the queue to its end', slow, async () => {
  const { signedIn, conversation } = await createStage(place);
  const id = await conversation('where is my parcel');
  const { headers, id: agentId } = await signedIn();
  const command = (path: string, body: object = {}) => post(`/api/desk/conversations/${id}/${path}`, body, headers);
  expect(await codeOf(await command('messages', { text: 'too early' }))).toBe('not-yours');
  expect((await command('claim')).status).toBe(200);
  expect((await command('notes', { text: 'looks fine' })).status).toBe(200);
  expect((await command('messages', { text: 'on its way', clientId: 'client-0001' })).status).toBe(200);
  expect(await (await command('messages', { text: 'on its way', clientId: 'client-0001' })).json()).toMatchObject({
    ok: true,
    duplicate: true,
  });
  const body = await read(id, headers);
  expect(body).toMatchObject({ state: 'assigned', owner: { kind: 'agent', id: agentId } });
  expect(body.events.filter(({ type, actor }) => type === 'MessageWritten' && actor.kind === 'agent')).toHaveLength(1);
  expect((await command('resolve')).status).toBe(200);
  expect(await read(id, headers)).toMatchObject({ state: 'resolved' });
});

it('lists a conversation soon after it began, and finds it by its words', slow, async () => {
  const { signedIn, conversation } = await createStage(place);
  const id = await conversation('my parcel is a mystery');
  const { headers } = await signedIn();
  const list = async (query: string): Promise<string[]> => {
    const body: ListBody = await (await send(`/api/desk/conversations?${query}`, { headers })).json();
    return body.conversations.map(({ conversationId }) => conversationId);
  };
  await vi.waitFor(async () => expect(await list('state=queued')).toEqual([id]), 10_000);
  expect(await list('q=myster')).toEqual([id]);
  expect(await list('q=unheard')).toEqual([]);
  expect(await list('mine=true')).toEqual([]);
  expect(await list('market=fi')).toEqual([]);
});

it('gives the head of the line to one of two agents who ask for it', slow, async () => {
  const { signedIn, conversation } = await createStage(place);
  const id = await conversation();
  const [first, second] = await Promise.all([signedIn(), signedIn()]);
  const next = (headers: Record<string, string>) => post('/api/desk/markets/se/next', {}, headers);
  const answers = await vi.waitFor(async () => {
    const both = await Promise.all([next(first.headers), next(second.headers)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
    return both;
  }, 10_000);
  const taken = answers.find(({ ok }) => ok);
  expect(await taken?.json()).toEqual({ conversationId: id });
  const loser = taken === answers[0] ? second : first;
  expect(await codeOf(await post(`/api/desk/conversations/${id}/claim`, {}, loser.headers))).toBe('already-claimed');
});

it('takes the more urgent of two who wait first', slow, async () => {
  const { signedIn, conversation, tenant } = await createStage(place);
  const [first, second] = [await conversation(), await conversation()];
  const [agent, reader] = await Promise.all([signedIn(), signedIn({ role: 'compliance' })]);
  const priority = (priority: string, headers = agent.headers) =>
    post(`/api/desk/conversations/${second}/priority`, { priority }, headers);
  expect(await codeOf(await priority('urgent', reader.headers))).toBe('forbidden');
  expect(await codeOf(await priority('very'))).toBe('invalid');
  expect(await read(second, agent.headers)).toMatchObject({ priority: 'normal' });
  expect((await priority('urgent')).status).toBe(200);
  expect(await read(second, agent.headers)).toMatchObject({ priority: 'urgent' });
  const desk = { tenant, ...place };
  await vi.waitFor(async () => {
    expect(await deskFor(env, desk).summary(desk)).toMatchObject({ waiting: 2 });
    expect(await deskFor(env, desk).peek(desk, { id: agent.id })).toBe(second);
  }, 10_000);
  const next = () => post('/api/desk/markets/se/next', {}, agent.headers);
  expect(await (await next()).json()).toEqual({ conversationId: second });
  expect(await (await next()).json()).toEqual({ conversationId: first });
});

it('lets a supervisor take a conversation from a colleague, and nobody else', slow, async () => {
  const { signedIn, conversation } = await createStage(place);
  const id = await conversation();
  const [holder, agent, supervisor] = await Promise.all([signedIn(), signedIn(), signedIn({ role: 'supervisor' })]);
  const claim = (headers: Record<string, string>, body: object) =>
    post(`/api/desk/conversations/${id}/claim`, body, headers);
  expect((await claim(holder.headers, {})).status).toBe(200);
  expect(await codeOf(await claim(agent.headers, { force: true }))).toBe('forbidden');
  expect(await codeOf(await claim(supervisor.headers, {}))).toBe('already-claimed');
  expect((await claim(supervisor.headers, { force: true })).status).toBe(200);
  expect(await codeOf(await post(`/api/desk/conversations/${id}/resolve`, {}, holder.headers))).toBe('not-yours');
});

it('transfers only to who could take it', slow, async () => {
  const { signedIn, person, conversation } = await createStage(place);
  const elsewhere = await createStage({ market: 'gb', region: 'uk' });
  const id = await conversation();
  const { headers } = await signedIn();
  const transfer = (to: object) => post(`/api/desk/conversations/${id}/transfer`, { to }, headers);
  expect((await post(`/api/desk/conversations/${id}/claim`, {}, headers)).status).toBe(200);
  for (const who of [
    await person({ role: 'compliance' }),
    await person({ regions: ['uk'] }),
    await elsewhere.person(),
  ]) {
    expect(await codeOf(await transfer({ agentId: who.id }))).toBe('invalid');
  }
  expect(await codeOf(await transfer({ queue: 'no-such-queue' }))).toBe('invalid');
  const colleague = await person();
  expect((await transfer({ agentId: colleague.id })).status).toBe(200);
  expect(await read(id, headers)).toMatchObject({ owner: { kind: 'agent', id: colleague.id } });
});

it('sends only files that were handed in for the same conversation', slow, async () => {
  const { withToken, conversation } = await createStage(place);
  const [id, other] = [await conversation(), await conversation()];
  const headers = await withToken();
  await post(`/api/desk/conversations/${other}/claim`, {}, headers);
  await post(`/api/desk/conversations/${id}/claim`, {}, headers);
  const image = {
    method: 'POST',
    body: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    headers: { ...headers, 'content-type': 'image/png' },
  };
  const stored = await send(`/api/desk/conversations/${id}/files?name=a.png`, image);
  expect(stored.status).toBe(200);
  const { fileId, name, type } = (await stored.json()) as { fileId: string; name: string; type: string };
  const parts = [{ kind: 'attachment', fileId, name: 'other.exe', type: 'text/html', state: 'stored' }];
  expect(await codeOf(await post(`/api/desk/conversations/${other}/messages`, { parts }, headers))).toBe('invalid');
  expect((await post(`/api/desk/conversations/${id}/messages`, { parts }, headers)).status).toBe(200);
  const written = (await read(id, headers)).events.findLast((event) => event.type === 'MessageWritten');
  expect(written?.content).toMatchObject({ parts: [{ fileId, name, type }] });
  expect((await send(`/api/desk/conversations/${id}/files/${fileId}`, { headers })).headers.get('content-type')).toBe(
    'image/png',
  );
  expect((await send(`/api/desk/conversations/${other}/files/${fileId}`, { headers })).status).toBe(404);
});

it('names what is wrong with a request', slow, async () => {
  const { withToken, conversation } = await createStage(place);
  const id = await conversation();
  const headers = await withToken();
  const json = { ...headers, 'content-type': 'application/json' };
  const notes = `/api/desk/conversations/${id}/notes`;
  const refused = async (response: Response) => [response.status, await codeOf(response)];
  const raw = (body: string, with_: Record<string, string> = json) =>
    send(notes, { method: 'POST', body, headers: with_ });
  expect(await refused(await raw('{"text":'))).toEqual([400, 'malformed']);
  expect(
    await refused(await raw('text=hello', { ...headers, 'content-type': 'application/x-www-form-urlencoded' })),
  ).toEqual([415, 'unsupported-type']);
  expect(await refused(await raw(`{"text":"${'x'.repeat(300_000)}"}`))).toEqual([413, 'too-large']);
  const invalid = await raw('{"text":""}');
  expect(await invalid.json()).toMatchObject({
    status: 422,
    code: 'invalid',
    detail: expect.stringMatching(/^text: /),
  });
  expect(await refused(await send(notes, { headers }))).toEqual([405, 'method-not-allowed']);
  expect(await refused(await send(`/api/desk/conversations/${id}/socket`, { headers }))).toEqual([
    426,
    'upgrade-required',
  ]);
  expect(await refused(await send('/api/desk/conversations?cursor=nonsense', { headers }))).toEqual([422, 'invalid']);
  expect(await refused(await send('/api/desk/conversations/cnv_xx_1', { headers }))).toEqual([404, 'not-found']);
  expect(
    await refused(
      await post(`/api/desk/conversations/${id}/messages/msg_eu_other.1/settle`, { status: 'failed' }, headers),
    ),
  ).toEqual([404, 'not-found']);
});

it('keeps those signed in who are, and shows them conversations, while every database is away', slow, async () => {
  const { signedIn, conversation } = await createStage(place);
  const id = await conversation();
  const { headers } = await signedIn();
  const away = without('control', 'eu');
  expect((await send(`/api/desk/conversations/${id}`, { headers }, away)).status).toBe(200);
  expect((await send('/api/me', { headers }, away)).status).toBe(200);
  const panel = await send(`/api/desk/conversations/${id}/customer`, { headers }, away);
  expect(await panel.json()).toMatchObject({ earlier: [], earlierAvailable: false });
  const list = await send('/api/desk/conversations', { headers }, away);
  expect([list.status, await codeOf(list)]).toEqual([503, 'unavailable']);
});

it('does not call somebody a stranger because the database that knows them is away', slow, async () => {
  const { withToken, signedIn } = await createStage(place);
  const token = await withToken();
  const [cookie = ''] = (await signedIn()).headers.cookie.split('; ').filter((one) => one.includes('session_token'));
  for (const headers of [token, { cookie }]) {
    const response = await send('/api/me', { headers }, without('control'));
    expect([response.status, await codeOf(response)]).toEqual([503, 'unavailable']);
  }
});

it('signs nobody in with a wrong password, under a new account, from another site, or at will', slow, async () => {
  const { person, tenant } = await createStage(place);
  const { email } = await person();
  const signIn = (body: object, from = origin, bindings: Env = env) =>
    send(
      '/auth/sign-in/email',
      { method: 'POST', body: JSON.stringify(body), headers: { origin: from, 'content-type': 'application/json' } },
      bindings,
    );
  const wrong = await signIn({ email, password: 'not the password' });
  const unknown = await signIn({ email: `nobody@${tenant}.test`, password: 'not the password' });
  expect(await wrong.json()).toEqual(await unknown.json());
  expect([wrong.status, unknown.status]).toEqual([401, 401]);
  expect((await signIn({ email, password: 'not the password' }, 'https://evil.test')).status).toBe(403);
  const limited: Env = { ...env, LIMIT_SIGN_IN: { limit: async () => ({ success: false }) } };
  expect(await codeOf(await signIn({ email, password: 'any' }, origin, limited))).toBe('too-many');
  const away = await signIn({ email, password: 'not the password' }, origin, without('control'));
  expect([away.status, await codeOf(away)]).toEqual([503, 'unavailable']);
  const signUp = await send('/auth/sign-up/email', {
    method: 'POST',
    body: JSON.stringify({ email: 'new@x.test', password: 'long enough', name: 'New' }),
    headers: { origin },
  });
  expect(signUp.status).toBe(404);
});

it('answers a sign-in with the person, and keeps the session to a cookie that scripts cannot read', slow, async () => {
  const { person } = await createStage(place);
  const { email, id } = await person();
  const response = await post('/auth/sign-in/email', { email, password: 'a password of tests' }, { origin });
  expect(Object.keys((await response.clone().json()) as object)).toEqual(['user']);
  expect(await response.json()).toMatchObject({ user: { id, email } });
  const cookies = response.headers.getSetCookie();
  expect(cookies.length).toBeGreaterThan(0);
  for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly.*SameSite=Lax|SameSite=Lax.*HttpOnly/i);
});

it('ends a session when somebody signs out', slow, async () => {
  const { signedIn } = await createStage(place);
  const { headers } = await signedIn();
  const out = await send('/auth/sign-out', { method: 'POST', headers });
  expect(out.status).toBe(200);
  expect(out.headers.getSetCookie().filter((cookie) => /max-age=0/i.test(cookie)).length).toBeGreaterThan(0);
  const [cookie = ''] = headers.cookie.split('; ').filter((one) => one.includes('session_token'));
  expect((await send('/api/me', { headers: { cookie } })).status).toBe(401);
});

it('describes every route it serves', async () => {
  const { deskRoutes } = await import('./routes.ts');
  const document = (await (await send('/openapi.json')).json()) as {
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  for (const { method, path } of deskRoutes)
    expect(document.paths[path]?.[method.toLowerCase()], `${method} ${path}`).toBeDefined();
  const ids = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(await (await send('/docs')).text()).toContain('/api/desk/conversations/{id}/claim');
});
