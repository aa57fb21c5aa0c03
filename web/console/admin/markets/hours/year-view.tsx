/** Owns a year of days off as one sees it: twelve months, each day marked by what it is; a day that is pressed is told below and changed there. */
import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { words } from '../../../words.ts';
import { type DayMark, monthsOf } from './year.ts';
import classes from './year-view.module.css';

const dayName = new Intl.DateTimeFormat(words.locale, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

type Props = {
  firstYear: number;
  marks: ReadonlyMap<string, DayMark>;
  readOnly: boolean;
  onAdd(day: string, name: string, open: string[]): void;
  onRemove(day: string, reason: string): void;
  onRestore(day: string): void;
};

export function YearView({ firstYear, marks, readOnly, onAdd, onRemove, onRestore }: Props) {
  const [year, setYear] = useState(firstYear);
  const [chosen, setChosen] = useState<string>();
  return (
    <div className={classes.view}>
      <div className={classes.head}>
        <ActionIcon aria-label={words.market.yearBefore} disabled={year <= firstYear} onClick={() => setYear(year - 1)}>
          <IconChevronLeft size={16} />
        </ActionIcon>
        <strong className="numbers">{year}</strong>
        <ActionIcon
          aria-label={words.market.yearAfter}
          disabled={year >= firstYear + 4}
          onClick={() => setYear(year + 1)}
        >
          <IconChevronRight size={16} />
        </ActionIcon>
        <ul className={classes.legend}>
          {(['public', 'bank', 'added', 'half', 'removed'] as const).map((kind) => (
            <li key={kind}>
              <i data-kind={kind} aria-hidden="true" />
              {words.market.dayKinds[kind]}
            </li>
          ))}
        </ul>
      </div>
      <div className={classes.months}>
        {monthsOf(year).map(({ name, blanks, days }) => (
          <section key={name} className={classes.month} aria-label={name}>
            <h3>{name}</h3>
            <div className={classes.days}>
              {Array.from({ length: blanks }, (_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: blanks are alike
                <span key={index} />
              ))}
              {days.map((date) => {
                const mark = marks.get(date);
                const day = Number(date.slice(8));
                return mark ? (
                  <button
                    key={date}
                    type="button"
                    data-kind={mark.kind}
                    data-chosen={date === chosen || undefined}
                    title={mark.name}
                    aria-label={`${day} ${name}: ${mark.name}, ${words.market.dayKinds[mark.kind]}`}
                    onClick={() => setChosen(date)}
                  >
                    {day}
                  </button>
                ) : (
                  <button
                    key={date}
                    type="button"
                    data-chosen={date === chosen || undefined}
                    aria-label={`${day} ${name}`}
                    tabIndex={-1}
                    onClick={() => setChosen(date)}
                  >
                    {day}
                  </button>
                );
              })}
            </div>
          </section>
        ))}
      </div>
      {chosen && (
        <ChosenDay
          key={chosen}
          date={chosen}
          mark={marks.get(chosen)}
          readOnly={readOnly}
          {...{ onAdd, onRemove, onRestore }}
        />
      )}
    </div>
  );
}

type ChosenProps = Pick<Props, 'readOnly' | 'onAdd' | 'onRemove' | 'onRestore'> & {
  date: string;
  mark: DayMark | undefined;
};

function ChosenDay({ date, mark, readOnly, onAdd, onRemove, onRestore }: ChosenProps) {
  const [name, setName] = useState(mark?.name ?? '');
  const [open, setOpen] = useState('');
  const spans = open
    .split(/[,;]/)
    .map((span) => span.trim().replaceAll('–', '-'))
    .filter(Boolean);
  const isWrong = spans.some((span) => !/^\d{2}:\d{2}-\d{2}:\d{2}$/.test(span));
  return (
    <fieldset className={classes.chosen} aria-label={dayName.format(Date.parse(date))}>
      <p>
        <strong>{dayName.format(Date.parse(date))}</strong>
        {mark ? ` · ${mark.name} (${words.market.dayKinds[mark.kind]})` : ` · ${words.market.usualDay}`}
      </p>
      {!readOnly && mark && mark.kind !== 'removed' && mark.kind !== 'added' && mark.kind !== 'half' && (
        <Button variant="default" onClick={() => onRemove(date, words.market.workAllTheSame)}>
          {words.market.workThatDay}
        </Button>
      )}
      {!readOnly && mark && (mark.kind === 'removed' || mark.key !== undefined) && (
        <Button variant="default" onClick={() => onRestore(mark.key ?? date)}>
          {words.market.restoreDay}
        </Button>
      )}
      {!readOnly && (!mark || mark.kind === 'public' || mark.kind === 'bank') && (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() && !isWrong) onAdd(date, name.trim(), spans);
          }}
        >
          <TextInput
            label={words.market.dayName}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={words.market.dayOpen}
            placeholder={words.market.closed}
            value={open}
            error={isWrong ? words.market.timesWrong : undefined}
            onChange={(event) => setOpen(event.currentTarget.value)}
          />
          <Button type="submit" disabled={!name.trim() || isWrong}>
            {words.market.addDay}
          </Button>
          <Button
            variant="light"
            disabled={!name.trim() || isWrong}
            onClick={() => onAdd(`*${date.slice(4)}`, name.trim(), spans)}
          >
            {words.market.addEveryYear}
          </Button>
        </form>
      )}
    </fieldset>
  );
}
