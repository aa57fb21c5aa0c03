/** Walks every route of the desk as somebody who has no business there. A route without a row here is a failure. */
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import { conversationFor } from '../../object/stubs.ts';
import { adminRoutes } from '../admin/routes.ts';
import { publishAccount } from '../hooks/testing/provider.ts';
import { insightsRoutes } from '../insights/insights-surface.ts';
import { deskRoutes } from './routes.ts';
import { codeOf, createStage, type Stage, send } from './testing/stage.ts';

const routes = [...deskRoutes, ...adminRoutes, ...insightsRoutes];
// Each walk is a hundred requests and a few password hashes.
const walk = { timeout: 30_000 };
const conversation = '/api/desk/conversations/{id}';

const market = '/api/admin/markets/{market}';
const account = '/api/admin/accounts/{account}';
const person = '/api/admin/staff/{person}';
const tenant = '/api/admin/tenant';
const because = { revision: 0, reason: 'because of a test' };

/**
 * Is what a request to each route carries when it is otherwise in order, and what a stranger's own tenant answers where that is not 200.
 */
const rows: Record<string, { query?: string; body?: unknown; answers?: number }> = {
  'GET /api/me': {},
  'GET /api/desk/conversations': { query: '?q=customer' },
  [`GET ${conversation}`]: {},
  [`GET ${conversation}/customer`]: {},
  [`GET ${conversation}/socket`]: {},
  [`POST ${conversation}/claim`]: {},
  [`POST ${conversation}/release`]: {},
  [`POST ${conversation}/transfer`]: { body: { to: { queue: 'level-1' } } },
  [`POST ${conversation}/escalate`]: { body: {} },
  [`POST ${conversation}/resolve`]: { body: { outcome: 'solved' } },
  [`POST ${conversation}/messages`]: { body: { text: 'hello' } },
  [`POST ${conversation}/notes`]: { body: { text: 'hello' } },
  [`POST ${conversation}/read`]: { body: { upToSeq: 1 } },
  [`POST ${conversation}/messages/{messageId}/settle`]: { body: { status: 'failed' } },
  [`POST ${conversation}/messages/{messageId}/retry`]: {},
  [`POST ${conversation}/legs`]: {
    body: { account: 'acc_eu_somebody-sms', handle: { kind: 'phone', value: '+46701740602' } },
  },
  [`DELETE ${conversation}/legs/{legId}`]: {},
  [`POST ${conversation}/links`]: {
    body: { account: 'acc_eu_somebody-sms', handle: { kind: 'phone', value: '+46701740602' } },
  },
  [`POST ${conversation}/links/{linkId}/code`]: { body: { code: '123456' } },
  [`POST ${conversation}/files`]: { query: '?name=a.txt', body: 'text' },
  [`GET ${conversation}/files/{fileId}`]: {},
  [`POST ${conversation}/priority`]: { body: { priority: 'high' } },
  [`POST ${conversation}/actions`]: { body: { name: 'resend-invoice' } },
  [`POST ${conversation}/hold`]: { body: { reason: 'because of a test' } },
  [`DELETE ${conversation}/hold`]: {},
  [`GET ${conversation}/outbox`]: {},
  [`POST ${conversation}/outbox/{row}/replay`]: {},
  [`GET ${conversation}/callbacks`]: {},
  [`POST ${conversation}/callbacks`]: { body: { now: true, phone: '+46701740642' } },
  [`POST ${conversation}/callbacks/{callback}/move`]: { body: { slot: 1 } },
  [`POST ${conversation}/callbacks/{callback}/cancel`]: {},
  'GET /api/desk/markets/{market}/callbacks': {},
  'GET /api/desk/markets/{market}/callbacks/slots': {},
  'GET /api/desk/markets/{market}': {},
  'POST /api/desk/markets/{market}/next': {},
  'GET /api/desk/markets/{market}/socket': {},
  'GET /api/desk/markets/{market}/templates': { query: '?account=acc_eu_somebody-whatsapp' },
  'GET /api/admin/accounts': {},
  'GET /api/admin/accounts/{account}': {},
  'POST /api/admin/accounts/{account}/check': {},
  'GET /api/admin/channels': {},
  // The stage publishes its market to the edge only: there is no row of it to connect an account to.
  'POST /api/admin/accounts': {
    body: { channel: 'chat', market: 'gb', address: 'shop.example', config: { origins: ['https://shop.example'] } },
    answers: 404,
  },
  [`GET ${account}/settings`]: {},
  [`PATCH ${account}`]: { body: { state: 'paused' } },
  [`DELETE ${account}`]: {},
  [`POST ${account}/rotate`]: { body: { credentials: { authTokens: ['somebody else’s token'] } } },
  'GET /api/admin/overview': {},
  'GET /api/admin/regions': {},
  'GET /api/admin/markets': {},
  'POST /api/admin/markets': { body: { market: 'fi-{new}', preset: 'se', region: 'us' } },
  'GET /api/admin/presets': {},
  [`GET ${market}`]: {},
  [`PUT ${market}/draft`]: { body: { revision: 0, patch: {} } },
  [`DELETE ${market}/draft`]: { query: '?revision=0' },
  [`GET ${market}/check`]: {},
  [`GET ${market}/checklist`]: {},
  [`GET ${market}/changes`]: {},
  [`POST ${market}/dry-run`]: { body: {} },
  [`POST ${market}/publish`]: { body: because },
  [`POST ${market}/approve`]: { body: { revision: 0 } },
  [`POST ${market}/reject`]: { body: { revision: 0 } },
  [`POST ${market}/roll-back`]: { body: { version: 1, reason: 'because of a test' } },
  [`GET ${market}/versions`]: {},
  [`GET ${market}/versions/{version}`]: {},
  [`GET ${market}/file`]: {},
  [`PUT ${market}/file`]: { body: { parley: 'market', v: 1, market: 'se', preset: 'se', config: {} } },
  'GET /api/admin/layers': {},
  'POST /api/admin/layers/{layer}/check': { body: { revision: 0, patch: {} } },
  // The stage publishes its tenant to the edge only: there is no row of it to publish a layer from.
  'PUT /api/admin/layers/{layer}': { body: { ...because, patch: {} }, answers: 404 },
  'GET /api/admin/grants': {},
  'GET /api/admin/staff': {},
  'POST /api/admin/staff': { body: { name: 'Somebody', email: '{new}@somewhere.test', role: 'agent' } },
  [`GET ${person}`]: {},
  [`PATCH ${person}`]: { body: { name: 'Somebody else' } },
  [`POST ${person}/link`]: {},
  [`POST ${person}/end-sessions`]: {},
  [`POST ${person}/deactivate`]: {},
  [`POST ${person}/reactivate`]: {},
  'GET /api/admin/keys': {},
  'POST /api/admin/keys': { body: { name: 'Somebody’s script', role: 'agent' } },
  'POST /api/admin/keys/{key}/rotate': { body: {} },
  'POST /api/admin/keys/{key}/revoke': {},
  'GET /api/admin/audit': {},
  'GET /api/admin/audit/verify': {},
  // Nor is there a row that says what the tenant says of itself.
  [`GET ${tenant}`]: { answers: 404 },
  [`PATCH ${tenant}`]: { body: { name: 'Somebody else’s' }, answers: 404 },
  [`POST ${tenant}/account-system/check`]: { answers: 404 },
  [`POST ${tenant}/customer-key`]: { body: {}, answers: 404 },
  'GET /api/insights/refusals': {},
};

type Target = { id: string; market: string; account: string; person: string; key: string };

function ask(key: string, target: Target, headers: Record<string, string>): Promise<Response> {
  const [method = '', path = ''] = key.split(' ');
  const { query = '', body } = rows[key] ?? {};
  const values: Record<string, string> = {
    ...target,
    messageId: target.id.replace('cnv_', 'msg_').concat('.1'),
    fileId: target.id.replace('cnv_', 'fil_'),
    legId: target.id.replace('cnv_', 'leg_'),
    linkId: target.id.replace('cnv_', 'lnk_'),
    row: '1',
    version: '1',
    layer: 'tenant',
    callback: target.id.replace('cnv_', 'cbk_'),
  };
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return send(filled + query, {
    method,
    headers: {
      ...headers,
      ...(path.endsWith('/socket') ? { upgrade: 'websocket' } : {}),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body).replace('{new}', crypto.randomUUID().slice(0, 8)) }),
  });
}

/** Lets a customer write, publishes an account, makes a colleague and a key: what the routes could lead to. */
async function targetIn(stage: Stage): Promise<Target> {
  const { tenant, region, market } = stage;
  const id = await stage.conversation('words of my customer');
  return {
    ...{ id, market },
    account: (await publishAccount({ tenant, region, market })).id,
    person: (await stage.person({ role: 'agent' })).id,
    key: (await stage.key()).id,
  };
}

/** Lists what staff did in a conversation. */
async function doneByAgents({ tenant, region }: Stage, id: string): Promise<string[]> {
  const body = await conversationFor(env, { tenant, region, conversationId: id }).view(
    { kind: 'agent' },
    { limit: 200 },
  );
  return (body?.events ?? []).filter(({ actor }) => actor.kind === 'agent').map(({ type }) => type);
}

it('has a row here for every route, and no row for a route that is gone', () => {
  expect(Object.keys(rows).sort()).toEqual(routes.map(({ method, path }) => `${method} ${path}`).sort());
});

it('opens nothing of one tenant to cookies and tokens of another, on any route', walk, async () => {
  const mine = await createStage({ market: 'se', region: 'eu' });
  const other = await createStage({ market: 'gb', region: 'uk' });
  const target = await targetIn(mine);
  const cookie = (await other.signedIn({ role: 'owner' })).headers;
  const token = await other.withToken({ role: 'owner' });
  for (const route of routes) {
    for (const headers of [cookie, token]) {
      const key = `${route.method} ${route.path}`;
      const response = await ask(key, target, headers);
      const text = await response.text();
      if (route.scope === 'tenant') {
        expect([response.status, text.slice(0, 300)], key).toEqual([rows[key]?.answers ?? 200, expect.anything()]);
        for (const secret of [mine.tenant, target.id, target.person, target.key])
          expect(text, key).not.toContain(secret);
      } else {
        expect([response.status, text.includes('not-found')], key).toEqual([404, true]);
      }
    }
  }
  expect(await doneByAgents(mine, target.id)).toEqual([]);
});

it('opens nothing of a market to staff of another market of the same tenant', walk, async () => {
  const mine = await createStage({ market: 'se', region: 'eu' });
  const target = await targetIn(mine);
  const strangers = [
    (await mine.signedIn({ role: 'owner', regions: ['uk'], markets: null })).headers,
    await mine.withToken({ role: 'owner', regions: ['eu'], markets: ['fi'] }),
  ];
  for (const route of routes) {
    for (const headers of strangers) {
      const key = `${route.method} ${route.path}`;
      const response = await ask(key, target, headers);
      if (route.scope === 'tenant') {
        const text = await response.text();
        for (const secret of [target.id, target.person, target.key]) expect(text, key).not.toContain(secret);
      } else expect([response.status, await codeOf(response)], key).toEqual([404, 'not-found']);
    }
  }
});

it('asks everybody on every route who they are', walk, async () => {
  const mine = await createStage({ market: 'se', region: 'eu' });
  const target = await targetIn(mine);
  const strangers: Record<string, string>[] = [
    {},
    { authorization: 'Bearer pat_no_such_token_at_all' },
    { authorization: 'Basic b3R0bzpvdHRv' },
    { cookie: 'parley.session_token=forged.signature' },
    await mine.withToken({}, { revokedAt: 1 }),
    await mine.withToken({}, { expiresAt: 1 }),
  ];
  for (const { method, path } of routes) {
    for (const headers of strangers) {
      const response = await ask(`${method} ${path}`, target, headers);
      expect([response.status, await codeOf(response)], `${method} ${path}`).toEqual([401, 'unauthenticated']);
    }
  }
});

it('refuses what another site makes a browser send, sockets included', walk, async () => {
  const mine = await createStage({ market: 'se', region: 'eu' });
  const target = await targetIn(mine);
  const { headers } = await mine.signedIn({ role: 'owner' });
  for (const route of routes) {
    if (route.method === 'GET' && route.carries !== 'socket') continue;
    const key = `${route.method} ${route.path}`;
    const response = await ask(key, target, { ...headers, origin: 'https://evil.test' });
    expect([response.status, await codeOf(response)], key).toEqual([403, 'forbidden']);
  }
});

it('does not let a client say who reads a socket', async () => {
  const mine = await createStage({ market: 'se', region: 'eu' });
  const target = await targetIn(mine);
  const agent = await mine.signedIn();
  const forged = encodeURIComponent(JSON.stringify({ kind: 'agent', id: 'stf_eu_boss', name: 'The boss' }));
  const response = await ask('GET /api/desk/markets/{market}/socket', target, {
    ...agent.headers,
    'x-parley-reader': forged,
  });
  expect(response.status).toBe(101);
  const socket = response.webSocket;
  const frame = new Promise<string>((resolve) =>
    socket?.addEventListener('message', ({ data }) => resolve(String(data)), { once: true }),
  );
  socket?.accept();
  const text = await frame;
  socket?.close();
  expect(text).toContain(agent.id);
  expect(text).not.toContain('The boss');
});

it('lets those in whose it is, so that the refusals above mean something', async () => {
  const mine = await createStage({ market: 'se', region: 'eu' });
  const target = await targetIn(mine);
  for (const headers of [
    (await mine.signedIn({ role: 'agent', regions: ['eu'], markets: ['se'] })).headers,
    await mine.withToken(),
  ]) {
    expect((await send(`/api/desk/conversations/${target.id}`, { headers })).status).toBe(200);
    expect((await send('/api/desk/markets/se', { headers })).status).toBe(200);
    const socket = await send(`/api/desk/conversations/${target.id}/socket`, {
      headers: { ...headers, upgrade: 'websocket' },
    });
    expect(socket.status).toBe(101);
    socket.webSocket?.accept();
    socket.webSocket?.close();
  }
});
