/** Owns the page on which a company is made from nothing: whether that is possible here, and the form. */
import { Button, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { setUpState } from '../../../schema/api/set-up.ts';
import { ApiError } from '../../shared/api-client.ts';
import { useDeps } from '../deps.tsx';
import { EmptyState } from '../shell/empty-state.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import page from '../sign-in/sign-in-screen.module.css';
import { words } from '../words.ts';
import { SetUpForm } from './set-up-form.tsx';

const say = words.setUp;

/** Asks whether this deployment makes companies. */
export function useSetUpState() {
  const { api } = useDeps();
  return useQuery({
    queryKey: ['set-up'],
    queryFn: ({ signal }) => api.get('/auth/set-up', setUpState, { signal }),
    staleTime: 60_000,
  });
}

export function SetUpScreen() {
  usePageTitle(say.title);
  const { data, error, refetch } = useSetUpState();
  if (data?.possible)
    return (
      <main className={page.page}>
        <SetUpForm />
      </main>
    );
  const code = error instanceof ApiError ? error.code : 'internal';
  return (
    <main className={page.page}>
      {!data && !error && <Loader size="sm" aria-label={words.loading} />}
      {(data || error) && (
        <div className={page.card}>
          <EmptyState
            title={data ? say.notPossible : say.failed}
            lead={data ? say.notPossibleLead : words.failure(code)}
          >
            {data ? (
              <Button component={Link} to="/sign-in" variant="light">
                {words.welcome.signIn}
              </Button>
            ) : (
              <Button onClick={() => void refetch()}>{words.tryAgain}</Button>
            )}
          </EmptyState>
        </div>
      )}
    </main>
  );
}
