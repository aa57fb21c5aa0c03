/** Shows what has to be done for a customer and how long is left for it. */
import { IconAlertTriangle, IconHourglass } from '@tabler/icons-react';
import { useNow } from '../inbox/use-now.ts';
import { formats, words } from '../words.ts';
import { type Due, sayDue } from './say-clock.ts';
import classes from './time.module.css';

export function DueMark(due: Due) {
  const said = sayDue(due, useNow());
  if (!said) return null;
  const Icon = said.tone === 'late' ? IconAlertTriangle : IconHourglass;
  return (
    <span
      className={`${classes.due} numbers`}
      data-tone={said.tone}
      title={said.dueAt === undefined ? undefined : words.time.dueAt(formats.moment(said.dueAt))}
    >
      <Icon size={12} stroke={2} aria-hidden="true" />
      {said.text}
    </span>
  );
}
