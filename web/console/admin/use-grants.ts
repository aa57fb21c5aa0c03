/** Reads what who is signed in may give to people and keys. */
import { useQuery } from '@tanstack/react-query';
import { type Grants, grantsBody } from '../../../schema/api/admin/staff.ts';
import { useDeps } from '../deps.tsx';

export function useGrants() {
  const { api } = useDeps();
  return useQuery({
    queryKey: ['admin', 'grants'],
    queryFn: ({ signal }) => api.get('/api/admin/grants', grantsBody, { signal }),
    staleTime: 60_000,
  });
}

export type Scope = { regions: string[] | null; markets: string[] | null };

/** Gives the widest scope that may be given, where a form begins. */
export function widestScope({ regions, markets, everyRegion, everyMarket }: Grants): Scope {
  return {
    regions: everyRegion ? null : regions.map(({ region }) => region),
    markets: everyMarket ? null : markets.map(({ market }) => market),
  };
}

/** Tells whether a scope names what has to be named by who does not work everywhere. */
export function isScopeComplete({ regions, markets }: Scope, grants: Grants): boolean {
  return (grants.everyRegion || regions !== null) && (grants.everyMarket || markets !== null);
}
