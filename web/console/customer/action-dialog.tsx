/** Asks what an account action needs and confirms it; repeating the same dialog's request never acts twice. */
import { NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import type { Order } from '../../../schema/account-system.ts';
import type { CustomerBody } from '../../../schema/api/desk.ts';
import { CommandDialog } from '../conversation/actions/command-dialog.tsx';
import { useConversation } from '../conversation/use-conversation.ts';
import { useDeps } from '../deps.tsx';
import { formats, words } from '../words.ts';

export type ActionName = CustomerBody['actions'][number];

const daysOf: Partial<Record<ActionName, number>> = { 'extend-due-date': 14, 'pause-reminders': 14 };

/** Is what the account system's description allows. */
const longestDays = 30;

type Props = { name: ActionName; orders: readonly Order[]; onClose: () => void };

export function ActionDialog({ name, orders, onClose }: Props) {
  const { newClientId } = useDeps();
  const { commands } = useConversation();
  const [clientId] = useState(newClientId);
  const [order, setOrder] = useState<string | null>(orders[0]?.number ?? null);
  const suggested = daysOf[name];
  const [days, setDays] = useState<number>(suggested ?? 0);
  const title = words.customer.actionNames[name];
  return (
    <CommandDialog
      opened
      onClose={onClose}
      title={words.customer.actionConfirm(title)}
      lead={words.customer.actionExplained[name]}
      confirm={title}
      done={words.customer.actionAsked}
      disabled={order === null || (suggested !== undefined && days < 1)}
      run={() =>
        commands.act({ name, order: order ?? undefined, values: suggested === undefined ? {} : { days }, clientId })
      }
    >
      <Select
        data-autofocus
        label={words.customer.actionOrder}
        allowDeselect={false}
        value={order}
        onChange={setOrder}
        data={orders.map((one) => ({
          value: one.number,
          label: `${one.number} · ${one.merchant.name} · ${formats.money(one.total)}`,
        }))}
      />
      {suggested !== undefined && (
        <NumberInput
          label={words.customer.actionDays}
          min={1}
          max={longestDays}
          allowDecimal={false}
          value={days}
          onChange={(value) => setDays(Number(value) || 0)}
        />
      )}
    </CommandDialog>
  );
}
