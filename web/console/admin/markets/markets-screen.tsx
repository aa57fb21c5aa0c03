/** Owns the list of markets: what is published, what is being drafted, what waits for somebody. */
import { Badge, Button, Skeleton } from '@mantine/core';
import { IconMap2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type MarketItem, marketsBody } from '../../../../schema/api/admin/markets.ts';
import { ApiError } from '../../../shared/api-client.ts';
import { useDeps } from '../../deps.tsx';
import { useMay } from '../../session/me.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import page from '../../shell/page.module.css';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { words } from '../../words.ts';
import classes from './markets-screen.module.css';
import { NewMarketDialog } from './new-market-dialog.tsx';

export function MarketsScreen() {
  const { api } = useDeps();
  const mayCreate = useMay('market.create');
  const [isMaking, setMaking] = useState(false);
  usePageTitle(words.market.list);
  const { data, error, refetch } = useQuery({
    queryKey: ['admin', 'markets'],
    queryFn: ({ signal }) => api.get('/api/admin/markets', marketsBody, { signal }),
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
          <h1>{words.market.list}</h1>
          {data && (
            <p className={page.lead}>
              {words.market.listLead(markets.length, markets.filter(({ draft }) => draft).length)}
            </p>
          )}
        </div>
        {begin}
      </header>
      {error && !data && (
        <EmptyState
          title={words.market.listFailed}
          lead={words.failure(error instanceof ApiError ? error.code : 'internal')}
        >
          <Button variant="light" onClick={() => void refetch()}>
            {words.tryAgain}
          </Button>
        </EmptyState>
      )}
      {!data && !error && <Skeleton height={280} radius={12} role="status" aria-label={words.loading} />}
      {data && markets.length === 0 && (
        <EmptyState
          icon={<IconMap2 size={22} stroke={1.7} />}
          title={words.market.noneTitle}
          lead={words.market.noneLead}
        >
          {begin}
        </EmptyState>
      )}
      {markets.length > 0 && (
        <ul className={classes.list}>
          {markets.map((market) => (
            <MarketRow key={market.market} market={market} />
          ))}
        </ul>
      )}
      {isMaking && <NewMarketDialog onClose={() => setMaking(false)} />}
    </>
  );
}

function MarketRow({ market: { market, name, region, published, draft, request } }: { market: MarketItem }) {
  return (
    <li>
      <Link
        to="/admin/markets/$market/$page"
        params={{ market, page: published ? 'basics' : 'start' }}
        className={classes.row}
      >
        <span className={classes.code}>{market.slice(0, 2).toUpperCase()}</span>
        <span className={classes.name}>{name}</span>
        <span className={classes.region}>{region}</span>
        <span className={classes.state}>
          {published
            ? `${words.market.version(published.version)}, ${words.market.publishedBy(published.by.name, words.market.at(published.at))}`
            : words.market.neverPublished}
        </span>
        <span className={classes.marks}>
          {request && (
            <Badge color="amber" tt="none">
              {words.market.waitsForApproval}
            </Badge>
          )}
          {draft && !request && (
            <Badge variant="light" color="petrol" tt="none">
              {words.market.draftBy(draft.by.name, words.market.at(draft.at))}
            </Badge>
          )}
        </span>
      </Link>
    </li>
  );
}
