/** Owns the first page of the administration: every market by its region, as it is right now, worst first. */
import { Badge, Button, Skeleton, Tooltip } from '@mantine/core';
import { IconMap2, IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type Overview, type OverviewMarket, overviewBody } from '../../../../schema/api/admin/markets.ts';
import { ApiError } from '../../../shared/api-client.ts';
import { useDeps } from '../../deps.tsx';
import { useMay } from '../../session/me.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import page from '../../shell/page.module.css';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { words } from '../../words.ts';
import { NewMarketDialog } from '../markets/new-market-dialog.tsx';
import classes from './overview-screen.module.css';
import { inOrder, queueLine, stateOf, troublesOf } from './overview-state.ts';

/** How often the page looks again. */
const refetchMs = 15_000;

export function OverviewScreen() {
  const { api } = useDeps();
  const mayCreate = useMay('market.create');
  const [isMaking, setMaking] = useState(false);
  usePageTitle(words.overview.title);
  const { data, error, refetch } = useQuery({
    queryKey: ['admin', 'overview'],
    queryFn: ({ signal }) => api.get('/api/admin/overview', overviewBody, { signal }),
    refetchInterval: refetchMs,
  });
  const markets = data?.markets ?? [];
  const begin = mayCreate && (
    <Button variant="light" onClick={() => setMaking(true)}>
      {words.overview.newMarket}
    </Button>
  );
  return (
    <>
      <header className={page.head}>
        <div>
          <h1>{words.overview.title}</h1>
          {data && (
            <p className={page.lead}>
              {words.overview.lead(markets.length, sum(markets, 'waiting'), sum(markets, 'missed'))}
            </p>
          )}
        </div>
        {begin}
      </header>
      {error && !data && (
        <EmptyState
          title={words.overview.failed}
          lead={words.failure(error instanceof ApiError ? error.code : 'internal')}
        >
          <Button variant="light" onClick={() => void refetch()}>
            {words.tryAgain}
          </Button>
        </EmptyState>
      )}
      {!data && !error && (
        <div className={classes.grid} role="status" aria-label={words.loading}>
          {['one', 'two', 'three', 'four', 'five', 'six'].map((key) => (
            <Skeleton key={key} height={170} radius={12} />
          ))}
        </div>
      )}
      {data && markets.length === 0 && (
        <EmptyState
          icon={<IconMap2 size={22} stroke={1.7} />}
          title={words.market.noneTitle}
          lead={words.market.noneLead}
        >
          {begin}
        </EmptyState>
      )}
      {data?.regions
        .filter(({ region }) => markets.some((market) => market.region === region))
        .map((region) => (
          <Region key={region.region} region={region} markets={markets.filter((one) => one.region === region.region)} />
        ))}
      {isMaking && <NewMarketDialog onClose={() => setMaking(false)} />}
    </>
  );
}

const sum = (markets: readonly OverviewMarket[], what: 'waiting' | 'missed') =>
  markets.reduce((total, market) => total + market[what], 0);

function Region({ region, markets }: { region: Overview['regions'][number]; markets: OverviewMarket[] }) {
  return (
    <section className={classes.region} aria-label={region.name}>
      <header>
        <h2>{region.name}</h2>
        <Tooltip label={words.market.strength[region.strength]}>
          <Link to="/admin/regions" className={classes.strength}>
            <IconShieldCheck size={15} stroke={1.7} aria-hidden="true" />
            {words.overview.residency[region.strength]}
          </Link>
        </Tooltip>
      </header>
      <ul className={classes.grid}>
        {inOrder(markets).map((market) => (
          <MarketCard key={market.market} market={market} />
        ))}
      </ul>
    </section>
  );
}

function MarketCard({ market }: { market: OverviewMarket }) {
  const { now } = useDeps();
  const state = stateOf(market);
  const trouble = troublesOf(market).map((one) => words.overview.troubles[one]);
  const to = market.published ? 'basics' : 'start';
  return (
    <li className={classes.card} data-state={state}>
      <Link to="/admin/markets/$market/$page" params={{ market: market.market, page: to }} className={classes.name}>
        <span className={classes.code}>{market.market.slice(0, 2).toUpperCase()}</span>
        <span>{market.name}</span>
        <i className={classes.dot} aria-hidden="true" />
        <span className="sr-only">{words.overview.states[state]}</span>
      </Link>
      {trouble.length > 0 && <p className={classes.why}>{trouble.join(' ')}</p>}
      {market.published ? (
        <>
          <ul className={classes.queues}>
            {market.queues.map((queue) => (
              <li key={queue.id} data-open={queue.open || undefined}>
                <span>{queue.name}</span>
                <span className="numbers">{queueLine(queue, market.timeZone ?? 'UTC', now())}</span>
              </li>
            ))}
          </ul>
          <dl className={classes.figures}>
            <Figure
              name={words.overview.waiting}
              value={market.isKnown ? market.waiting : '–'}
              tone={market.waiting > 0 ? 'waiting' : undefined}
            />
            <Figure
              name={words.overview.missed}
              value={market.isKnown ? market.missed : '–'}
              tone={market.missed > 0 ? 'danger' : undefined}
            />
            <Figure name={words.overview.available} value={market.isKnown ? market.available : '–'} />
            <Figure
              name={words.overview.accounts}
              value={market.accounts.live}
              tone={
                market.accounts.broken > 0 || market.accounts.live === 0
                  ? 'danger'
                  : market.accounts.warning > 0
                    ? 'waiting'
                    : undefined
              }
            />
          </dl>
        </>
      ) : (
        <p className={classes.note}>{words.overview.notYet}</p>
      )}
      {(market.draft || market.request) && (
        <Link
          to="/admin/markets/$market/$page"
          params={{ market: market.market, page: market.published ? 'review' : 'start' }}
        >
          <Badge variant="light" color={market.request ? 'amber' : 'petrol'} tt="none">
            {market.request ? words.market.waitsForApproval : words.overview.draft}
          </Badge>
        </Link>
      )}
    </li>
  );
}

function Figure({
  name,
  value,
  tone,
}: {
  name: string;
  value: number | string;
  tone?: 'waiting' | 'danger' | undefined;
}) {
  return (
    <div data-tone={tone}>
      <dt>{name}</dt>
      <dd className="numbers">{value}</dd>
    </div>
  );
}
