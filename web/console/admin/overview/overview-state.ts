/** Owns in which state a market is shown, and in which order. Pure. */
import type { OverviewMarket } from '../../../../schema/api/admin/markets.ts';
import { words } from '../../words.ts';

export type ShownState = 'broken' | 'warning' | 'ok' | 'draft';

const order: readonly ShownState[] = ['broken', 'warning', 'draft', 'ok'];

/** Sums a market up: broken where customers are not served or promises were missed, a warning where somebody should look. */
export function stateOf({
  published,
  accounts,
  missed,
  isKnown,
  waiting,
  queues,
  available,
}: OverviewMarket): ShownState {
  if (!published) return 'draft';
  if (accounts.live === 0 || accounts.broken > 0 || missed > 0) return 'broken';
  const isAlone = waiting > 0 && available === 0 && queues.some(({ open }) => open);
  return accounts.warning > 0 || !isKnown || isAlone ? 'warning' : 'ok';
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
