/** Turns the agenda's pages: a week back, a week on, and this one. */
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { formats, words } from '../words.ts';
import classes from './callbacks.module.css';

const say = words.callbacks;

/** Callbacks are listed for five weeks after they are over, and booked a month ahead at most. */
const farthest = { back: -5, ahead: 4 };

export function WeekChoice({ week, span }: { week: number; span: { from: number; until: number } }) {
  const navigate = useNavigate();
  const go = (to: number) =>
    void navigate({
      to: '/callbacks',
      search: (before) => ({ ...before, week: to === 0 ? undefined : to }),
      replace: true,
    });
  return (
    <fieldset className={classes.week} aria-label={say.week}>
      <Tooltip label={say.earlier}>
        <ActionIcon size={30} aria-label={say.earlier} disabled={week <= farthest.back} onClick={() => go(week - 1)}>
          <IconChevronLeft size={17} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      <span className="numbers" aria-live="polite">
        {say.span(formats.shortDate(span.from), formats.shortDate(span.until - 1))}
      </span>
      <Tooltip label={say.later}>
        <ActionIcon size={30} aria-label={say.later} disabled={week >= farthest.ahead} onClick={() => go(week + 1)}>
          <IconChevronRight size={17} aria-hidden="true" />
        </ActionIcon>
      </Tooltip>
      {week !== 0 && (
        <Button variant="default" onClick={() => go(0)}>
          {say.thisWeek}
        </Button>
      )}
    </fieldset>
  );
}
