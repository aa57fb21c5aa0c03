/** Owns the list pane beside the chosen conversation; on narrow screens one of both. */
import { Navigate, Outlet, useParams } from '@tanstack/react-router';
import { useMay } from '../session/me.ts';
import { usePageTitle } from '../shell/use-page-title.ts';
import { words } from '../words.ts';
import { InboxPane } from './inbox-pane.tsx';
import classes from './inbox-screen.module.css';
import type { Section } from './inbox-state.ts';

export function InboxScreen() {
  const { section } = useParams({ from: '/session/$section' });
  const isOpen = useParams({ strict: false }).conversationId !== undefined;
  const mayServe = useMay('desk.read');
  usePageTitle(words.sections[section as Section]);
  if (!mayServe) return <Navigate to="/" replace />;
  return (
    <div className={classes.screen} data-open={isOpen || undefined}>
      <InboxPane key={section} section={section as Section} />
      <main id="conversation" className={classes.conversation} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
