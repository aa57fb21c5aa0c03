/** Asks for a queue or a colleague and a note, then transfers. */
import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '../../session/me.ts';
import { words } from '../../words.ts';
import { useConversation, useMarket } from '../use-conversation.ts';
import { CommandDialog, type DialogProps } from './command-dialog.tsx';

export function TransferDialog(props: DialogProps) {
  const { commands, header } = useConversation();
  const me = useMe();
  const market = useMarket(header.market);
  const [target, setTarget] = useState<string | null>(null);
  const [note, setNote] = useState('');

  const queues = (market.data?.queues ?? []).map(({ id, name, open }) => ({
    value: `queue:${id}`,
    label: open ? name : `${name} (${words.actions.closed})`,
  }));
  const agents = (market.data?.agents ?? [])
    .filter(({ id }) => id !== me.id)
    .map(({ id, name, state }) => ({
      value: `agent:${id}`,
      label: `${name} (${words.presence[state].toLowerCase()})`,
    }));

  const run = () => {
    const [kind, ...id] = (target ?? '').split(':');
    return commands.transfer(kind === 'agent' ? { agentId: id.join(':') } : { queue: id.join(':') }, note);
  };
  return (
    <CommandDialog
      {...props}
      title={words.actions.transferTitle}
      confirm={words.actions.transfer}
      done={words.actions.done.transfer}
      disabled={target === null}
      run={run}
    >
      <Select
        data-autofocus
        searchable
        label={words.actions.transferTo}
        placeholder={words.actions.transferChoose}
        data={[
          { group: words.actions.queues, items: queues },
          { group: words.actions.agents, items: agents },
        ]}
        value={target}
        onChange={setTarget}
        disabled={market.isPending}
        error={market.isError ? words.inbox.failed : undefined}
        comboboxProps={{ withinPortal: true }}
      />
      <Textarea
        autosize
        minRows={3}
        maxLength={2000}
        label={words.actions.noteLabel}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </CommandDialog>
  );
}
