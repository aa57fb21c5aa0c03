/** Owns what can be done with one day of the year: leave it out, take that back, add it as a day off or a half day, once or every year. */
import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { words } from '../../../words.ts';
import { parseTimes } from './spans.ts';
import type { DayMark } from './year.ts';
import classes from './year-view.module.css';

const dayName = new Intl.DateTimeFormat(words.locale, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

export type DayChanges = {
  onAdd(day: string, name: string, open: string[]): void;
  onRemove(day: string, reason: string): void;
  onRestore(day: string): void;
};

type Props = DayChanges & { date: string; mark: DayMark | undefined; readOnly: boolean; onClose(): void };

export function ChosenDay({ date, mark, readOnly, onAdd, onRemove, onRestore, onClose }: Props) {
  const [name, setName] = useState(mark?.name ?? '');
  const [open, setOpen] = useState('');
  const spans = parseTimes(open);
  const isReady = name.trim() !== '' && spans !== undefined;
  const said = dayName.format(Date.parse(date));
  const ofCalendar = mark?.kind === 'public' || mark?.kind === 'bank';
  return (
    <fieldset
      className={classes.chosen}
      aria-label={said}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p role="status">
        <strong>{said}</strong>
        {mark ? ` · ${mark.name} (${words.market.dayKinds[mark.kind]})` : ` · ${words.market.usualDay}`}
      </p>
      <ActionIcon className={classes.close ?? ''} aria-label={words.close} onClick={onClose}>
        <IconX size={15} stroke={1.7} />
      </ActionIcon>
      {!readOnly && mark && ofCalendar && (
        <Button variant="default" onClick={() => onRemove(date, words.market.workAllTheSame)}>
          {words.market.workThatDay}
        </Button>
      )}
      {!readOnly && mark && (mark.kind === 'removed' || mark.key !== undefined) && (
        <Button variant="default" onClick={() => onRestore(mark.key ?? date)}>
          {words.market.restoreDay}
        </Button>
      )}
      {!readOnly && (!mark || ofCalendar) && (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (isReady) onAdd(date, name.trim(), spans);
          }}
        >
          <TextInput
            label={words.market.dayName}
            value={name}
            maxLength={80}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={words.market.dayOpen}
            placeholder={words.market.closed}
            value={open}
            error={spans === undefined && words.market.timesWrong}
            onChange={(event) => setOpen(event.currentTarget.value)}
          />
          <Button type="submit" disabled={!isReady}>
            {words.market.addDay}
          </Button>
          <Button
            variant="light"
            disabled={!isReady}
            onClick={() => isReady && onAdd(`*${date.slice(4)}`, name.trim(), spans)}
          >
            {words.market.addEveryYear}
          </Button>
        </form>
      )}
    </fieldset>
  );
}
