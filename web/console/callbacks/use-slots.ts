/** Reads a market's free slots while somebody chooses one. */
import { useQuery } from '@tanstack/react-query';
import { slotsBody } from '../../../schema/api/callbacks.ts';
import { useDeps } from '../deps.tsx';

/** How often they are read again: others book too. */
const refetchMs = 20_000;

/** Reads the market's free slots, again and again. */
export function useSlots(market: string) {
  const { api } = useDeps();
  return useQuery({
    queryKey: ['callback-slots', market],
    queryFn: ({ signal }) => api.get(`/api/desk/markets/${market}/callbacks/slots`, slotsBody, { signal }),
    refetchInterval: refetchMs,
    staleTime: 0,
  });
}
