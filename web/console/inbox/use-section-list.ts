/** Owns the lists behind the sections: pages of one or more states, fed into the living inbox, which alone is shown. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type ListBody, listBody } from '../../../schema/api/desk.ts';
import type { Api } from '../../shared/api-client.ts';
import { useDeps } from '../deps.tsx';
import { useMay } from '../session/me.ts';
import type { Section } from './inbox-state.ts';
import type { InboxStore } from './inbox-store.ts';

type Wanted = { state: 'bot' | 'queued' | 'assigned' | 'resolved'; mine?: 'true'; cursor?: string };
type Page = { items: ListBody['conversations']; next: Wanted[] };

export const listKey = 'list';
const pageSize = 50;

const wantedBy: Record<Section, Wanted[]> = {
  waiting: [{ state: 'queued' }],
  mine: [{ state: 'assigned', mine: 'true' }],
  open: [{ state: 'queued' }, { state: 'assigned' }, { state: 'bot' }],
  bot: [{ state: 'bot' }],
  resolved: [{ state: 'resolved' }],
};

async function readPage(
  api: Api,
  wanted: readonly Wanted[],
  market: string | undefined,
  signal: AbortSignal,
): Promise<Page> {
  const read = async (one: Wanted) => {
    const body = await api.get('/api/desk/conversations', listBody, {
      query: { ...one, market, limit: pageSize },
      signal,
    });
    return { items: body.conversations, next: body.cursor ? [{ ...one, cursor: body.cursor }] : [] };
  };
  const pages = await Promise.all(wanted.map(read));
  return { items: pages.flatMap(({ items }) => items), next: pages.flatMap(({ next }) => next) };
}

/** Keeps a section's list read and handed to the store. */
export function useSectionList(store: InboxStore, section: Section, market: string | undefined) {
  const { api } = useDeps();
  const mayServe = useMay('desk.read');
  const query = useInfiniteQuery({
    queryKey: [listKey, section, market ?? null],
    queryFn: ({ pageParam, signal }) => readPage(api, pageParam, market, signal),
    initialPageParam: wantedBy[section],
    getNextPageParam: (last) => (last.next.length > 0 ? last.next : undefined),
    refetchInterval: 20_000,
    enabled: mayServe,
  });
  useEffect(() => {
    if (query.data) store.addListed(query.data.pages.flatMap(({ items }) => items));
  }, [query.data, store]);
  return {
    isLoading: query.isPending,
    error: query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    reload: () => void query.refetch(),
  };
}
