/** Takes the code that was sent to an address, as the customer reads it out. */
import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiError } from '../../shared/api-client.ts';
import type { Header } from '../conversation/header.ts';
import { useConversation } from '../conversation/use-conversation.ts';
import { formats, words } from '../words.ts';
import classes from './customer-panel.module.css';

const say = words.customer.reach;

export function PendingLink({ link }: { link: Header['links'][number] }) {
  const { commands, store } = useConversation();
  const [code, setCode] = useState('');
  const entered = useMutation({
    mutationFn: () => commands.enterCode(link.id, code.trim()),
    onSettled: () => void store.reload(),
  });
  const { data, error } = entered;
  const failure = error
    ? words.failure(error instanceof ApiError ? error.code : 'internal')
    : data?.outcome === 'wrong-code'
      ? say.wrong(data.remaining)
      : data && data.outcome !== 'linked'
        ? say.expired
        : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (code.trim()) entered.mutate();
  };
  return (
    <li>
      <form className={classes.code} onSubmit={submit}>
        <TextInput
          size="xs"
          label={say.pending(link.handle.value)}
          description={say.until(formats.time(link.expiresAt))}
          inputMode="numeric"
          autoComplete="off"
          maxLength={11}
          value={code}
          error={failure}
          onChange={(event) => setCode(event.currentTarget.value)}
          aria-label={say.enter}
        />
        <Button type="submit" size="xs" loading={entered.isPending} disabled={!/^(?:\d[\s-]?){6}$/.test(code.trim())}>
          {say.confirm}
        </Button>
      </form>
    </li>
  );
}
