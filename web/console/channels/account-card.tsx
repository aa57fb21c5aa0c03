/** Shows how one channel account is: the verdict, why, when it was last heard, and the details on request. */
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type AccountItem, type AccountsBody, accountItem } from '../../../schema/api/admin/accounts.ts';
import { ApiError } from '../../shared/api-client.ts';
import { formatWait } from '../../shared/format.ts';
import { useDeps } from '../deps.tsx';
import { useNow } from '../inbox/use-now.ts';
import { useMay } from '../session/me.ts';
import { formats, words } from '../words.ts';
import { AccountDetails } from './account-details.tsx';
import { accountsKey } from './accounts-key.ts';
import { channelIcon } from './channel-icons.ts';
import classes from './channels.module.css';
import { AccountMenu } from './connect/account-menu.tsx';

function ago(now: number, at: number | undefined): string {
  return at === undefined ? words.health.never : words.health.ago(formatWait(now - at));
}

function fullTime(at: number | undefined): string | undefined {
  return at === undefined ? undefined : formats.full(at);
}

export function AccountCard({ account }: { account: AccountItem }) {
  const { api } = useDeps();
  const queries = useQueryClient();
  const now = useNow();
  const mayCheck = useMay('accounts.check');
  const mayWrite = useMay('accounts.write');
  const check = useMutation({
    mutationFn: () => api.post(`/api/admin/accounts/${account.id}/check`, {}, accountItem),
    onSuccess: (checked) =>
      queries.setQueryData<AccountsBody>(accountsKey, (known) => ({
        accounts: (known?.accounts ?? []).map((one) => (one.id === checked.id ? checked : one)),
      })),
  });
  const Icon = channelIcon(account.channel);
  const state = account.paused ? 'paused' : account.state;
  return (
    <li className={classes.card} data-state={state}>
      <div className={classes.top}>
        <span className={classes.icon}>
          <Icon size={18} stroke={1.7} aria-hidden="true" />
        </span>
        <div className={classes.name}>
          <h2>{words.channels[account.channel] ?? account.channel}</h2>
          <p title={account.id}>
            {account.market.toUpperCase()} · {account.address}
          </p>
        </div>
        <span className={classes.state} data-state={state}>
          {words.health.states[state]}
        </span>
        {mayWrite && <AccountMenu account={account} />}
      </div>
      {account.reasons.length > 0 && (
        <ul className={classes.reasons}>
          {account.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {check.error && (
        <p role="alert" className={classes.failed}>
          {words.failure(check.error instanceof ApiError ? check.error.code : 'internal')}
        </p>
      )}
      <dl className={classes.facts}>
        <div>
          <dt>{words.health.heard}</dt>
          <dd title={fullTime(account.lastInboundAt)}>{ago(now, account.lastInboundAt)}</dd>
        </div>
        <div>
          <dt>{words.health.sent}</dt>
          <dd title={fullTime(account.lastSentAt)}>{ago(now, account.lastSentAt)}</dd>
        </div>
        <div>
          <dt>{words.health.errors}</dt>
          <dd className="numbers">{words.health.rate(account.sends)}</dd>
        </div>
        {account.checkable && (
          <div>
            <dt>{words.health.checked}</dt>
            <dd>
              {ago(now, account.checkedAt)}
              {mayCheck && (
                <Tooltip label={words.health.check}>
                  <ActionIcon
                    size={22}
                    loading={check.isPending}
                    aria-label={words.health.check}
                    onClick={() => check.mutate()}
                  >
                    <IconRefresh size={14} aria-hidden="true" />
                  </ActionIcon>
                </Tooltip>
              )}
            </dd>
          </div>
        )}
      </dl>
      <AccountDetails account={account} />
    </li>
  );
}
