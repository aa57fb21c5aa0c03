/** Owns the page of API keys: which there are, what each may do, when it was last used, and when it ends. */
import { Button, Skeleton } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type KeyMade, keysBody } from '../../../../schema/api/admin/keys.ts';
import { ApiError } from '../../../shared/api-client.ts';
import { useDeps } from '../../deps.tsx';
import { useMay } from '../../session/me.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import page from '../../shell/page.module.css';
import { usePageTitle } from '../../shell/use-page-title.ts';
import { words } from '../../words.ts';
import { CreateKeyDialog } from './create-key-dialog.tsx';
import { KeyShown } from './key-shown.tsx';
import { keysKey } from './keys-key.ts';
import { KeysTable } from './keys-table.tsx';

const say = words.keys;

export function KeysScreen() {
  const { api } = useDeps();
  const queries = useQueryClient();
  const mayWrite = useMay('keys.write');
  const [isCreating, setCreating] = useState(false);
  const [made, setMade] = useState<KeyMade>();
  usePageTitle(say.title);
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: keysKey,
    queryFn: ({ signal }) => api.get('/api/admin/keys', keysBody, { signal }),
  });
  const keys = data?.keys ?? [];
  const working = keys.filter(({ state }) => state === 'active' || state === 'ending').length;
  const show = (key: KeyMade) => {
    setMade(key);
    void queries.invalidateQueries({ queryKey: keysKey });
  };
  return (
    <>
      <header className={page.head} aria-busy={isFetching}>
        <div>
          <h1>{say.title}</h1>
          {data && <p className={page.lead}>{say.lead(working)}</p>}
        </div>
        {mayWrite && data && (
          <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={() => setCreating(true)}>
            {say.create}
          </Button>
        )}
      </header>
      {error && !data && (
        <EmptyState title={say.failed} lead={words.failure(error instanceof ApiError ? error.code : 'internal')}>
          <Button variant="light" onClick={() => void refetch()}>
            {words.tryAgain}
          </Button>
        </EmptyState>
      )}
      {!data && !error && <Skeleton height={220} radius={12} role="status" aria-label={words.loading} />}
      {data && keys.length === 0 && (
        <EmptyState icon={<IconKey size={22} stroke={1.7} />} title={say.noneTitle} lead={say.noneLead} />
      )}
      {keys.length > 0 && <KeysTable keys={keys} onMade={show} />}
      {isCreating && <CreateKeyDialog onClose={() => setCreating(false)} onMade={show} />}
      {made && <KeyShown made={made} onClose={() => setMade(undefined)} />}
    </>
  );
}
