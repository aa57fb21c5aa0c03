/** Owns a year of days off as one sees it: twelve months, each day marked by what it is; a day that is pressed is told and changed below. */
import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { words } from '../../../words.ts';
import { ChosenDay, type DayChanges } from './chosen-day.tsx';
import { type DayMark, dayFrom, monthsOf } from './year.ts';
import classes from './year-view.module.css';

/** How many years can be looked at, the present one included. */
const years = 5;

type Props = DayChanges & { today: string; marks: ReadonlyMap<string, DayMark>; readOnly: boolean };

export function YearView({ today, marks, readOnly, ...changes }: Props) {
  const firstYear = Number(today.slice(0, 4));
  const months = useRef<HTMLDivElement>(null);
  const [year, setYear] = useState(firstYear);
  const [chosen, setChosen] = useState<string>();
  const [reached, setReached] = useState<string>();
  // One day of the year can be reached by Tab, the others from there by arrow keys.
  const inYear = (date: string | undefined) => (date?.startsWith(`${year}-`) ? date : undefined);
  const tabStop = inYear(reached) ?? inYear(chosen) ?? inYear(today) ?? `${year}-01-01`;
  useEffect(() => {
    if (reached) months.current?.querySelector<HTMLElement>(`[data-date="${reached}"]`)?.focus();
  }, [reached]);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayFrom(tabStop, event.key);
    const nextYear = Number(next?.slice(0, 4));
    if (!next || nextYear < firstYear || nextYear >= firstYear + years) return;
    event.preventDefault();
    setYear(nextYear);
    setReached(next);
  };
  return (
    <div className={classes.view}>
      <div className={classes.head}>
        <ActionIcon aria-label={words.market.yearBefore} disabled={year <= firstYear} onClick={() => setYear(year - 1)}>
          <IconChevronLeft size={16} />
        </ActionIcon>
        <strong className="numbers" aria-live="polite">
          {year}
        </strong>
        <ActionIcon
          aria-label={words.market.yearAfter}
          disabled={year >= firstYear + years - 1}
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
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the days inside take the keys; it only moves between them */}
      <div ref={months} className={classes.months} onKeyDown={onKeyDown}>
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
                const day = `${Number(date.slice(8))} ${name}`;
                return (
                  <button
                    key={date}
                    type="button"
                    data-date={date}
                    data-kind={mark?.kind}
                    data-today={date === today || undefined}
                    data-chosen={date === chosen || undefined}
                    aria-pressed={date === chosen}
                    title={mark?.name}
                    aria-label={mark ? `${day}: ${mark.name}, ${words.market.dayKinds[mark.kind]}` : day}
                    tabIndex={date === tabStop ? 0 : -1}
                    onClick={() => {
                      setReached(date);
                      setChosen(date);
                    }}
                  >
                    {Number(date.slice(8))}
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
          onClose={() => {
            setChosen(undefined);
            months.current?.querySelector<HTMLElement>(`[data-date="${chosen}"]`)?.focus();
          }}
          {...changes}
        />
      )}
    </div>
  );
}
