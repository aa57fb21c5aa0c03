/** Owns reading and writing a tenant's own rows of the control database. There is no call that leaves the tenant open. */
import { and, asc, eq, getTableColumns, ne } from 'drizzle-orm';
import { accounts, staff } from '../../schema/tables/control/index.ts';
import { answered } from './answered.ts';
import type { ControlDatabase } from './databases.ts';

export type StaffMember = typeof staff.$inferSelect;
const { credentials: _sealed, former: _replaced, ...shown } = getTableColumns(accounts);
/** Is an account without its secrets. */
export type AccountRow = Omit<typeof accounts.$inferSelect, 'credentials' | 'former' | 'state'> & {
  state: 'live' | 'paused';
};

export type ControlRepository = {
  /** Finds an active member of the tenant's staff. */
  staffMember(id: string): Promise<StaffMember | undefined>;
  /** Lists everybody who is active. */
  activeStaff(): Promise<StaffMember[]>;
  /** Lists the tenant's staff, those who were deactivated too. */
  staff(): Promise<StaffMember[]>;
  /** Lists the tenant's channel accounts that were not removed; their credentials stay where they are. */
  accounts(): Promise<AccountRow[]>;
};

/** Builds the repository of one tenant. */
export function controlRepositoryFor(database: ControlDatabase, tenant: string): ControlRepository {
  return {
    activeStaff: () =>
      answered(
        database
          .select()
          .from(staff)
          .where(and(eq(staff.tenant, tenant), eq(staff.active, true))),
      ),
    async staffMember(id) {
      const query = database
        .select()
        .from(staff)
        .where(and(eq(staff.tenant, tenant), eq(staff.id, id), eq(staff.active, true)))
        .limit(1);
      return (await answered(query))[0];
    },
    staff: () =>
      answered(database.select().from(staff).where(eq(staff.tenant, tenant)).orderBy(asc(staff.name), asc(staff.id))),
    async accounts() {
      const query = database
        .select(shown)
        .from(accounts)
        .where(and(eq(accounts.tenant, tenant), ne(accounts.state, 'removed')));
      return (await answered(query.orderBy(asc(accounts.market), asc(accounts.channel)))) as AccountRow[];
    },
  };
}
