/** Owns the page that shows how every channel account is: what is broken first, and what to do about it. */
import { Button, SegmentedControl, Skeleton } from '@mantine/core';
import { IconPlugConnected, IconPlus } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type AccountItem, accountsBody } from '../../../schema/api/admin/accounts.ts';
import { ApiError } from '../../shared/api-client.ts';
import { useDeps } from '../deps.tsx';
import { useMay } from '../session/me.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import page from '../shell/page.module.css';
import { usePageTitle } from '../shell/use-page-title.ts';
import { words } from '../words.ts';
import { AccountCard } from './account-card.tsx';
import { accountsKey } from './accounts-key.ts';
import classes from './channels.module.css';
import { ConnectDialog, type Connected } from './connect/connect-dialog.tsx';
import { SetUpDialog } from './connect/set-up-dialog.tsx';

/** How often the page looks again: what turns red is seen within this time. */
const refetchMs = 15_000;

const order: readonly AccountItem['state'][] = ['broken', 'warning', 'unknown', 'ok'];

type Shown = 'all' | 'trouble';

function inOrder(accounts: readonly AccountItem[]): AccountItem[] {
  return [...accounts].sort(
    (one, other) =>
      order.indexOf(one.state) - order.indexOf(other.state) ||
      one.market.localeCompare(other.market) ||
      one.channel.localeCompare(other.channel),
  );
}

export function ChannelsScreen() {
  const { api } = useDeps();
  const { market, connect } = useSearch({ from: '/session/channels' });
  const mayWrite = useMay('accounts.write');
  const [shown, setShown] = useState<Shown>('all');
  usePageTitle(words.health.title);
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: accountsKey,
    queryFn: ({ signal }) => api.get('/api/admin/accounts', accountsBody, { signal }),
    refetchInterval: refetchMs,
  });
  const here = inOrder(data?.accounts ?? []).filter((account) => market === undefined || account.market === market);
  const trouble = here.filter(({ state }) => state === 'broken' || state === 'warning');
  const list = shown === 'trouble' ? trouble : here;
  return (
    <main id="conversation" className={page.screen} tabIndex={-1} aria-busy={isFetching}>
      <header className={page.head}>
        <div>
          <h1>{words.health.title}</h1>
          {data && <p className={page.lead}>{words.health.lead(here.length, trouble.length)}</p>}
        </div>
        <div className={classes.tools}>
          {data && (
            <SegmentedControl
              size="xs"
              value={shown}
              onChange={(value) => setShown(value as Shown)}
              aria-label={words.health.show}
              data={[
                { value: 'all', label: words.health.all },
                { value: 'trouble', label: words.health.trouble(trouble.length) },
              ]}
            />
          )}
          {mayWrite && <ConnectButton />}
        </div>
      </header>
      {error && !data && (
        <EmptyState
          title={words.health.failed}
          lead={words.failure(error instanceof ApiError ? error.code : 'internal')}
        >
          <Button variant="light" onClick={() => void refetch()}>
            {words.tryAgain}
          </Button>
        </EmptyState>
      )}
      {!data && !error && <Loading />}
      {data && list.length === 0 && (
        <EmptyState
          icon={<IconPlugConnected size={22} stroke={1.7} />}
          title={shown === 'trouble' ? words.health.wellTitle : words.health.noneTitle}
          lead={shown === 'trouble' ? words.health.wellLead : words.health.noneLead}
        >
          {shown === 'all' && mayWrite && <ConnectButton />}
        </EmptyState>
      )}
      <ul className={classes.grid}>
        {list.map((account) => (
          <AccountCard key={account.id} account={account} />
        ))}
      </ul>
      {mayWrite && <Connecting channel={connect} market={market} />}
    </main>
  );
}

function ConnectButton() {
  const navigate = useNavigate({ from: '/channels' });
  return (
    <Button
      size="xs"
      leftSection={<IconPlus size={15} aria-hidden="true" />}
      onClick={() => void navigate({ search: (now) => ({ ...now, connect: 'new' }) })}
    >
      {words.accounts.connect}
    </Button>
  );
}

/** The form is open while the address says so: a link can lead to it, and going back closes it. */
function Connecting({ channel, market }: { channel: string | undefined; market: string | undefined }) {
  const queries = useQueryClient();
  const navigate = useNavigate({ from: '/channels' });
  const [connected, setConnected] = useState<Connected>();
  const close = () => void navigate({ search: ({ connect: _, ...now }) => now, replace: true });
  const show = (made: Connected) => {
    setConnected(made);
    void queries.invalidateQueries({ queryKey: accountsKey });
    void queries.invalidateQueries({ queryKey: ['admin'] });
  };
  return (
    <>
      {channel !== undefined && <ConnectDialog channel={channel} market={market} onClose={close} onConnected={show} />}
      {connected && (
        <SetUpDialog
          settings={connected.made.settings}
          isNew
          isEverywhere={connected.made.isEverywhere}
          secrets={connected.secrets}
          onClose={() => setConnected(undefined)}
        />
      )}
    </>
  );
}

function Loading() {
  return (
    <div className={classes.grid} role="status" aria-label={words.loading}>
      {['one', 'two', 'three', 'four'].map((key) => (
        <Skeleton key={key} height={148} radius={12} />
      ))}
    </div>
  );
}
