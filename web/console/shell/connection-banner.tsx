/** Says that live updates are interrupted, once an interruption lasts long enough to matter. */
import { useNetwork, useWindowEvent } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useInbox } from '../inbox/inbox-context.tsx';
import { words } from '../words.ts';
import classes from './connection-banner.module.css';

const patienceMs = 2_500;

export function ConnectionBanner() {
  const { online } = useNetwork();
  const { view, store } = useInbox();
  const isInterrupted = [...view.live.values()].some((state) => state !== 'open');
  const [isPatienceOver, setPatienceOver] = useState(false);

  useEffect(() => {
    if (!isInterrupted) return setPatienceOver(false);
    const timer = setTimeout(() => setPatienceOver(true), patienceMs);
    return () => clearTimeout(timer);
  }, [isInterrupted]);

  useWindowEvent('online', store.renew);

  const message = online
    ? isInterrupted && isPatienceOver
      ? words.connection.lost
      : undefined
    : words.connection.offline;
  return (
    <div role="status" aria-live="polite">
      {message && (
        <div className={classes.banner}>
          {message}
          {online && (
            <button type="button" className={classes.button} onClick={() => store.renew()}>
              {words.connection.now}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
