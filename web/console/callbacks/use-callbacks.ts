/** Reads the callbacks of several markets at once, again and again; one that cannot be read does not hide the others. */
import { useQueries } from '@tanstack/react-query';
import { callbacksBody } from '../../../schema/api/callbacks.ts';
import { useDeps } from '../deps.tsx';

/** How often the page looks again: what is due is seen within this time. */
const refetchMs = 15_000;

/** Reads the callbacks of some markets in a span of time. */
export function useCallbacks(markets: readonly string[], span: { from: number; until: number }) {
  const { api } = useDeps();
  return useQueries({
    queries: markets.map((market) => ({
      queryKey: ['callbacks', market, span.from, span.until],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        api.get(`/api/desk/markets/${market}/callbacks`, callbacksBody, { query: span, signal }),
      refetchInterval: refetchMs,
      staleTime: 0,
    })),
    combine: (results) => ({
      lists: results.flatMap(({ data }) => data ?? []),
      // Where there is no market there is nothing to wait for.
      isLoading: results.length > 0 && results.every(({ isPending }) => isPending),
      isFetching: results.some(({ isFetching }) => isFetching),
      error: results.find(({ error, data }) => error && !data)?.error ?? undefined,
      unread: markets.filter((_, index) => results[index]?.error && !results[index]?.data),
      refetch: () => void Promise.all(results.map((result) => result.refetch())),
    }),
  });
}
