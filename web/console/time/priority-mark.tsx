/** Shows that a conversation is more or less urgent than most; nothing for those that are like most. */
import { IconChevronDown, IconChevronsUp, IconChevronUp } from '@tabler/icons-react';
import type { Priority } from '../../../schema/priority.ts';
import { words } from '../words.ts';
import classes from './time.module.css';

const icons = { low: IconChevronDown, high: IconChevronUp, urgent: IconChevronsUp } as const;

export function PriorityMark({ priority = 'normal', bare }: { priority?: Priority | undefined; bare?: boolean }) {
  if (priority === 'normal') return null;
  const Icon = icons[priority];
  return (
    <span className={classes.priority} data-priority={priority} title={words.time.priorityOf(priority)}>
      <Icon size={15} stroke={2} aria-hidden="true" />
      {bare ? <span className="sr-only">{words.time.priorityOf(priority)}</span> : words.time.priorities[priority]}
    </span>
  );
}
