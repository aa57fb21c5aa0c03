/** Leads to where somebody's work is: the line of customers, else the administration. Who has neither is told so. */
import { Navigate } from '@tanstack/react-router';
import { useMayAdminister } from '../admin/admin-pages.ts';
import { useMay } from '../session/me.ts';
import { words } from '../words.ts';
import { EmptyState } from './empty-state.tsx';

export function HomeScreen() {
  const mayServe = useMay('desk.read');
  const mayAdminister = useMayAdminister();
  if (mayServe) return <Navigate to="/$section" params={{ section: 'waiting' }} replace />;
  if (mayAdminister) return <Navigate to="/admin" replace />;
  return <EmptyState fill title={words.admin.nothingTitle} lead={words.admin.nothingLead} />;
}
