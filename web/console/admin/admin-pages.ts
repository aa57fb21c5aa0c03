/** Lists the pages of the administration in the order they are offered, each with what one needs to see it. */
import {
  IconBuilding,
  IconHistory,
  IconKey,
  IconLayoutDashboard,
  IconMap2,
  IconPlugConnected,
  IconStack2,
  IconUsers,
  IconWorld,
} from '@tabler/icons-react';
import { useMe } from '../session/me.ts';
import { words } from '../words.ts';

export const adminPages = [
  { to: '/admin/overview', permission: 'admin.read', Icon: IconLayoutDashboard, name: words.overview.title },
  { to: '/admin/markets', permission: 'admin.read', Icon: IconMap2, name: words.market.list },
  { to: '/admin/layers', permission: 'admin.read', Icon: IconStack2, name: words.layers.title },
  { to: '/admin/regions', permission: 'admin.read', Icon: IconWorld, name: words.regions.title },
  { to: '/channels', permission: 'accounts.read', Icon: IconPlugConnected, name: words.health.title },
  { to: '/admin/people', permission: 'staff.read', Icon: IconUsers, name: words.people.title },
  { to: '/admin/keys', permission: 'keys.read', Icon: IconKey, name: words.keys.title },
  { to: '/admin/tenant', permission: 'admin.read', Icon: IconBuilding, name: words.company.title },
  { to: '/admin/audit', permission: 'audit.read', Icon: IconHistory, name: words.audit.title },
] as const;

export type AdminPage = (typeof adminPages)[number];

/** Selects the pages that who is signed in may see. */
export function useAdminPages(): AdminPage[] {
  const { permissions } = useMe();
  return adminPages.filter(({ permission }) => permissions.includes(permission));
}

/** Tells whether who is signed in has anything to do in the administration; the channels' page alone stands beside the inbox. */
export function useMayAdminister(): boolean {
  return useAdminPages().some(({ to }) => to.startsWith('/admin/'));
}
