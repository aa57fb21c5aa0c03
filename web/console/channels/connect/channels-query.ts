/** Reads what accounts of each channel are made of, and where one may be connected. */
import { useQuery } from '@tanstack/react-query';
import { type AccountSettings, accountSettings, channelsBody } from '../../../../schema/api/admin/accounts.ts';
import { useDeps } from '../../deps.tsx';

export function useChannels() {
  const { api } = useDeps();
  return useQuery({
    queryKey: ['admin', 'channels'],
    queryFn: ({ signal }) => api.get('/api/admin/channels', channelsBody, { signal }),
  });
}

export const settingsKey = (account: string) => ['admin', 'account-settings', account] as const;

export function useSettings(account: string) {
  const { api } = useDeps();
  return useQuery<AccountSettings>({
    queryKey: settingsKey(account),
    queryFn: ({ signal }) => api.get(`/api/admin/accounts/${account}/settings`, accountSettings, { signal }),
    // What a dialog begins with must not change under the hands of who fills it in.
    refetchOnWindowFocus: false,
    staleTime: 0,
    gcTime: 0,
  });
}
