/** Owns showing how every market is right now: open or closed, who waits, what was missed, which accounts are in trouble. */
import type { Overview, OverviewMarket } from '../../../../../schema/api/admin/markets.ts';
import type { Hours, MarketSnapshot } from '../../../../../schema/market.ts';
import { type AccountRow, controlRepositoryFor } from '../../../../database/control-repository.ts';
import { databasesOf } from '../../../../database/databases.ts';
import type { MarketRow } from '../../../../database/market-repository.ts';
import { settingsOf } from '../../../../env.ts';
import { verdictOf } from '../../../../health/health.ts';
import { accountFor, deskFor } from '../../../../object/stubs.ts';
import { residencyOf } from '../../../../privacy/residency.ts';
import { addDays, isOpen, localTimeAt, momentOf, nextOpening, spansOf } from '../../../../routing/calendar.ts';
import { can } from '../../../../tenancy/permissions.ts';
import type { Call } from '../../../api/route.ts';
import { publishingParts } from '../../publishing-parts.ts';
import { toMarketItem } from './shown.ts';

type Asking = Call<'tenant', unknown, unknown>;

/** Tells how the caller's markets are. */
export async function overview(call: Asking): Promise<Overview> {
  const { env, principal } = call;
  const { REGIONS, ENVIRONMENT } = settingsOf(env);
  const { repository } = publishingParts(call);
  const [rows, accounts] = await Promise.all([
    repository.markets(),
    controlRepositoryFor(databasesOf(env).control(), principal.tenant).accounts(),
  ]);
  const own = rows.filter((row) => can(principal, 'admin.read', row) === 'allowed');
  const regions = Object.entries(REGIONS).filter(([region]) => can(principal, 'admin.read', { region }) === 'allowed');
  return {
    regions: regions.map(([region, places]) => {
      const { name, strength } = residencyOf(region, places, ENVIRONMENT === 'production');
      return { region, name, strength };
    }),
    markets: await Promise.all(own.map((row) => marketNow(call, row, accounts))),
  };
}

async function marketNow(call: Asking, row: MarketRow, all: readonly AccountRow[]): Promise<OverviewMarket> {
  const { env, clock, principal } = call;
  const { tenant } = principal;
  const { market, region } = row;
  const now = clock();
  const live = all.filter((one) => one.market === market && one.state === 'live');
  const [newest, desk, health] = await Promise.all([
    publishingParts(call).repository.newest(market),
    row.version === null
      ? undefined
      : deskFor(env, { tenant, region, market })
          .summary({ tenant, region, market })
          .catch(() => undefined),
    Promise.all(live.map(({ id }) => stateOf(call, { tenant, region, account: id }))),
  ]);
  const count = (state: string) => health.filter((one) => one === state).length;
  return {
    ...toMarketItem(row, newest),
    ...(newest ? { timeZone: newest.snapshot.timeZone } : {}),
    queues: newest ? queuesNow(newest.snapshot, now) : [],
    waiting: desk?.waiting ?? 0,
    missed: desk?.missed ?? 0,
    available: desk?.agents.filter(({ state }) => state === 'available').length ?? 0,
    accounts: { live: live.length, warning: count('warning'), broken: count('broken') },
    isKnown: row.version === null || desk !== undefined,
  };
}

async function stateOf(
  { env, clock }: Asking,
  place: { tenant: string; region: string; account: string },
): Promise<string> {
  return accountFor(env, place)
    .health(place)
    .then(
      (health) => verdictOf(health, clock()).state,
      () => 'unknown',
    );
}

function queuesNow({ queues, timeZone }: MarketSnapshot, now: number): OverviewMarket['queues'] {
  return queues.map(({ id, name, hours }) => {
    const open = isOpen(hours, timeZone, now);
    const changesAt = open ? closingAt(hours, timeZone, now) : nextOpening(hours, timeZone, now);
    return { id, name, open, ...(changesAt === undefined ? {} : { changesAt }) };
  });
}

/** Tells when open hours end; undefined when they do not within a week. */
function closingAt(hours: Hours, timeZone: string, now: number): number | undefined {
  let { date, minute } = localTimeAt(now, timeZone);
  for (let days = 0; days <= 7; days += 1) {
    const span = spansOf(hours, date).find(({ from, until }) => minute >= from && minute < until);
    if (!span) return momentOf({ date, minute }, timeZone);
    if (span.until < 1440) return momentOf({ date, minute: span.until }, timeZone);
    date = addDays(date, 1);
    minute = 0;
  }
  return undefined;
}
