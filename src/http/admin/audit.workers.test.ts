/** Holds what the admin API shows of the audit trail, in the real runtime: to whom, in what order, and whether it is whole. */
import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import type { AuditBody, Verified } from '../../../schema/api/admin/audit.ts';
import { auditLogFor } from '../../database/audit-log.ts';
import { databasesOf } from '../../database/databases.ts';
import { createStage, type Stage } from '../desk/testing/stage.ts';
import { ask, type Headers, read, refusal } from './testing/people.ts';

const place = { market: 'se', region: 'eu' };

function logOf({ tenant }: Stage) {
  return auditLogFor(databasesOf(env).control(), tenant);
}

async function listed(headers: Headers, query = ''): Promise<AuditBody> {
  return read<AuditBody>(ask(headers, 'GET', `/audit${query}`));
}

it('lists who did what with names, newest first, page by page', async () => {
  const stage = await createStage(place);
  const astrid = await stage.person();
  const log = logOf(stage);
  for (let index = 1; index <= 5; index += 1)
    await log.append({ at: index, actor: astrid.id, action: 'test.done', target: `thing ${index}`, detail: { index } });
  const owner = await stage.withToken();
  const first = await listed(owner, '?limit=3');
  expect(first.entries.map(({ target }) => target.name)).toEqual(['thing 5', 'thing 4', 'thing 3']);
  expect(first.entries[0]).toMatchObject({ seq: 5, actor: { id: astrid.id, name: astrid.name }, detail: { index: 5 } });
  const second = await listed(owner, `?limit=3&cursor=${first.cursor}`);
  expect(second.entries.map(({ target }) => target.name)).toEqual(['thing 2', 'thing 1']);
  expect(second.cursor).toBeUndefined();
});

it('filters by who, what, about what, where and when', async () => {
  const stage = await createStage(place);
  const log = logOf(stage);
  await log.append({ at: 10, actor: 'system', action: 'market.published', target: 'se', region: 'eu', market: 'se' });
  await log.append({
    at: 20,
    actor: 'stf_eu_one',
    action: 'market.rolled-back',
    target: 'fi',
    region: 'eu',
    market: 'fi',
  });
  await log.append({ at: 30, actor: 'stf_eu_one', action: 'staff.invited', target: 'stf_eu_two' });
  const owner = await stage.withToken();
  const seqs = async (query: string) => (await listed(owner, query)).entries.map(({ seq }) => seq);
  expect(await seqs('?actor=stf_eu_one')).toEqual([3, 2]);
  expect(await seqs('?action=market.')).toEqual([2, 1]);
  expect(await seqs('?action=market.published')).toEqual([1]);
  expect(await seqs('?target=stf_eu_two')).toEqual([3]);
  expect(await seqs('?market=fi')).toEqual([2]);
  expect(await seqs('?before=30')).toEqual([2, 1]);
  expect(await refusal(ask(owner, 'GET', '/audit?action=%25'))).toMatchObject({
    status: 422,
    detail: expect.stringMatching(/^action: /),
  });
});

it('shows somebody of one region what happened there, and what they did themselves', async () => {
  const stage = await createStage(place);
  const sofia = await stage.signedIn({ role: 'admin', regions: ['eu'] });
  const log = logOf(stage);
  const at = Date.now();
  await log.append({ at, actor: 'stf_eu_one', action: 'market.published', target: 'se', region: 'eu', market: 'se' });
  await log.append({ at, actor: 'stf_us_two', action: 'market.published', target: 'us', region: 'us', market: 'us' });
  await log.append({ at, actor: 'stf_us_two', action: 'layer.published', target: 'tenant' });
  await log.append({ at, actor: sofia.id, action: 'layer.published', target: 'her own' });
  const seen = (await listed(sofia.headers)).entries.filter(({ action }) => action.endsWith('published'));
  expect(seen.map(({ target }) => target.id)).toEqual(['her own', 'se']);
  const grace = await stage.withToken({ role: 'compliance', regions: ['us'], markets: ['us'] });
  expect((await listed(grace)).entries.map(({ target }) => target.id)).toEqual(['us']);
  expect((await ask(await stage.withToken({ role: 'supervisor' }), 'GET', '/audit')).status).toBe(403);
});

it('says that the trail is whole, and by which head that can be told later', async () => {
  const stage = await createStage(place);
  const log = logOf(stage);
  const owner = await stage.withToken();
  expect(await read<Verified>(ask(owner, 'GET', '/audit/verify'))).toEqual({
    ...{ ok: true, unchained: 0 },
    head: { seq: 0, hash: '' },
  });
  await log.append({ at: 1, actor: 'system', action: 'test.done', target: 'one' });
  const { head } = await read<Verified>(ask(owner, 'GET', '/audit/verify'));
  await log.append({ at: 2, actor: 'system', action: 'test.done', target: 'two' });
  const noted = `?seq=${head.seq}&hash=${head.hash}`;
  expect(await read<Verified>(ask(owner, 'GET', `/audit/verify${noted}`))).toMatchObject({
    ok: true,
    head: { seq: 2 },
  });
  const forged = `?seq=1&hash=${'0'.repeat(64)}`;
  expect(await read<Verified>(ask(owner, 'GET', `/audit/verify${forged}`))).toMatchObject({
    ok: false,
    broken: { seq: 1 },
  });
  expect(await refusal(ask(owner, 'GET', '/audit/verify?seq=1'))).toMatchObject({ status: 422 });
});
