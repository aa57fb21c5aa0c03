/** Owns the frame of the administration: the way between its pages, each of which brings its own heading. */
import { Link, Navigate, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { EmptyState } from '../shell/empty-state.tsx';
import page from '../shell/page.module.css';
import { words } from '../words.ts';
import { useAdminPages } from './admin-pages.ts';
import classes from './admin-screen.module.css';

export function AdminScreen() {
  const pages = useAdminPages();
  const nav = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says which link is the active one
  useEffect(() => {
    // On narrow screens the pages scroll sideways.
    nav.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [path]);
  return (
    <main id="conversation" className={page.screen} tabIndex={-1}>
      <nav ref={nav} className={classes.pages} aria-label={words.admin.title}>
        {pages.map(({ to, Icon, name }) => (
          <Link key={to} to={to} className={classes.page} activeProps={{ 'data-active': true, 'aria-current': 'page' }}>
            <Icon size={16} stroke={1.7} aria-hidden="true" />
            {name}
          </Link>
        ))}
      </nav>
      <Outlet />
    </main>
  );
}

/** Leads to the first page that one may see. */
export function AdminHome() {
  const first = useAdminPages().find(({ to }) => to.startsWith('/admin/'));
  if (first) return <Navigate to={first.to} replace />;
  return <EmptyState fill title={words.admin.nothingTitle} lead={words.admin.nothingLead} />;
}
