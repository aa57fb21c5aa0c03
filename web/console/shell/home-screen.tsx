/**
 * Leads to where somebody's work is: the line of customers, else the administration. While there is no market yet, whoever administers
 * begins there. Who has neither is told so.
 */
import { Navigate } from '@tanstack/react-router';
import { useMayAdminister } from '../admin/admin-pages.ts';
import { useMay, useMe } from '../session/me.ts';
import { words } from '../words.ts';
import { EmptyState } from './empty-state.tsx';

export function HomeScreen() {
  const { markets } = useMe();
  const mayServe = useMay('desk.read');
  const mayAdminister = useMayAdminister();
  if (mayAdminister && markets.length === 0) return <Navigate to="/admin" replace />;
  if (mayServe) return <Navigate to="/$section" params={{ section: 'waiting' }} replace />;
  if (mayAdminister) return <Navigate to="/admin" replace />;
  return <EmptyState fill title={words.admin.nothingTitle} lead={words.admin.nothingLead} />;
}
