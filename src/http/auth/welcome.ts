/**
 * Owns choosing a password by a one-time link. Who holds the link is taken for the person it was made for, so it works once, for a
 * week, and whatever session was open before ends.
 */

import { type Welcome, welcomeQuestion, welcomeRequest } from '../../../schema/api/welcome.ts';
import { Problem } from '../../../schema/problems.ts';
import { auditLogFor } from '../../database/audit-log.ts';
import { databasesOf } from '../../database/databases.ts';
import { passwordStatements, staffOfLink, staffRepositoryFor } from '../../database/staff-repository.ts';
import type { Env } from '../../env.ts';
import { systemClock } from '../../lib/clock.ts';
import { createSnapshots } from '../../markets/snapshots.ts';
import { forgetWho } from '../../tenancy/authenticate.ts';
import { hashPassword } from '../../tenancy/passwords.ts';
import { hashToken } from '../../tenancy/token-principal.ts';
import { check } from '../api/read-input.ts';
import { signIn, signInRequest } from './ask-auth.ts';
import { demandPassword } from './demand-password.ts';

type Asked = { env: Env; request: Request; body: unknown; executionCtx: Pick<ExecutionContext, 'waitUntil'> };

/** Says whose link it is; throws `not-found` for one that was used, is over or never was. */
export async function readWelcome({ env, body }: Asked): Promise<Response> {
  const { token } = check(welcomeQuestion, body);
  const { row, hasPassword, expiresAt } = await linked(env, await hashToken(token));
  const { name: tenantName } = await createSnapshots(env, systemClock).tenant(row.tenant);
  const { name, email } = row;
  return Response.json({ name, email, tenantName, isReset: hasPassword, expiresAt } satisfies Welcome);
}

/** Sets the password and signs in. */
export async function takeWelcome({ env, request, body, executionCtx }: Asked): Promise<Response> {
  const { token, password } = check(welcomeRequest, body);
  const hash = await hashToken(token);
  const { row } = await linked(env, hash);
  demandPassword('password', password, [row.name, row.email]);
  const hashed = await hashPassword(password);
  const database = databasesOf(env).control();
  const repository = staffRepositoryFor(database, row.tenant);
  const now = systemClock();
  await auditLogFor(database, row.tenant).change(async () => {
    // Looked for again: of two who follow the same link at once, the second finds it gone.
    const { row: current, hasPassword } = await linked(env, hash);
    return {
      entries: [
        {
          at: now,
          actor: current.id,
          action: hasPassword ? 'staff.password-reset' : 'staff.joined',
          target: current.id,
        },
      ],
      statements: [
        ...repository.endLinks(current.id),
        ...repository.endSessions(current.id),
        ...passwordStatements(database, current.id, hashed, now),
      ],
      result: undefined,
    };
  });
  forgetWho(env, row.id);
  return signIn(env, signInRequest(request, { email: row.email, password }), executionCtx);
}

async function linked(env: Env, hash: string) {
  const found = await staffOfLink(databasesOf(env).control(), hash, systemClock());
  if (!found) throw new Problem('not-found', 'This link was used, or is over; ask for a new one');
  return found;
}
