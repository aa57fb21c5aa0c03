/** Owns choosing a password by a one-time link: whose it is, a form, and what is said when the link is over. */
import { Button, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { welcomeBody } from '../../../schema/api/welcome.ts';
import { ApiError } from '../../shared/api-client.ts';
import { useDeps } from '../deps.tsx';
import { EmptyState } from '../shell/empty-state.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import page from '../sign-in/sign-in-screen.module.css';
import { words } from '../words.ts';
import { WelcomeForm } from './welcome-form.tsx';

const say = words.welcome;
const over = new Set(['not-found', 'invalid', 'malformed']);

export function WelcomeScreen() {
  const { api } = useDeps();
  const { token = '' } = useSearch({ from: '/welcome' });
  usePageTitle(say.title);
  const { data, error, refetch } = useQuery({
    queryKey: ['welcome', token],
    queryFn: () => api.post('/auth/welcome/read', { token }, welcomeBody),
    // Using the link ends it; it must not be looked for again behind the form.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const code = error instanceof ApiError ? error.code : 'internal';
  return (
    <main className={page.page}>
      {data && <WelcomeForm welcome={data} token={token} />}
      {!data && error && (
        <div className={page.card}>
          {over.has(code) ? (
            <EmptyState title={say.goneTitle} lead={say.goneLead}>
              <Button component={Link} to="/sign-in" variant="light">
                {say.signIn}
              </Button>
            </EmptyState>
          ) : (
            <EmptyState title={say.failed} lead={words.failure(code)}>
              <Button onClick={() => void refetch()}>{words.tryAgain}</Button>
            </EmptyState>
          )}
        </div>
      )}
      {!data && !error && <Loader size="sm" aria-label={words.loading} />}
    </main>
  );
}
