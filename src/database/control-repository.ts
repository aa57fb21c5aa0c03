/** Owns reading and writing a tenant's own rows of the control database. There is no call that leaves the tenant open. */
import { and, asc, eq, getTableColumns } from 'drizzle-orm';
import { accounts, staff } from '../../schema/tables/control/index.ts';
import { answered } from './answered.ts';
import type { ControlDatabase } from './databases.ts';

export type StaffMember = typeof staff.$inferSelect;
const { credentials: _sealed, ...shown } = getTableColumns(accounts);
export type AccountRow = Omit<typeof accounts.$inferSelect, 'credentials'>;

export type ControlRepository = {
  /** Finds an active member of the tenant's staff. */
  staffMember(id: string): Promise<StaffMember | undefined>;
  /** Lists the tenant's channel accounts; their credentials stay where they are. */
  accounts(): Promise<AccountRow[]>;
};

/** Builds the repository of one tenant. */
export function controlRepositoryFor(database: ControlDatabase, tenant: string): ControlRepository {
  return {
    async staffMember(id) {
      const query = database
        .select()
        .from(staff)
        .where(and(eq(staff.tenant, tenant), eq(staff.id, id), eq(staff.active, true)))
        .limit(1);
      return (await answered(query))[0];
    },
    async accounts() {
      const query = database.select(shown).from(accounts).where(eq(accounts.tenant, tenant));
      return answered(query.orderBy(asc(accounts.market), asc(accounts.channel)));
    },
  };
}
