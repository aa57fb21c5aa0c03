/** Reads and changes what the company says of itself. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type TenantBody, tenantBody } from '../../../../schema/api/admin/tenant.ts';
import { useDeps } from '../../deps.tsx';
import { meKey } from '../../session/me.ts';
import { tellDone } from '../../shell/tell.tsx';
import { words } from '../../words.ts';

const key = ['admin', 'tenant'] as const;

export function useTenant() {
  const { api } = useDeps();
  return useQuery({ queryKey: key, queryFn: ({ signal }) => api.get('/api/admin/tenant', tenantBody, { signal }) });
}

/** Gives what keeps a newer state of the company that the gateway has answered. */
export function useKeepTenant(): (tenant: TenantBody) => void {
  const queries = useQueryClient();
  return (tenant) => queries.setQueryData(key, tenant);
}

/** Changes what is named; the rest stays. */
export function useChangeTenant(onDone?: () => void) {
  const { api } = useDeps();
  const queries = useQueryClient();
  const keep = useKeepTenant();
  return useMutation({
    mutationFn: (change: object) => api.patch('/api/admin/tenant', change, tenantBody),
    onSuccess: (tenant) => {
      keep(tenant);
      tellDone(words.company.saved);
      void queries.invalidateQueries({ queryKey: meKey });
      onDone?.();
    },
  });
}
