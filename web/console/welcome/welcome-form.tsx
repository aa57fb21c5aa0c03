/** Owns the form that sets a password, with what is wrong with it, or how good it seems, while it is typed. */
import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { Welcome } from '../../../schema/api/welcome.ts';
import { passwordFault } from '../../../schema/password.ts';
import { ApiError } from '../../shared/api-client.ts';
import { useDeps } from '../deps.tsx';
import { Logo } from '../shell/logo.tsx';
import page from '../sign-in/sign-in-screen.module.css';
import { words } from '../words.ts';
import { PasswordHint } from './password-hint.tsx';

const say = words.welcome;

function explain(error: Error): string {
  if (!(error instanceof ApiError)) return words.failure('internal');
  return error.code === 'not-found' ? say.goneLead : words.failure(error.code);
}

export function WelcomeForm({ welcome, token }: { welcome: Welcome; token: string }) {
  const { name, email, tenantName, isReset } = welcome;
  const { api } = useDeps();
  const router = useRouter();
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const fault = passwordFault(password, [name, email]);
  const set = useMutation({
    mutationFn: () => api.tell('/auth/welcome', { token, password }),
    onSuccess: () => {
      queries.clear();
      router.history.push('/console/');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!fault) set.mutate();
  };
  return (
    <form className={page.card} onSubmit={submit} noValidate>
      <Logo size={40} />
      <h1 className={page.title}>{isReset ? say.helloAgain(name) : say.hello(name)}</h1>
      <p className={page.lead}>{isReset ? say.leadAgain(tenantName) : say.lead(tenantName)}</p>
      <TextInput label={say.email} type="email" autoComplete="username" value={email} readOnly variant="filled" />
      <div>
        <PasswordInput
          label={say.password}
          autoComplete="new-password"
          autoFocus
          value={password}
          onChange={(event) => {
            setPassword(event.currentTarget.value);
            set.reset();
          }}
          error={isTried && fault !== undefined}
          aria-describedby="password-hint"
        />
        <PasswordHint id="password-hint" password={password} fault={fault} isTried={isTried} />
      </div>
      <div aria-live="assertive">
        {set.error && (
          <Alert color="brick" variant="light" p="xs">
            {explain(set.error)}
          </Alert>
        )}
      </div>
      <Button type="submit" size="sm" fullWidth loading={set.isPending}>
        {say.submit}
      </Button>
    </form>
  );
}
