/** Owns API keys: made and shown once, changed for new ones, revoked. A key never does more than who made it. */
import type { z } from 'zod';
import {
  type createKeyBody,
  type KeyItem,
  type KeyMade,
  type KeysBody,
  type rotateKeyBody,
  shownAfterEndMs,
} from '../../../../schema/api/admin/keys.ts';
import { createId } from '../../../../schema/ids.ts';
import { Problem } from '../../../../schema/problems.ts';
import { roleSchema } from '../../../../schema/roles.ts';
import { type AuditEntry, auditLogFor } from '../../../database/audit-log.ts';
import type { Statements } from '../../../database/batch.ts';
import { databasesOf } from '../../../database/databases.ts';
import { type KeyRepository, type KeyRow, keyRepositoryFor } from '../../../database/key-repository.ts';
import { settingsOf } from '../../../env.ts';
import { forgetWho } from '../../../tenancy/authenticate.ts';
import { isWithinScope, mayGive } from '../../../tenancy/grants.ts';
import { can, permissionsOf, type Standing } from '../../../tenancy/permissions.ts';
import type { Principal } from '../../../tenancy/principal.ts';
import { newKey } from '../../../tenancy/secrets.ts';
import type { Call } from '../../api/route.ts';
import { namesOf } from '../names.ts';
import { placeOf } from '../place-of.ts';
import { demandGive, placesOf } from '../places.ts';

type TenantCall<Body = unknown> = Call<'tenant', unknown, Body>;
type KeyCall<Body = unknown> = Call<'key', unknown, Body>;

const dayMs = 86_400_000;
const hourMs = 3_600_000;

function toStanding({ role, regions, markets, scopes }: KeyRow): Standing {
  return { role: roleSchema.parse(role), regions, markets, scopes: scopes ?? undefined };
}

function stateOf({ revokedAt, expiresAt, replacedBy }: KeyRow, now: number): KeyItem['state'] {
  if (revokedAt !== null) return 'revoked';
  if (expiresAt !== null && expiresAt <= now) return 'expired';
  return replacedBy === null ? 'active' : 'ending';
}

function toKeyItem(principal: Principal, row: KeyRow, now: number, names: ReadonlyMap<string, string>): KeyItem {
  const { id, name, hint, role, regions, markets, scopes, createdAt, createdBy } = row;
  const { expiresAt, revokedAt, lastUsedAt, replacedBy } = row;
  return {
    ...{ id, name, hint, role, regions, markets, scopes, createdAt },
    state: stateOf(row, now),
    ...(createdBy === null ? {} : { createdBy: { id: createdBy, name: names.get(createdBy) ?? createdBy } }),
    ...(expiresAt === null ? {} : { expiresAt }),
    ...(revokedAt === null ? {} : { revokedAt }),
    ...(lastUsedAt === null ? {} : { lastUsedAt }),
    ...(replacedBy === null ? {} : { replacedBy }),
    mayChange: can(principal, 'keys.write') === 'allowed' && mayGive(principal, toStanding(row)),
  };
}

async function shown({ env, clock, principal }: TenantCall, rows: readonly KeyRow[]): Promise<KeyItem[]> {
  const names = await namesOf(
    env,
    principal.tenant,
    rows.flatMap(({ createdBy }) => createdBy ?? []),
  );
  return rows.map((row) => toKeyItem(principal, row, clock(), names));
}

/** Lists the keys whose scope lies within the caller's. */
export async function listKeys(call: TenantCall): Promise<KeysBody> {
  const { env, clock, principal } = call;
  const repository = keyRepositoryFor(databasesOf(env).control(), principal.tenant);
  const rows = await repository.all(clock() - shownAfterEndMs);
  return {
    keys: await shown(
      call,
      rows.filter((row) => isWithinScope(principal, row)),
    ),
  };
}

/** Makes a key. */
export async function createKey(call: TenantCall<z.output<typeof createKeyBody>>): Promise<KeyMade> {
  const { clock, principal, body } = call;
  const { name, role, regions, markets, days } = body;
  const scopes = body.scopes && scopesOf(role, body.scopes);
  demandGive(principal, { role, regions, markets, scopes: scopes ?? undefined }, await placesOf(call));
  const now = clock();
  const expiresAt = days === null ? null : now + days * dayMs;
  return addKey(call, { name, role, regions, markets, scopes, expiresAt }, async ({ id }) => ({
    statements: [],
    entries: [
      entryAbout(principal, { id, regions, markets }, now, 'key.created', {
        name,
        role,
        regions,
        markets,
        scopes,
        expiresAt,
      }),
    ],
  }));
}

/** Makes a key that takes another's place: the same name and standing. The old one goes on working for a while. */
export async function rotateKey(call: KeyCall<z.output<typeof rotateKeyBody>>): Promise<KeyMade> {
  const { env, clock, principal, address, body } = call;
  const repository = keyRepositoryFor(databasesOf(env).control(), principal.tenant);
  const now = clock();
  const old = await changeable(repository, principal, address.key);
  const { name, role, regions, markets, scopes } = old;
  // A key that ends lasts as long anew as it was made for.
  const expiresAt = old.expiresAt === null ? null : now + (old.expiresAt - old.createdAt);
  const made = await addKey(call, { name, role, regions, markets, scopes, expiresAt }, async ({ id }) => {
    const current = await changeable(repository, principal, address.key);
    if (stateOf(current, now) !== 'active')
      throw new Problem('invalid', 'This key has ended or was replaced already; make a new one');
    const until = now + body.overlapHours * hourMs;
    const endsAt = current.expiresAt === null ? until : Math.min(current.expiresAt, until);
    return {
      statements: repository.update(old.id, { replacedBy: id, expiresAt: endsAt }),
      entries: [entryAbout(principal, old, now, 'key.rotated', { replacedBy: id, endsAt })],
    };
  });
  forgetWho(env, address.key);
  return made;
}

/** Ends a key for good. */
export async function revokeKey(call: KeyCall): Promise<KeyItem> {
  const { env, clock, principal, address } = call;
  const database = databasesOf(env).control();
  const repository = keyRepositoryFor(database, principal.tenant);
  const now = clock();
  await auditLogFor(database, principal.tenant).change(async () => {
    const row = await changeable(repository, principal, address.key);
    if (row.revokedAt !== null) return { entries: [], statements: [], result: undefined };
    return {
      entries: [entryAbout(principal, row, now, 'key.revoked', { name: row.name })],
      statements: repository.update(row.id, { revokedAt: now }),
      result: undefined,
    };
  });
  forgetWho(env, address.key);
  const [item] = await shown(call, [await changeable(repository, principal, address.key)]);
  if (!item) throw new Problem('not-found');
  return item;
}

type Work = { statements: Statements; entries: readonly AuditEntry[] };

async function addKey(
  call: Pick<TenantCall, 'env' | 'clock' | 'principal'>,
  row: Pick<KeyRow, 'name' | 'role' | 'regions' | 'markets' | 'scopes' | 'expiresAt'>,
  decide: (made: { id: string }) => Promise<Work>,
): Promise<KeyMade> {
  const { env, clock, principal } = call;
  const database = databasesOf(env).control();
  const repository = keyRepositoryFor(database, principal.tenant);
  const now = clock();
  const { text, hash, hint } = await newKey();
  const id = createId('token', row.regions?.[0] ?? Object.keys(settingsOf(env).REGIONS)[0] ?? '', now);
  await auditLogFor(database, principal.tenant).change(async () => {
    const { statements, entries } = await decide({ id });
    const added = repository.add({ ...row, id, hash, hint, createdBy: principal.id, createdAt: now });
    return { entries, statements: [...added, ...statements], result: undefined };
  });
  const made = await repository.row(id);
  const names = new Map([[principal.id, principal.name]]);
  if (!made)
    throw new Problem('unavailable', 'The key was made, but cannot be read right now; revoke it and make another');
  return { key: toKeyItem(principal, made, now, names), secret: text };
}

async function changeable(repository: KeyRepository, principal: Principal, id: string): Promise<KeyRow> {
  const row = await repository.row(id);
  if (!row || !isWithinScope(principal, row)) throw new Problem('not-found');
  if (!mayGive(principal, toStanding(row)))
    throw new Problem('forbidden', 'This key may do more than you; ask an owner');
  return row;
}

/** Checks scopes against the role; every key may say whose it is. */
function scopesOf(role: Standing['role'], scopes: readonly string[]): string[] {
  const known: readonly string[] = permissionsOf({ role });
  const strange = scopes.find((scope) => !known.includes(scope));
  if (strange !== undefined)
    throw new Problem('invalid', `scopes: the role ${role} has no permission ${strange.slice(0, 60)}`);
  return [...new Set(['self.read', ...scopes])];
}

function entryAbout(
  principal: Principal,
  key: Pick<KeyRow, 'id' | 'regions' | 'markets'>,
  at: number,
  action: string,
  detail: Record<string, unknown>,
): AuditEntry {
  return { at, actor: principal.id, action, target: key.id, ...placeOf(key), detail };
}
