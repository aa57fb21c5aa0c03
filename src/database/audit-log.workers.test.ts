/** Holds the audit trail to what it promises, against a real database: no fork, no gap, no change that nobody sees. */
import { env } from 'cloudflare:workers';
import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { audit, tenants } from '../../schema/tables/control/index.ts';
import { type AuditEntry, auditLogFor } from './audit-log.ts';
import { inBatch } from './batch.ts';
import { databasesOf } from './databases.ts';

const database = databasesOf(env).control();
const everywhere = { id: 'stf_eu_reader', regions: null, markets: null };

function newTenant(): string {
  return `t-${crypto.randomUUID().slice(0, 8)}`;
}

function entry(target: string, more: Partial<AuditEntry> = {}): AuditEntry {
  return { at: 1_000, actor: 'stf_eu_somebody', action: 'test.done', target, ...more };
}

async function rowsOf(tenant: string) {
  return database.select().from(audit).where(eq(audit.tenant, tenant)).orderBy(audit.seq);
}

/** Does what somebody with the database's password could do: takes the triggers away, meddles, and puts them back. */
async function meddle(statement: ReturnType<typeof sql>): Promise<void> {
  const triggers = await database.all<{ name: string; sql: string }>(
    sql`select name, sql from sqlite_master where type = 'trigger' and tbl_name = 'audit'`,
  );
  await inBatch(database, [
    ...triggers.map(({ name }) => database.run(sql.raw(`drop trigger ${name}`))),
    database.run(statement),
    ...triggers.map((trigger) => database.run(sql.raw(trigger.sql))),
  ] as never);
}

it('chains what many append at once, without a fork and without a gap', async () => {
  const tenant = newTenant();
  const log = auditLogFor(database, tenant);
  await Promise.all(Array.from({ length: 12 }, (_, index) => log.append(entry(`number ${index}`))));
  const rows = await rowsOf(tenant);
  expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  expect(new Set(rows.map(({ target }) => target)).size).toBe(12);
  expect(await log.verify()).toEqual({ ok: true, head: { seq: 12, hash: rows.at(-1)?.hash } });
});

it('keeps the trails of tenants apart', async () => {
  const [one, other] = [newTenant(), newTenant()];
  await auditLogFor(database, one).append(entry('mine'));
  await auditLogFor(database, other).append(entry('theirs'));
  expect((await rowsOf(one)).map(({ seq, target }) => ({ seq, target }))).toEqual([{ seq: 1, target: 'mine' }]);
  expect(await auditLogFor(database, one).list({ viewer: everywhere, limit: 10 })).toHaveLength(1);
});

it('commits a change with its entry, and neither when one of them fails', async () => {
  const tenant = newTenant();
  const log = auditLogFor(database, tenant);
  const snapshot = {} as never;
  const insert = () => database.insert(tenants).values({ tenant, name: 'New', snapshot, createdAt: 1, updatedAt: 1 });
  await log.change(async () => ({ entries: [entry('made')], statements: [insert()], result: undefined }));
  const again = log.change(async () => ({ entries: [entry('made twice')], statements: [insert()], result: undefined }));
  await expect(again).rejects.toMatchObject({ code: 'unavailable' });
  expect((await rowsOf(tenant)).map(({ target }) => target)).toEqual(['made']);
});

it('lets a change be decided again when another one came between', async () => {
  const tenant = newTenant();
  const log = auditLogFor(database, tenant);
  const seen: number[] = [];
  await log.change(async () => {
    seen.push((await rowsOf(tenant)).length);
    if (seen.length === 1) await log.append(entry('somebody was faster'));
    return { entries: [entry('decided')], statements: [], result: undefined };
  });
  expect(seen).toEqual([0, 1]);
  expect((await rowsOf(tenant)).map(({ target }) => target)).toEqual(['somebody was faster', 'decided']);
});

it('says of a batch of others that its place is taken, when it is', async () => {
  const tenant = newTenant();
  const log = auditLogFor(database, tenant);
  const statements = await log.statements([entry('first'), entry('second')]);
  await log.append(entry('somebody was faster'));
  await expect(inBatch(database, statements)).rejects.toSatisfy(
    (error: Error) => error.cause instanceof Error && error.cause.message.includes('UNIQUE constraint failed: audit.'),
  );
  expect(await rowsOf(tenant)).toHaveLength(1);
});

it('is refused by the database to change, remove or replace an entry, or to add one without a place', async () => {
  const tenant = newTenant();
  await auditLogFor(database, tenant).append(entry('stands'));
  const [row] = await rowsOf(tenant);
  const { hash: _, prev: __, seq: ___, row: ____, ...bare } = row ?? ({} as never);
  const tries = [
    database.update(audit).set({ actor: 'stf_eu_innocent' }).where(eq(audit.tenant, tenant)),
    database.delete(audit).where(eq(audit.tenant, tenant)),
    database.run(sql`insert or replace into audit (row, tenant, seq, at, actor, action, target, prev, hash)
      values (${row?.row}, ${tenant}, 1, 1, 'x', 'x', 'x', '', 'x')`),
    database.run(sql`insert or replace into audit (tenant, seq, at, actor, action, target, prev, hash)
      values (${tenant}, 1, 1, 'x', 'x', 'x', '', 'x')`),
    database.insert(audit).values(bare),
  ];
  for (const one of tries) await expect(Promise.resolve(one)).rejects.toThrow();
  expect(await rowsOf(tenant)).toEqual([row]);
});

it('finds the first entry that was changed behind the triggers’ back', async () => {
  const tenant = newTenant();
  const log = auditLogFor(database, tenant);
  for (const target of ['a', 'b', 'c']) await log.append(entry(target, { detail: { role: 'agent' } }));
  await meddle(sql`update audit set detail = '{"role":"owner"}' where tenant = ${tenant} and seq = 2`);
  expect(await log.verify()).toMatchObject({ ok: false, head: { seq: 1 }, broken: { seq: 2 } });
});

it('finds an entry that was taken out, and one that was put in its place', async () => {
  const tenant = newTenant();
  const log = auditLogFor(database, tenant);
  for (const target of ['a', 'b', 'c']) await log.append(entry(target));
  await meddle(sql`delete from audit where tenant = ${tenant} and seq = 2`);
  expect(await log.verify()).toMatchObject({ ok: false, broken: { seq: 2, reason: 'is missing' } });
  await meddle(sql`insert into audit (tenant, seq, at, actor, action, target, prev, hash)
    select tenant, 2, at, actor, action, 'forged', hash, 'made up' from audit where tenant = ${tenant} and seq = 1`);
  expect(await log.verify()).toMatchObject({ ok: false, broken: { seq: 2, reason: 'is not as it was written' } });
});

it('finds a missing or rewritten end by a head that was noted elsewhere, and only by it', async () => {
  const tenant = newTenant();
  const log = auditLogFor(database, tenant);
  for (const target of ['a', 'b']) await log.append(entry(target));
  const verdict = await log.verify();
  const noted = verdict.head;
  expect(await log.verify(noted)).toMatchObject({ ok: true });
  await meddle(sql`delete from audit where tenant = ${tenant} and seq = 2`);
  expect(await log.verify()).toMatchObject({ ok: true, head: { seq: 1 } });
  expect(await log.verify(noted)).toMatchObject({ ok: false, broken: { seq: 2 } });
  await log.append(entry('another second'));
  expect(await log.verify()).toMatchObject({ ok: true });
  expect(await log.verify(noted)).toMatchObject({ ok: false, broken: { seq: 2 } });
});

it('counts entries from before the chain, and begins the chain after them', async () => {
  const tenant = newTenant();
  await meddle(
    sql`insert into audit (tenant, at, actor, action, target) values (${tenant}, 1, 'system', 'old', 'old')`,
  );
  const log = auditLogFor(database, tenant);
  await log.append(entry('new'));
  expect(await log.countUnchained()).toBe(1);
  expect(await log.verify()).toMatchObject({ ok: true, head: { seq: 1 } });
});

it('shows entries within somebody’s scope and their own, newest first, and filters them', async () => {
  const tenant = newTenant();
  const log = auditLogFor(database, tenant);
  await log.append(entry('whole tenant', { at: 1 }));
  await log.append(entry('se', { at: 2, region: 'eu', market: 'se', action: 'market.published' }));
  await log.append(entry('us', { at: 3, region: 'us', market: 'us', action: 'market.published' }));
  await log.append(entry('region', { at: 4, region: 'eu', action: 'layer.published' }));
  await log.append(entry('own', { at: 5, actor: 'stf_eu_regional' }));
  const list = async (more: Partial<Parameters<typeof log.list>[0]> = {}) =>
    (await log.list({ viewer: everywhere, limit: 10, ...more })).map(({ target }) => target);
  const regional = { id: 'stf_eu_regional', regions: ['eu'], markets: null };
  expect(await list({ viewer: regional })).toEqual(['own', 'region', 'se']);
  expect(await list({ viewer: { ...regional, markets: ['se'] } })).toEqual(['own', 'se']);
  expect(await list({ action: 'market.' })).toEqual(['us', 'se']);
  expect(await list({ market: 'us' })).toEqual(['us']);
  expect(await list({ before: 3 })).toEqual(['se', 'whole tenant']);
  const [newest] = await log.list({ viewer: everywhere, limit: 1 });
  expect(await list({ beforeRow: newest?.row, limit: 2 })).toEqual(['region', 'us']);
});
