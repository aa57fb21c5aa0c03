/** Owns showing the audit trail, and checking that it is as it was written. */
import type { z } from 'zod';
import type { AuditBody, AuditItem, auditQuery, Verified, verifyQuery } from '../../../../schema/api/admin/audit.ts';
import type { AuditRow } from '../../../database/audit-chain.ts';
import { auditLogFor } from '../../../database/audit-log.ts';
import { databasesOf } from '../../../database/databases.ts';
import type { Call } from '../../api/route.ts';
import { namesOf } from '../names.ts';

/** Lists entries: all of them to who works everywhere, else those of the caller's places and their own. */
export async function listAudit({
  env,
  principal,
  query,
}: Call<'tenant', z.output<typeof auditQuery>, unknown>): Promise<AuditBody> {
  const { cursor, limit, ...filter } = query;
  const rows = await auditLogFor(databasesOf(env).control(), principal.tenant).list({
    ...filter,
    viewer: principal,
    beforeRow: cursor,
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const names = await namesOf(
    env,
    principal.tenant,
    page.flatMap(({ actor, target }) => [actor, target]),
  );
  const last = page.at(-1);
  return {
    entries: page.map((row) => toItem(row, names)),
    ...(last && rows.length > limit ? { cursor: last.row } : {}),
  };
}

function toItem(row: AuditRow, names: ReadonlyMap<string, string>): AuditItem {
  const { seq, at, actor, action, target, region, market, detail, hash } = row;
  return {
    ...(seq === null ? {} : { seq }),
    ...(hash === null ? {} : { hash }),
    at,
    actor: { id: actor, name: names.get(actor) ?? actor },
    action,
    target: { id: target, name: names.get(target) ?? target },
    ...(region === null ? {} : { region }),
    ...(market === null ? {} : { market }),
    ...(detail === null ? {} : { detail }),
  };
}

/** Checks the tenant's whole chain, against a noted head where one is given. */
export async function verifyAudit({
  env,
  principal,
  query,
}: Call<'tenant', z.output<typeof verifyQuery>, unknown>): Promise<Verified> {
  const log = auditLogFor(databasesOf(env).control(), principal.tenant);
  const { seq, hash } = query;
  const noted = seq === undefined || hash === undefined ? undefined : { seq, hash };
  const [verdict, unchained] = await Promise.all([log.verify(noted), log.countUnchained()]);
  return { ...verdict, unchained };
}
