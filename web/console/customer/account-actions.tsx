/** Offers what the account system does on request; each asks once more before it acts. */
import { Button, Tooltip } from '@mantine/core';
import { useState } from 'react';
import type { Order } from '../../../schema/account-system.ts';
import { words } from '../words.ts';
import { ActionDialog, type ActionName } from './action-dialog.tsx';
import classes from './customer-panel.module.css';

type Props = {
  actions: readonly ActionName[];
  orders: readonly Order[] /** Why none can be asked for now. */;
  blocked: string | undefined;
};

export function AccountActions({ actions, orders, blocked }: Props) {
  const [chosen, setChosen] = useState<ActionName>();
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{words.customer.actions}</h3>
      <Tooltip label={blocked} disabled={blocked === undefined}>
        <div className={classes.actions}>
          {actions.map((name) => (
            <Button
              key={name}
              size="compact-xs"
              variant="default"
              disabled={blocked !== undefined}
              onClick={() => setChosen(name)}
            >
              {words.customer.actionNames[name]}
            </Button>
          ))}
        </div>
      </Tooltip>
      {chosen && <ActionDialog key={chosen} name={chosen} orders={orders} onClose={() => setChosen(undefined)} />}
    </section>
  );
}
