/** Holds what the admin API does with API keys, in the real runtime: shown once, never more than who made them, and gone when told. */
import { env } from 'cloudflare:workers';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { KeyItem, KeyMade } from '../../../schema/api/admin/keys.ts';
import { apiTokens, audit } from '../../../schema/tables/control/index.ts';
import { databasesOf } from '../../database/databases.ts';
import { createStage, send } from '../desk/testing/stage.ts';
import { ask, type Headers, keysSeenBy, read, refusal } from './testing/people.ts';

const place = { market: 'se', region: 'eu' };

async function make(headers: Headers, more: object = {}): Promise<KeyMade & { headers: Headers }> {
  const made = await read<KeyMade>(
    ask(headers, 'POST', '/keys', { name: 'Nightly report', role: 'supervisor', ...more }),
  );
  return { ...made, headers: { authorization: `Bearer ${made.secret}` } };
}

async function statusOf(headers: Headers, path = '/api/me'): Promise<number> {
  return (await send(path, { headers })).status;
}

it('shows a key once, keeps its hash only, and lets it in', async () => {
  const stage = await createStage(place);
  const owner = await stage.withToken();
  const { key, secret, headers } = await make(owner);
  expect(secret).toMatch(/^pat_[0-9A-Za-z]{40}$/);
  expect(key).toMatchObject({ state: 'active', hint: secret.slice(-4), role: 'supervisor', mayChange: true });
  expect(await statusOf(headers)).toBe(200);
  const rows = await databasesOf(env).control().select().from(apiTokens).where(eq(apiTokens.tenant, stage.tenant));
  expect(JSON.stringify(rows)).not.toContain(secret);
  const listed = await (await ask(owner, 'GET', '/keys')).text();
  expect(listed).toContain(key.id);
  expect(listed).not.toContain(secret);
  expect(listed).not.toContain(rows.find(({ id }) => id === key.id)?.hash);
});

it('holds a key to what it was made for', async () => {
  const stage = await createStage(place);
  const { key, headers } = await make(await stage.withToken(), { scopes: ['conversation.read', 'desk.read'] });
  expect(key.scopes).toEqual(['self.read', 'conversation.read', 'desk.read']);
  const me = await read<{ permissions: string[] }>(send('/api/me', { headers }));
  expect(me.permissions).toEqual(['self.read', 'desk.read', 'conversation.read']);
  expect(await statusOf(headers, '/api/desk/conversations')).toBe(200);
  expect(await statusOf(headers, '/api/insights/refusals')).toBe(403);
});

it('makes no key that may do more than who makes it', async () => {
  const stage = await createStage(place);
  const sofia = (await stage.signedIn({ role: 'admin', regions: ['eu'] })).headers;
  const making = (more: object) =>
    refusal(ask(sofia, 'POST', '/keys', { name: 'X', role: 'agent', regions: ['eu'], ...more }));
  expect(await making({ role: 'owner' })).toMatchObject({ status: 403 });
  expect(await making({ regions: ['us'] })).toMatchObject({ status: 404 });
  expect(await making({ regions: null })).toMatchObject({ status: 403 });
  expect(await making({ scopes: ['staff.write'] })).toMatchObject({
    status: 422,
    detail: expect.stringMatching(/^scopes: /),
  });
  const limited = await make(await stage.withToken(), {
    role: 'admin',
    scopes: ['keys.write', 'keys.read', 'admin.read'],
  });
  expect(await refusal(ask(limited.headers, 'POST', '/keys', { name: 'X', role: 'admin' }))).toMatchObject({
    status: 403,
  });
  const heir = { name: 'X', role: 'admin', scopes: ['keys.read'] };
  expect((await ask(limited.headers, 'POST', '/keys', heir)).status).toBe(200);
});

it('shows and gives a region’s admin the keys of the region only', async () => {
  const stage = await createStage(place);
  const owner = await stage.withToken();
  const near = await make(owner, { regions: ['eu'] });
  const far = await make(owner, { regions: ['us'] });
  const above = await make(owner, { role: 'owner', regions: ['eu'] });
  const sofia = (await stage.signedIn({ role: 'admin', regions: ['eu'] })).headers;
  const seen = await keysSeenBy(sofia);
  expect(seen.map(({ id }) => id).sort()).toEqual([near.key.id, above.key.id].sort());
  expect(seen.find(({ id }) => id === above.key.id)?.mayChange).toBe(false);
  for (const verb of ['rotate', 'revoke']) {
    expect((await ask(sofia, 'POST', `/keys/${far.key.id}/${verb}`, {})).status).toBe(404);
    expect((await ask(sofia, 'POST', `/keys/${above.key.id}/${verb}`, {})).status).toBe(403);
  }
  expect((await ask(sofia, 'POST', `/keys/${near.key.id}/revoke`, {})).status).toBe(200);
});

it('revokes a key at once', async () => {
  const stage = await createStage(place);
  const owner = await stage.withToken();
  const { key, headers } = await make(owner);
  expect(await statusOf(headers)).toBe(200);
  expect(await read<KeyItem>(ask(owner, 'POST', `/keys/${key.id}/revoke`, {}))).toMatchObject({ state: 'revoked' });
  expect(await statusOf(headers)).toBe(401);
});

it('rotates a key with an overlap: both work, and the old one ends by itself', async () => {
  const stage = await createStage(place);
  const owner = await stage.withToken();
  const old = await make(owner, { regions: ['eu'], scopes: ['desk.read'] });
  const fresh = await read<KeyMade>(ask(owner, 'POST', `/keys/${old.key.id}/rotate`, { overlapHours: 2 }));
  const { name, role, regions, scopes } = old.key;
  expect(fresh.key).toMatchObject({ name, role, regions, scopes, state: 'active' });
  expect(fresh.secret).not.toBe(old.secret);
  expect([await statusOf(old.headers), await statusOf({ authorization: `Bearer ${fresh.secret}` })]).toEqual([
    200, 200,
  ]);
  const replaced = (await keysSeenBy(owner)).find(({ id }) => id === old.key.id);
  expect(replaced).toMatchObject({ state: 'ending', replacedBy: fresh.key.id });
  expect((replaced?.expiresAt ?? 0) - Date.now()).toBeGreaterThan(1.9 * 3_600_000);
  expect((replaced?.expiresAt ?? 0) - Date.now()).toBeLessThanOrEqual(2 * 3_600_000);
  expect(await refusal(ask(owner, 'POST', `/keys/${old.key.id}/rotate`, {}))).toMatchObject({ status: 422 });
  const last = await read<KeyMade>(ask(owner, 'POST', `/keys/${fresh.key.id}/rotate`, { overlapHours: 0 }));
  expect(await statusOf({ authorization: `Bearer ${fresh.secret}` })).toBe(401);
  expect(await statusOf({ authorization: `Bearer ${last.secret}` })).toBe(200);
});

it('replaces a key once, when two rotate it at once', async () => {
  const stage = await createStage(place);
  const owner = await stage.withToken();
  const { key } = await make(owner);
  const both = await Promise.all([1, 2].map(() => ask(owner, 'POST', `/keys/${key.id}/rotate`, {})));
  expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
  expect((await keysSeenBy(owner)).filter(({ name }) => name === key.name)).toHaveLength(2);
});

it('says roughly when a key was last used, and writes that down once an hour at most', async () => {
  const stage = await createStage(place);
  const { id, headers } = await stage.key();
  const usedAt = async () => {
    const [row] = await databasesOf(env).control().select().from(apiTokens).where(eq(apiTokens.id, id));
    return row?.lastUsedAt ?? 0;
  };
  expect(await usedAt()).toBe(0);
  await statusOf(headers);
  const first = await usedAt();
  expect(Date.now() - first).toBeLessThan(60_000);
  await statusOf(headers);
  expect(await usedAt()).toBe(first);
});

it('writes down who made, rotated and revoked which key, and never the key', async () => {
  const stage = await createStage(place);
  const owner = await stage.signedIn({ role: 'owner' });
  const { key, secret } = await make(owner.headers);
  const fresh = await read<KeyMade>(ask(owner.headers, 'POST', `/keys/${key.id}/rotate`, {}));
  await read(ask(owner.headers, 'POST', `/keys/${fresh.key.id}/revoke`, {}));
  const entries = await databasesOf(env).control().select().from(audit).where(eq(audit.tenant, stage.tenant));
  const done = entries.filter(({ action }) => action.startsWith('key.'));
  expect(done.map(({ actor, action, target }) => [actor, action, target])).toEqual([
    [owner.id, 'key.created', key.id],
    [owner.id, 'key.rotated', key.id],
    [owner.id, 'key.revoked', fresh.key.id],
  ]);
  expect(JSON.stringify(entries)).not.toContain(secret);
});

it('keeps keys from those who lead and do not administer', async () => {
  const stage = await createStage(place);
  for (const role of ['supervisor', 'editor', 'agent', 'compliance', 'merchant-admin'] as const)
    expect((await ask(await stage.withToken({ role }), 'GET', '/keys')).status).toBe(403);
});
