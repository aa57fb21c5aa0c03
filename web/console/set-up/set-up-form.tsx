/** Owns the form that makes a company: what it is called, who owns it, and the token that allows it. */
import { Alert, Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { passwordFault } from '../../../schema/password.ts';
import { ApiError } from '../../shared/api-client.ts';
import { useDeps } from '../deps.tsx';
import { Logo } from '../shell/logo.tsx';
import page from '../sign-in/sign-in-screen.module.css';
import { PasswordHint } from '../welcome/password-hint.tsx';
import { words } from '../words.ts';
import { deriveId, isId } from './derive-id.ts';
import classes from './set-up.module.css';

const say = words.setUp;
const fieldOrder = ['label', 'input', 'description', 'error'] as const;
const nothing = { token: '', name: '', legalName: '', ownerName: '', email: '' };
type Field = keyof typeof nothing;

function explain(error: Error): string {
  if (!(error instanceof ApiError)) return words.failure('internal');
  const { code, detail } = error;
  if (code === 'forbidden') return say.wrongToken;
  // The gateway names the field by its path; what follows is a sentence.
  const sentence = detail?.replace(/^[\w.]+: /, '');
  return sentence && (code === 'conflict' || code === 'invalid')
    ? sentence.charAt(0).toUpperCase() + sentence.slice(1)
    : words.failure(code);
}

export function SetUpForm() {
  const { api } = useDeps();
  const router = useRouter();
  const queries = useQueryClient();
  const [values, setValues] = useState(nothing);
  const [ownId, setOwnId] = useState<string>();
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const { token, name, legalName, ownerName, email } = values;
  const id = ownId ?? deriveId(name);
  const fault = passwordFault(password, [ownerName, email, name]);
  const isEmail = /^\S+@\S+$/.test(email.trim());
  const isComplete = Object.values(values).every((value) => value.trim() !== '') && isEmail && isId(id) && !fault;
  const make = useMutation({
    mutationFn: () =>
      api.tell('/auth/set-up', {
        ...{ token: token.trim(), tenant: id, name: name.trim(), legalName: legalName.trim() },
        owner: { name: ownerName.trim(), email: email.trim(), password },
      }),
    onSuccess: () => {
      queries.clear();
      router.history.push('/console/');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isComplete) make.mutate();
  };
  const field = (which: Field) => ({
    value: values[which],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setValues((before) => ({ ...before, [which]: value })),
    inputWrapperOrder: [...fieldOrder],
    error: isTried && values[which].trim() === '' ? say.needed : undefined,
  });
  return (
    <form
      className={`${page.card} ${classes.card}`}
      onSubmit={submit}
      onChange={() => make.isError && make.reset()}
      noValidate
    >
      <Logo size={40} />
      <h1 className={page.title}>{say.title}</h1>
      <p className={page.lead}>{say.lead}</p>
      <fieldset className={classes.group}>
        <legend>{say.company}</legend>
        <TextInput label={say.name} description={say.nameHelp} maxLength={60} autoFocus {...field('name')} />
        <TextInput
          label={say.id}
          description={say.idHelp}
          inputWrapperOrder={[...fieldOrder]}
          value={id}
          maxLength={39}
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => setOwnId(currentTarget.value.toLowerCase())}
          error={isTried && !isId(id) ? say.idWrong : undefined}
        />
        <TextInput label={say.legalName} description={say.legalNameHelp} maxLength={120} {...field('legalName')} />
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{say.owner}</legend>
        <TextInput label={say.ownerName} maxLength={80} autoComplete="name" {...field('ownerName')} />
        <TextInput
          label={say.email}
          type="email"
          maxLength={254}
          autoComplete="username"
          {...field('email')}
          error={isTried && !isEmail ? say.emailWrong : undefined}
        />
        <div>
          <PasswordInput
            label={say.password}
            autoComplete="new-password"
            value={password}
            onChange={({ currentTarget }) => setPassword(currentTarget.value)}
            error={isTried && fault !== undefined}
            aria-describedby="password-hint"
          />
          <PasswordHint id="password-hint" password={password} fault={fault} isTried={isTried} />
        </div>
      </fieldset>
      <PasswordInput label={say.token} description={say.tokenHelp} autoComplete="off" {...field('token')} />
      <div aria-live="assertive">
        {make.error && (
          <Alert color="brick" variant="light" p="xs">
            {explain(make.error)}
          </Alert>
        )}
      </div>
      <Button type="submit" size="sm" fullWidth loading={make.isPending}>
        {say.submit}
      </Button>
      <Link to="/sign-in" className={page.way}>
        {say.backToSignIn}
      </Link>
    </form>
  );
}
