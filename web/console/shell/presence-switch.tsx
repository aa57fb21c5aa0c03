/** Lets an agent say whether they take conversations now. */
import { SegmentedControl, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useInbox } from '../inbox/inbox-context.tsx';
import type { Presence } from '../inbox/inbox-store.ts';
import { words } from '../words.ts';
import classes from './presence-switch.module.css';
import { useSettings } from './settings-context.tsx';

export function PresenceSwitch({ wide = false }: { wide?: boolean }) {
  const { view, store } = useInbox();
  const { change } = useSettings();
  const isRail = useMediaQuery('(min-width: 48em) and (max-width: 79.99em)') && !wide;
  const set = (value: string) => {
    const presence: Presence = value === 'away' ? 'away' : 'available';
    store.setPresence(presence);
    change({ presence });
  };
  const option = (value: Presence) => ({
    value,
    label: (
      <span className={classes.option}>
        <i data-state={value} aria-hidden="true" />
        {isRail ? <span className="sr-only">{words.presence[value]}</span> : words.presence[value]}
      </span>
    ),
  });
  return (
    <Tooltip label={words.presence.explained} position="right">
      <SegmentedControl
        size="xs"
        fullWidth
        orientation={isRail ? 'vertical' : 'horizontal'}
        aria-label={words.presence.label}
        value={view.presence}
        onChange={set}
        data={[option('available'), option('away')]}
      />
    </Tooltip>
  );
}
