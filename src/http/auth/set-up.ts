/**
 * Owns making a tenant from nothing: whoever has the deployment's set-up token names it and its owner. Rows, the owner's password and
 * the first entry of the trail are committed together; the edge follows, and the owner is signed in.
 */
import * as z from 'zod';
import { type SetUpRequest, setUpRequest, type setUpState } from '../../../schema/api/set-up.ts';
import { createId } from '../../../schema/ids.ts';
import { Problem } from '../../../schema/problems.ts';
import type { TenantSnapshot } from '../../../schema/tenant.ts';
import { auditLogFor } from '../../database/audit-log.ts';
import { databasesOf } from '../../database/databases.ts';
import { marketRepositoryFor } from '../../database/market-repository.ts';
import { passwordStatements, staffRepositoryFor } from '../../database/staff-repository.ts';
import { tenantRepositoryFor } from '../../database/tenant-repository.ts';
import { type Env, settingsOf } from '../../env.ts';
import { isEqualSecret } from '../../lib/bytes.ts';
import { systemClock } from '../../lib/clock.ts';
import { log } from '../../lib/log.ts';
import { seal } from '../../lib/seal.ts';
import { publisherFor } from '../../object/stubs.ts';
import { hashPassword } from '../../tenancy/passwords.ts';
import { newSigningKey } from '../../tenancy/secrets.ts';
import { hashToken } from '../../tenancy/token-principal.ts';
import { check } from '../api/read-input.ts';
import { signIn, signInRequest } from './ask-auth.ts';
import { demandPassword } from './demand-password.ts';

type Asked = { env: Env; request: Request; body: unknown; executionCtx: Pick<ExecutionContext, 'waitUntil'> };

const withToken = z.object({ token: z.string().max(512) });

/** Tells whether this deployment has a set-up token. */
export function readSetUp(env: Env): z.input<typeof setUpState> {
  return { possible: settingsOf(env).SETUP_TOKEN !== '' };
}

/** Makes a tenant with its owner and signs the owner in. */
export async function takeSetUp({ env, request, body, executionCtx }: Asked): Promise<Response> {
  await demandToken(env, body);
  const wanted = check(setUpRequest, body);
  const { tenant, name, owner } = wanted;
  demandPassword('owner.password', owner.password, [owner.name, owner.email, name]);
  const hashed = await hashPassword(owner.password);
  const snapshot = await firstSnapshot(env, wanted);
  const publisher = publisherFor(env, tenant);
  const items = [{ kind: 'tenant' } as const];
  await refuseTaken(env, wanted);
  await publisher.owe(tenant, items);
  await commit(env, wanted, hashed, snapshot).catch(async (error: unknown) => {
    // Somebody who took the address meanwhile, at another tenant, is met by the database alone.
    await refuseTaken(env, wanted);
    throw error;
  });
  // It is committed: what cannot be told is not everywhere yet, and the object gets there by itself.
  await publisher.settle(tenant, items).catch(() => false);
  return signIn(env, signInRequest(request, { email: owner.email, password: owner.password }), executionCtx);
}

/** Refuses everything that comes without the right token in the same words, whatever else is wrong with it. */
async function demandToken(env: Env, body: unknown): Promise<void> {
  const { SETUP_TOKEN } = settingsOf(env);
  const given = withToken.safeParse(body);
  // Hashes are of one length: comparing them takes the same time whatever was sent.
  const isRight = isEqualSecret(await hashToken(given.data?.token ?? ''), await hashToken(SETUP_TOKEN));
  if (SETUP_TOKEN !== '' && isRight) return;
  log('warn', 'set-up-refused');
  throw new Problem('forbidden', 'token: no set-up with this one');
}

async function refuseTaken(env: Env, { tenant, owner }: SetUpRequest): Promise<void> {
  const database = databasesOf(env).control();
  if (await tenantRepositoryFor(database, tenant).isTaken())
    throw new Problem('conflict', 'tenant: this id is taken; choose another one');
  if (await staffRepositoryFor(database, tenant).isEmailTaken(owner.email))
    throw new Problem('conflict', 'owner.email: somebody signs in with this address already; use another one');
}

/** Makes the tenant as the edge knows it: without markets or an account system, with keys of its own. */
async function firstSnapshot(env: Env, { tenant, name }: SetUpRequest): Promise<TenantSnapshot> {
  const { MASTER_KEY } = settingsOf(env);
  return {
    v: 1,
    ...{ tenant, name, markets: [] },
    chat: {
      sessionKey: await seal(newSigningKey(), tenant, MASTER_KEY),
      customerTokenKey: await seal(newSigningKey(), tenant, MASTER_KEY),
      customerTokenAudience: `parley-${tenant}`,
    },
  };
}

async function commit(env: Env, wanted: SetUpRequest, hashed: string, snapshot: TenantSnapshot): Promise<void> {
  const { tenant, name, legalName, owner } = wanted;
  const database = databasesOf(env).control();
  const people = staffRepositoryFor(database, tenant);
  const now = systemClock();
  const at = new Date(now);
  const id = createId('staff', Object.keys(settingsOf(env).REGIONS)[0] ?? '', now);
  await auditLogFor(database, tenant).change(async () => {
    // Looked at again: of two who make the same tenant at once, the second finds it made.
    await refuseTaken(env, wanted);
    return {
      entries: [{ at: now, actor: id, action: 'tenant.created', target: tenant, detail: { name, legalName } }],
      statements: [
        ...tenantRepositoryFor(database, tenant).add(snapshot, now),
        ...marketRepositoryFor(database, tenant).layerStatements({
          ...{ scope: 'tenant', patch: { legalEntity: legalName }, revision: 1 },
          ...{ changedBy: id, changedAt: now },
        }),
        ...people.add({
          ...{ id, name: owner.name, email: owner.email, role: 'owner', languages: [] },
          ...{ createdAt: at, updatedAt: at },
        }),
        ...passwordStatements(database, id, hashed, now),
      ],
      result: undefined,
    };
  });
}
