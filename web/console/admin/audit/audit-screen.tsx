/** Owns the page of the audit trail: who did what, by filters that stand in the address, and whether it is whole. */
import { Button, Skeleton } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { auditBody } from '../../../../schema/api/admin/audit.ts';
import { ApiError } from '../../../shared/api-client.ts';
import { useDeps } from '../../deps.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import page from '../../shell/page.module.css';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { words } from '../../words.ts';
import { AuditFilters } from './audit-filters.tsx';
import { AuditTable } from './audit-table.tsx';
import { CheckTrail } from './check-trail.tsx';

const say = words.audit;
const dayMs = 86_400_000;

export function AuditScreen() {
  const { api } = useDeps();
  const { actor, action, target, market, until } = useSearch({ from: '/session/admin/audit' });
  usePageTitle(say.title);
  const before = until === undefined ? undefined : new Date(`${until}T00:00`).getTime() + dayMs;
  const { data, error, refetch, isFetching, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['admin', 'audit', actor, action, target, market, until],
    queryFn: ({ pageParam, signal }) =>
      api.get('/api/admin/audit', auditBody, {
        query: { actor, action, target, market, before, cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ cursor }) => cursor,
  });
  const entries = data?.pages.flatMap((one) => one.entries) ?? [];
  const isFiltered = [actor, action, target, market, until].some((one) => one !== undefined);
  return (
    <>
      <header className={page.head} aria-busy={isFetching}>
        <div>
          <h1>{say.title}</h1>
          <p className={page.lead}>{say.lead}</p>
        </div>
        <CheckTrail />
      </header>
      <AuditFilters entries={entries} />
      {error && !data && (
        <EmptyState title={say.failed} lead={words.failure(error instanceof ApiError ? error.code : 'internal')}>
          <Button variant="light" onClick={() => void refetch()}>
            {words.tryAgain}
          </Button>
        </EmptyState>
      )}
      {!data && !error && <Skeleton height={360} radius={12} role="status" aria-label={words.loading} />}
      {data && entries.length === 0 && (
        <EmptyState
          icon={<IconHistory size={22} stroke={1.7} />}
          title={isFiltered ? say.noneFits : say.noneTitle}
          lead={isFiltered ? say.noneFitsLead : say.noneLead}
        />
      )}
      {entries.length > 0 && <AuditTable entries={entries} />}
      {hasNextPage && (
        <div>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {say.more}
          </Button>
        </div>
      )}
    </>
  );
}
