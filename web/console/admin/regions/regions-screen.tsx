/** Owns the page of regions: where the data of each lives, how strongly it stays there, and why no stronger. */
import { Alert, Badge, Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type RegionItem, regionsBody } from '../../../../schema/api/admin/regions.ts';
import type { Strength } from '../../../../schema/residency.ts';
import { ApiError } from '../../../shared/api-client.ts';
import { useDeps } from '../../deps.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import page from '../../shell/page.module.css';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { words } from '../../words.ts';
import classes from './regions-screen.module.css';

const say = words.regions;

const colours: Record<Strength, string> = {
  enforced: 'petrol',
  'storage-only': 'petrol',
  declared: 'gray',
  'best-effort': 'amber',
  none: 'brick',
};

export function RegionsScreen() {
  const { api } = useDeps();
  usePageTitle(say.title);
  const { data, error, refetch } = useQuery({
    queryKey: ['admin', 'regions'],
    queryFn: ({ signal }) => api.get('/api/admin/regions', regionsBody, { signal }),
  });
  return (
    <>
      <header className={page.head}>
        <div>
          <h1>{say.title}</h1>
          <p className={page.lead}>{say.lead}</p>
        </div>
      </header>
      {error && !data && (
        <EmptyState title={say.failed} lead={words.failure(error instanceof ApiError ? error.code : 'internal')}>
          <Button variant="light" onClick={() => void refetch()}>
            {words.tryAgain}
          </Button>
        </EmptyState>
      )}
      {!data && !error && <Skeleton height={280} radius={12} role="status" aria-label={words.loading} />}
      {data && !data.applied && (
        <Alert color="amber" className={classes.notice}>
          {say.notApplied}
        </Alert>
      )}
      {data?.regions.map((region) => (
        <Region key={region.region} region={region} />
      ))}
      {data && (
        <section className={classes.region}>
          <h2>{say.shared}</h2>
          <p className={classes.markets}>{say.sharedLead}</p>
          <dl className={classes.stores}>
            {data.global.map(({ store, holds, why }) => (
              <div key={store}>
                <dt>{say.stores[store]}</dt>
                <dd>
                  {holds} <span className={classes.why}>{why}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

function Mark({ strength }: { strength: Strength }) {
  return (
    <Badge variant="light" color={colours[strength]} tt="none">
      {say.strengths[strength]}
    </Badge>
  );
}

function Region({ region: { region, name, strength, stores, markets } }: { region: RegionItem }) {
  const places = markets.map((market) => market.name).join(', ');
  return (
    <section className={classes.region}>
      <h2>
        {name} <span className="mono">{region}</span> <Mark strength={strength} />
      </h2>
      <p className={classes.markets}>{places ? `${say.markets}: ${places}` : say.noMarkets}</p>
      <dl className={classes.stores}>
        {stores.map(({ store, strength: own, location, why }) => (
          <div key={store}>
            <dt>{say.stores[store]}</dt>
            <dd>
              <Mark strength={own} /> {location} <span className={classes.why}>{why}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
