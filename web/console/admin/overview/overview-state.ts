/** Owns in which state a market is shown, and in which order. Pure. */
import type { OverviewMarket } from '../../../../schema/api/admin/markets.ts';
import { words } from '../../words.ts';

export type ShownState = 'broken' | 'warning' | 'ok' | 'draft';

const order: readonly ShownState[] = ['broken', 'warning', 'draft', 'ok'];

export type Trouble = 'no-account' | 'broken-account' | 'missed' | 'warned-account' | 'alone' | 'unknown';

const isBad: ReadonlySet<Trouble> = new Set(['no-account', 'broken-account', 'missed']);

/** Lists why somebody should look at a market, worst first. */
export function troublesOf({
  published,
  accounts,
  missed,
  isKnown,
  waiting,
  queues,
  available,
}: OverviewMarket): Trouble[] {
  if (!published) return [];
  const isAlone = waiting > 0 && available === 0 && queues.some(({ open }) => open);
  const found: [Trouble, boolean][] = [
    ['no-account', accounts.live === 0],
    ['broken-account', accounts.broken > 0],
    ['missed', missed > 0],
    ['alone', isAlone],
    ['warned-account', accounts.warning > 0],
    ['unknown', !isKnown],
  ];
  return found.flatMap(([trouble, is]) => (is ? [trouble] : []));
}

/** Sums a market up: broken where customers are not served or promises were missed, a warning where somebody should look. */
export function stateOf(market: OverviewMarket): ShownState {
  if (!market.published) return 'draft';
  const troubles = troublesOf(market);
  return troubles.some((one) => isBad.has(one)) ? 'broken' : troubles.length > 0 ? 'warning' : 'ok';
}

/** Puts those in trouble first, then by name. */
export function inOrder(markets: readonly OverviewMarket[]): OverviewMarket[] {
  return markets.toSorted(
    (one, other) => order.indexOf(stateOf(one)) - order.indexOf(stateOf(other)) || one.name.localeCompare(other.name),
  );
}

const dayMs = 86_400_000;

/** Says whether a queue is open and when that changes, by the clock of the market. */
export function queueLine(
  { open, changesAt }: OverviewMarket['queues'][number],
  timeZone: string,
  now: number,
): string {
  if (changesAt === undefined) return open ? words.overview.always : words.overview.never;
  const isSoon = changesAt - now < dayMs;
  const format = new Intl.DateTimeFormat(words.locale, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    ...(isSoon ? {} : { weekday: 'short' }),
  });
  const when = format.format(changesAt);
  return open ? words.overview.until(when) : words.overview.opens(when);
}
