/** Shows what a search found; a reference is looked up as it is meant, however it was typed. */
import { Button } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { listBody } from '../../../schema/api/desk.ts';
import { parseReference } from '../../../schema/reference.ts';
import { ApiError } from '../../shared/api-client.ts';
import { useDeps } from '../deps.tsx';
import { EmptyState } from '../shell/empty-state.tsx';
import { words } from '../words.ts';
import { useInbox } from './inbox-context.tsx';
import classes from './inbox-pane.module.css';
import { InboxRow } from './inbox-row.tsx';
import type { Section } from './inbox-state.ts';
import { RowSkeletons } from './row-skeletons.tsx';

export function SearchResults({
  text,
  section,
  market,
}: {
  text: string;
  section: Section;
  market: string | undefined;
}) {
  const { api } = useDeps();
  const { view } = useInbox();
  const search = useQuery({
    queryKey: ['search', text, market ?? null],
    queryFn: ({ signal }) =>
      api.get('/api/desk/conversations', listBody, {
        query: { q: parseReference(text) ?? text, market, limit: 50 },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

  if (search.isPending) return <RowSkeletons />;
  if (search.error) {
    return (
      <EmptyState
        title={words.inbox.failed}
        lead={words.failure(search.error instanceof ApiError ? search.error.code : 'internal')}
      >
        <Button onClick={() => void search.refetch()}>{words.tryAgain}</Button>
      </EmptyState>
    );
  }
  const { conversations, cursor } = search.data;
  if (conversations.length === 0)
    return (
      <EmptyState icon={<IconSearchOff size={22} />} title={words.search.none(text)} lead={words.search.noneLead} />
    );
  return (
    <>
      <p className={classes.found} role="status">
        {words.search.results(conversations.length, cursor !== undefined)}
      </p>
      <ul className={classes.list}>
        {conversations.map(({ snippet, ...found }) => {
          const live = view.inbox.entries.get(found.conversationId);
          return (
            <InboxRow
              key={found.conversationId}
              entry={live && live.seq > found.seq ? live : found}
              snippet={snippet}
              section={section}
            />
          );
        })}
      </ul>
    </>
  );
}
