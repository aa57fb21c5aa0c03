/** Owns what publishing is given over HTTP: the caller's tenant, its rows, its people and accounts, and the object that reaches the edge. */
import { type AuditEntry, auditLogFor } from '../../database/audit-log.ts';
import { controlRepositoryFor } from '../../database/control-repository.ts';
import { databasesOf } from '../../database/databases.ts';
import { marketRepositoryFor } from '../../database/market-repository.ts';
import { type Env, settingsOf } from '../../env.ts';
import { verdictOf } from '../../health/health.ts';
import type { Clock } from '../../lib/clock.ts';
import type { CheckedAccount, CheckedPerson } from '../../markets/check/finding.ts';
import { createShipped } from '../../markets/shipped-assets.ts';
import { accountFor, publisherFor } from '../../object/stubs.ts';
import { residencyOf } from '../../privacy/residency.ts';
import type { Actor, AuditNote, PublishingParts } from '../../publishing/parts.ts';
import type { Principal } from '../../tenancy/principal.ts';

type Asking = { env: Env; clock: Clock; principal: Principal };
type Place = { market: string; region: string };

/** Builds the parts for one caller. */
export function publishingParts({ env, clock, principal }: Asking): PublishingParts {
  const { tenant } = principal;
  const database = databasesOf(env).control();
  const publisher = publisherFor(env, tenant);
  const trail = auditLogFor(database, tenant);
  return {
    tenant,
    clock,
    repository: marketRepositoryFor(database, tenant),
    shipped: createShipped(env),
    async surroundings(place) {
      const [people, accounts] = await Promise.all([
        peopleOf(env, tenant, place),
        accountsOf(env, tenant, place, clock),
      ]);
      const { REGIONS, ENVIRONMENT } = settingsOf(env);
      const isApplied = ENVIRONMENT === 'production';
      const { strength } = residencyOf(place.region, REGIONS[place.region] ?? {}, isApplied);
      return { people, accounts, residency: { strength, isApplied } };
    },
    change: (actor, decide) =>
      trail.change(async () => {
        const { statements, notes } = await decide();
        return { statements, entries: notes.map((note) => toEntry(note, actor, clock())), result: undefined };
      }),
    edge: {
      owe: (items) => publisher.owe(tenant, items),
      settle: (items) => publisher.settle(tenant, items),
      pending: () => publisher.pending(),
    },
  };
}

function toEntry({ region, ...note }: AuditNote, actor: Actor, at: number): AuditEntry {
  return { ...note, ...(region ? { region } : {}), actor: actor.id, at };
}

async function peopleOf(env: Env, tenant: string, { market, region }: Place): Promise<CheckedPerson[]> {
  const staff = await controlRepositoryFor(databasesOf(env).control(), tenant).activeStaff();
  return staff
    .filter(({ regions, markets }) => (regions?.includes(region) ?? true) && (markets?.includes(market) ?? true))
    .map(({ role, languages, skills }) => ({ role, languages, skills: skills ?? [] }));
}

/** An account whose object does not answer is one of unknown health: a check must not fail for it. */
async function accountsOf(
  env: Env,
  tenant: string,
  { market, region }: Place,
  clock: Clock,
): Promise<CheckedAccount[]> {
  const rows = await controlRepositoryFor(databasesOf(env).control(), tenant).accounts();
  return Promise.all(
    rows
      .filter((row) => row.market === market)
      .map(async ({ id, channel, address, state }) => {
        const place = { tenant, region, account: id };
        const health = await accountFor(env, place)
          .health(place)
          .then(
            (known) => verdictOf(known, clock()).state,
            () => 'unknown' as const,
          );
        return { id, channel, address, state, health };
      }),
  );
}
