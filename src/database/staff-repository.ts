/**
 * Owns reading and writing a tenant's people with what belongs to them: logins, sessions, and links to choose a password. Writes are
 * statements, for the change that tells the audit trail of them.
 */
import { and, asc, count, eq, gt, inArray, isNotNull, isNull, like, ne, sql } from 'drizzle-orm';
import { logins, sessions, staff, verifications } from '../../schema/tables/control/index.ts';
import { answered } from './answered.ts';
import type { Statements } from './batch.ts';
import type { ControlDatabase } from './databases.ts';

export type StaffRow = typeof staff.$inferSelect;
export type NewStaff = Omit<typeof staff.$inferInsert, 'tenant'>;

/** Is somebody with what is known of their coming in. */
export type KnownStaff = { row: StaffRow; hasPassword: boolean; sessions: number; linkUntil?: number };

export type StaffRepository = {
  /** Lists everybody, those who were deactivated too, by name. */
  all(now: number): Promise<KnownStaff[]>;
  one(id: string, now: number): Promise<KnownStaff | undefined>;
  row(id: string): Promise<StaffRow | undefined>;
  /** Tells whether anybody, of whatever tenant, signs in with this address. */
  isEmailTaken(email: string): Promise<boolean>;
  /** Counts the owners who can sign in and work everywhere, without this one. */
  countOtherOwners(id: string): Promise<number>;
  add(row: NewStaff): Statements;
  update(id: string, values: Partial<NewStaff>): Statements;
  endSessions(id: string): Statements;
  /** Makes a link the only one of its person. */
  addLink(id: string, link: { hash: string; expiresAt: number; now: number }): Statements;
  endLinks(id: string): Statements;
};

const linkPrefix = 'welcome:';
const credential = 'credential';

/** Builds the repository of one tenant's people. */
export function staffRepositoryFor(database: ControlDatabase, tenant: string): StaffRepository {
  const own = eq(staff.tenant, tenant);
  const mine = (id: string) => and(own, eq(staff.id, id));
  const ownIds = (id: string) => database.select({ id: staff.id }).from(staff).where(mine(id));

  async function read(now: number, id?: string): Promise<KnownStaff[]> {
    const wanted = id === undefined ? own : mine(id);
    const [rows, open, links] = await Promise.all([
      answered(
        database
          .select({ row: staff, hasPassword: isNotNull(logins.password).mapWith(Boolean) })
          .from(staff)
          .leftJoin(logins, and(eq(logins.userId, staff.id), eq(logins.providerId, credential)))
          .where(wanted)
          .orderBy(asc(staff.name), asc(staff.id)),
      ),
      answered(
        database
          .select({ id: sessions.userId, count: count() })
          .from(sessions)
          .innerJoin(staff, eq(staff.id, sessions.userId))
          .where(and(wanted, gt(sessions.expiresAt, new Date(now))))
          .groupBy(sessions.userId),
      ),
      answered(
        database
          .select({ id: verifications.value, expiresAt: verifications.expiresAt })
          .from(verifications)
          .innerJoin(staff, eq(staff.id, verifications.value))
          .where(and(wanted, isLink, gt(verifications.expiresAt, new Date(now)))),
      ),
    ]);
    return rows.map(({ row, hasPassword }) => {
      const link = links.find((one) => one.id === row.id);
      return {
        row,
        hasPassword,
        sessions: open.find((one) => one.id === row.id)?.count ?? 0,
        ...(link ? { linkUntil: link.expiresAt.getTime() } : {}),
      };
    });
  }

  return {
    all: (now) => read(now),
    one: async (id, now) => (await read(now, id))[0],
    row: async (id) => (await answered(database.select().from(staff).where(mine(id)).limit(1)))[0],
    async isEmailTaken(email) {
      const rows = await answered(database.select({ id: staff.id }).from(staff).where(eq(staff.email, email)).limit(1));
      return rows.length > 0;
    },
    async countOtherOwners(id) {
      const isOwner = and(own, eq(staff.role, 'owner'), eq(staff.active, true), ne(staff.id, id));
      const everywhere = and(isNull(staff.regions), isNull(staff.markets), isNotNull(logins.password));
      const query = database
        .select({ count: count() })
        .from(staff)
        .innerJoin(logins, and(eq(logins.userId, staff.id), eq(logins.providerId, credential)))
        .where(and(isOwner, everywhere));
      return (await answered(query))[0]?.count ?? 0;
    },
    add: (row) => [database.insert(staff).values({ ...row, tenant })],
    update: (id, values) => [database.update(staff).set(values).where(mine(id))],
    endSessions: (id) => [database.delete(sessions).where(inArray(sessions.userId, ownIds(id)))],
    addLink: (id, { hash, expiresAt, now }) => [
      database.delete(verifications).where(and(isLink, inArray(verifications.value, ownIds(id)))),
      database.insert(verifications).values({
        id: crypto.randomUUID(),
        identifier: linkPrefix + hash,
        value: id,
        expiresAt: new Date(expiresAt),
        createdAt: new Date(now),
        updatedAt: new Date(now),
      }),
    ],
    endLinks: (id) => [database.delete(verifications).where(and(isLink, inArray(verifications.value, ownIds(id))))],
  };
}

const isLink = like(verifications.identifier, `${linkPrefix}%`);

/** Finds whose link this is, of whatever tenant: who follows it has not said who they are. */
export async function staffOfLink(
  database: ControlDatabase,
  hash: string,
  now: number,
): Promise<{ row: StaffRow; hasPassword: boolean; expiresAt: number } | undefined> {
  const query = database
    .select({ row: staff, password: logins.password, expiresAt: verifications.expiresAt })
    .from(verifications)
    .innerJoin(staff, eq(staff.id, verifications.value))
    .leftJoin(logins, and(eq(logins.userId, staff.id), eq(logins.providerId, credential)))
    .where(
      and(
        eq(verifications.identifier, linkPrefix + hash),
        gt(verifications.expiresAt, new Date(now)),
        eq(staff.active, true),
      ),
    )
    .limit(1);
  const [found] = await answered(query);
  if (!found) return undefined;
  return { row: found.row, hasPassword: found.password !== null, expiresAt: found.expiresAt.getTime() };
}

/** Gives the statements that set somebody's password, whether they had one or not. */
export function passwordStatements(database: ControlDatabase, id: string, password: string, now: number): Statements {
  const at = new Date(now);
  const own = and(eq(logins.userId, id), eq(logins.providerId, credential));
  const isMissing = sql`not exists (select 1 from ${logins} where ${own})`;
  return [
    database.update(logins).set({ password, updatedAt: at }).where(own),
    database.run(sql`insert into ${logins} (id, user_id, account_id, provider_id, password, created_at, updated_at)
      select ${`login_${id}`}, ${id}, ${id}, ${credential}, ${password}, ${now}, ${now} where ${isMissing}`),
  ];
}
