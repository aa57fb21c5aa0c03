/** Owns that only who is signed in comes further; everyone else is led to the sign-in page and back. */
import { Button, Loader } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { meBody } from '../../../schema/api/desk.ts';
import { ApiError } from '../../shared/api-client.ts';
import { useDeps } from '../deps.tsx';
import { ConsoleShell } from '../shell/console-shell.tsx';
import { EmptyState } from '../shell/empty-state.tsx';
import { words } from '../words.ts';
import { MeProvider, meKey } from './me.ts';

/** How often somebody without any market looks for one. */
const firstMarketMs = 10_000;

export function SessionGate() {
  const { api } = useDeps();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const here = useRouterState({ select: (state) => state.location.publicHref });
  const me = useQuery({
    queryKey: meKey,
    queryFn: ({ signal }) => api.get('/api/me', meBody, { signal }),
    staleTime: 60_000,
    // A first market that is published meanwhile opens the inbox by itself.
    refetchInterval: ({ state }) => (state.data?.markets.length === 0 ? firstMarketMs : false),
  });
  const isSignedOut = me.error instanceof ApiError && me.error.code === 'unauthenticated';

  useEffect(() => {
    if (!isSignedOut) return;
    const ended = me.data !== undefined;
    queries.removeQueries();
    void navigate({ to: '/sign-in', search: { next: here, ...(ended ? { ended } : {}) }, replace: true });
  }, [isSignedOut, me.data, queries, navigate, here]);

  if (me.data) {
    return (
      <MeProvider value={me.data}>
        <ConsoleShell key={`${me.data.tenant}/${me.data.id}`} />
      </MeProvider>
    );
  }
  if (me.error && !isSignedOut) {
    const code = me.error instanceof ApiError ? me.error.code : 'internal';
    return (
      <EmptyState fill title={words.failed(words.product)} lead={words.failure(code)}>
        <Button onClick={() => void me.refetch()}>{words.tryAgain}</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState fill>
      <Loader size="sm" aria-label={words.loading} />
    </EmptyState>
  );
}
