/** Asks for another address of the customer, and how it is known to be theirs: by a code sent there, or on the agent's word. */
import { Checkbox, Radio, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Channel, Handle } from '../../../schema/channel.ts';
import { CommandDialog } from '../conversation/actions/command-dialog.tsx';
import { useConversation, useMarket } from '../conversation/use-conversation.ts';
import { words } from '../words.ts';
import classes from './customer-panel.module.css';

const say = words.customer.reach;

/** Elsewhere a person's address is the platform's own id, which nobody can type. */
const kinds: Partial<Record<Channel, Handle['kind']>> = { sms: 'phone', email: 'email' };

export function AddReach({ onClose }: { onClose: () => void }) {
  const { header, commands, store } = useConversation();
  const market = useMarket(header.market);
  const accounts = (market.data?.accounts ?? []).filter(({ channel }) => kinds[channel] !== undefined);
  const [chosen, setChosen] = useState<string | null>(null);
  const [address, setAddress] = useState('');
  const [how, setHow] = useState<'code' | 'known'>('code');
  const [force, setForce] = useState(false);
  const reached = new Set(header.legs.filter(({ closed }) => !closed).map(({ channel }) => channel));
  const another = accounts.find(({ channel }) => !reached.has(channel)) ?? accounts[0];
  const account = accounts.find(({ id }) => id === chosen) ?? another;
  const kind = account && kinds[account.channel];
  const value = address.trim();

  async function run() {
    if (!account || !kind) return;
    const to = { account: account.id, handle: { kind, value } };
    await (how === 'code' ? commands.askLink(to) : commands.addLeg(to, force));
    await store.reload();
  }

  return (
    <CommandDialog
      opened
      onClose={onClose}
      title={say.addTitle}
      confirm={how === 'code' ? say.sendCode : say.addNow}
      done={how === 'code' ? say.sent : say.added}
      disabled={!account || value.length < 3}
      run={run}
    >
      {market.data && accounts.length === 0 && <p className={classes.quiet}>{say.viaNone}</p>}
      <Select
        label={say.via}
        data={accounts.map(({ id, channel, address: own }) => ({
          value: id,
          label: `${words.channels[channel] ?? channel} · ${own}`,
        }))}
        value={account?.id ?? null}
        onChange={setChosen}
        allowDeselect={false}
        disabled={accounts.length === 0}
      />
      <TextInput
        label={kind === 'email' ? say.mailbox : say.number}
        type={kind === 'email' ? 'email' : 'tel'}
        autoComplete="off"
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
        data-autofocus
      />
      <Radio.Group label={say.how} value={how} onChange={(next) => setHow(next === 'known' ? 'known' : 'code')}>
        <div className={classes.radios}>
          <Radio value="code" label={say.code} description={say.codeExplained} />
          <Radio value="known" label={say.known} description={say.knownExplained} />
        </div>
      </Radio.Group>
      {how === 'known' && (
        <Checkbox label={say.force} checked={force} onChange={(event) => setForce(event.currentTarget.checked)} />
      )}
    </CommandDialog>
  );
}
