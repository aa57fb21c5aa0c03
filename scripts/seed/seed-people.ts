/** Owns the demo staff and their passwords, and the tokens of the demo's scripts. People who exist are left as they are. */
import { apiTokens, logins, staff } from '../../schema/tables/control/index.ts';
import { hashPassword } from '../../src/tenancy/passwords.ts';
import { hashToken } from '../../src/tenancy/token-principal.ts';
import { type Seeding, toPlaces } from './seeding.ts';

/** Writes staff members who are not there yet, with their passwords. */
export async function seedStaff({ database, world, now }: Seeding): Promise<void> {
  const known = new Set((await database.select({ id: staff.id }).from(staff)).map(({ id }) => id));
  const at = new Date(now);
  const missing = world.staff.filter(({ id }) => !known.has(id));
  await Promise.all(
    missing.map(async ({ id, tenant, name, email, role, scope, languages, password, phone, skills }) => {
      const places = { regions: toPlaces(scope.regions), markets: toPlaces(scope.markets) };
      const hash = await hashPassword(password);
      await database.batch([
        database.insert(staff).values({
          id,
          tenant,
          name,
          email,
          emailVerified: true,
          role,
          ...places,
          languages,
          phone,
          skills,
          createdAt: at,
          updatedAt: at,
        }),
        database.insert(logins).values({
          id: `login_${id}`,
          userId: id,
          accountId: id,
          providerId: 'credential',
          password: hash,
          createdAt: at,
          updatedAt: at,
        }),
      ]);
    }),
  );
}

/** Writes the tokens, as hashes. */
export async function seedTokens({ database, world, now }: Seeding): Promise<void> {
  for (const { id, tenant, name, token, role, scope } of world.tokens) {
    const places = { regions: toPlaces(scope.regions), markets: toPlaces(scope.markets) };
    const secret = { hash: await hashToken(token), hint: token.slice(-4) };
    const row = { id, tenant, name, ...secret, role, ...places, createdBy: null, createdAt: now };
    await database.insert(apiTokens).values(row).onConflictDoNothing();
  }
}
