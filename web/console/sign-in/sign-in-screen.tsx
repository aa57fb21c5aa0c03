/** Owns signing in: email and password, and every refusal said so that it helps. */
import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ApiError } from '../../shared/api-client.ts';
import { useDeps } from '../deps.tsx';
import { useSetUpState } from '../set-up/set-up-screen.tsx';
import { Logo } from '../shell/logo.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { words } from '../words.ts';
import classes from './sign-in-screen.module.css';

function explain(error: Error): string {
  if (!(error instanceof ApiError)) return words.failure('internal');
  if (error.code === 'too-many') return words.signIn.tooMany;
  return error.status === 401 || error.status === 400 || error.status === 422
    ? words.signIn.wrong
    : words.failure(error.code);
}

/** Accepts only addresses of this console as the place to go on. */
function isOwnAddress(next: string | undefined): next is string {
  return next !== undefined && /^\/console(?:[/?]|$)/.test(next);
}

export function SignInScreen() {
  const { api } = useDeps();
  const router = useRouter();
  const queries = useQueryClient();
  const { next, ended } = useSearch({ from: '/sign-in' });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [incomplete, setIncomplete] = useState(false);
  usePageTitle(words.signIn.submit);
  const setUp = useSetUpState();

  const signIn = useMutation({
    mutationFn: () => api.tell('/auth/sign-in/email', { email: email.trim(), password }),
    onSuccess: () => {
      queries.clear();
      router.history.push(isOwnAddress(next) ? next : '/console/');
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isIncomplete = email.trim() === '' || password === '';
    setIncomplete(isIncomplete);
    if (!isIncomplete) signIn.mutate();
  };

  const problem = incomplete ? words.signIn.incomplete : signIn.error ? explain(signIn.error) : undefined;

  return (
    <main className={classes.page}>
      <form className={classes.card} onSubmit={submit} noValidate>
        <Logo size={40} />
        <h1 className={classes.title}>{words.signIn.title}</h1>
        <p className={classes.lead}>{ended ? words.signIn.ended : words.signIn.lead}</p>
        <TextInput
          label={words.signIn.email}
          type="email"
          autoComplete="username"
          data-autofocus
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={incomplete && email.trim() === ''}
        />
        <PasswordInput
          label={words.signIn.password}
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={incomplete && password === ''}
        />
        <div aria-live="assertive">
          {problem && (
            <Alert color="brick" variant="light" p="xs">
              {problem}
            </Alert>
          )}
        </div>
        <Button type="submit" size="sm" fullWidth loading={signIn.isPending}>
          {words.signIn.submit}
        </Button>
        {setUp.data?.possible && (
          <Link to="/set-up" className={classes.way}>
            {words.setUp.offer}
          </Link>
        )}
      </form>
    </main>
  );
}
