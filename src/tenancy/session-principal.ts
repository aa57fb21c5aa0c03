/** Owns reading who a session is: what its row and its person's row say now, not what the cookie said when it was made. */
import { and, eq, gt } from 'drizzle-orm';
import { sessions, staff } from '../../schema/tables/control/index.ts';
import { answered } from '../database/answered.ts';
import type { ControlDatabase } from '../database/databases.ts';
import { type Principal, principalSchema } from './principal.ts';

/** Is a member of staff, as a row or as a signed cookie tells of them. */
export type Person = {
  id: string;
  name: string;
  email: string;
  tenant: string;
  role: string;
  regions?: unknown;
  markets?: unknown;
  languages: unknown;
  phone?: string | null | undefined;
  skills?: unknown;
  active: boolean;
};

/** Converts a member of staff to a principal; null when they were deactivated. */
export function toPrincipal({ id, name, email, tenant, role, languages, ...person }: Person): Principal | null {
  if (!person.active) return null;
  return principalSchema.parse({
    kind: 'staff',
    id,
    name,
    email,
    tenant,
    role,
    languages,
    regions: person.regions ?? null,
    markets: person.markets ?? null,
    ...(person.phone ? { phone: person.phone } : {}),
    ...(person.skills ? { skills: person.skills } : {}),
  });
}

/** Finds whose session this is; null when it has ended, or its person was deactivated. */
export async function principalOfSession(
  database: ControlDatabase,
  token: string,
  now: number,
): Promise<Principal | null> {
  const query = database
    .select({ staff })
    .from(sessions)
    .innerJoin(staff, eq(staff.id, sessions.userId))
    .where(and(eq(sessions.token, token), gt(sessions.expiresAt, new Date(now))))
    .limit(1);
  const [row] = await answered(query);
  return row ? toPrincipal(row.staff) : null;
}
