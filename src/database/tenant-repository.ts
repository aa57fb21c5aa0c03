/** Owns reading and writing the tenants themselves. Writes are statements, for the change that tells the audit trail of them. */
import { eq } from 'drizzle-orm';
import { audit, staff, tenants } from '../../schema/tables/control/index.ts';
import type { TenantSnapshot } from '../../schema/tenant.ts';
import { answered } from './answered.ts';
import type { Statements } from './batch.ts';
import type { ControlDatabase } from './databases.ts';

export type TenantRow = typeof tenants.$inferSelect;

export type TenantRepository = {
  row(): Promise<TenantRow | undefined>;
  /** Tells whether the id is somebody's, or was: whoever makes a tenant must not find another one's people or trail in it. */
  isTaken(): Promise<boolean>;
  add(snapshot: TenantSnapshot, now: number): Statements;
  /** Replaces the snapshot, and the name with it. */
  replace(snapshot: TenantSnapshot, now: number): Statements;
};

/** Builds the repository of one tenant's own row. */
export function tenantRepositoryFor(database: ControlDatabase, tenant: string): TenantRepository {
  const own = eq(tenants.tenant, tenant);
  const some = async (rows: PromiseLike<unknown[]>) => (await answered(rows)).length > 0;
  return {
    row: async () => (await answered(database.select().from(tenants).where(own).limit(1)))[0],
    async isTaken() {
      const traces = [
        database.select({ found: tenants.tenant }).from(tenants).where(own).limit(1),
        database.select({ found: staff.tenant }).from(staff).where(eq(staff.tenant, tenant)).limit(1),
        database.select({ found: audit.tenant }).from(audit).where(eq(audit.tenant, tenant)).limit(1),
      ];
      return (await Promise.all(traces.map(some))).includes(true);
    },
    add: (snapshot, now) => [
      database.insert(tenants).values({ tenant, name: snapshot.name, snapshot, createdAt: now, updatedAt: now }),
    ],
    replace: (snapshot, now) => [
      database.update(tenants).set({ name: snapshot.name, snapshot, updatedAt: now }).where(own),
    ],
  };
}
