/**
 * Owns a week of opening hours that one drags: edges and whole spans by pointer, by arrow keys, or typed as times below. A double
 * click on an empty place adds a span.
 */
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconCopy, IconPlus, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type PointerEvent as ReactPointerEvent, useRef } from 'react';
import { type Weekday, weekdays } from '../../../../../schema/config/hours.ts';
import { writeTime } from '../../../../../schema/config/values.ts';
import { words } from '../../../words.ts';
import { added, type Minutes, moved, readSpans, stepMinutes, without, writeSpans } from './spans.ts';
import { TimesInput } from './times-input.tsx';
import classes from './week-grid.module.css';

type Week = Partial<Record<Weekday, string[]>>;
type Props = {
  week: Week;
  readOnly: boolean;
  onDay(day: Weekday, spans: string[]): void;
  /** Copies a day's spans to every weekday from Monday to Friday. */
  onCopy(day: Weekday): void;
};

const dayMinutes = 1440;
const marks = [0, 6, 12, 18, 24];

export function WeekGrid({ week, readOnly, onDay, onCopy }: Props) {
  return (
    <div className={classes.grid}>
      <div className={classes.scale} aria-hidden="true">
        {marks.map((hour) => (
          <span key={hour} style={{ left: `${(hour / 24) * 100}%` }}>
            {writeTime(hour * 60)}
          </span>
        ))}
      </div>
      {weekdays.map((day) => (
        <DayRow
          key={day}
          day={day}
          spans={readSpans(week[day] ?? [])}
          before={readSpans(week[weekdays[(weekdays.indexOf(day) + 6) % 7] ?? 'sun'] ?? [])}
          readOnly={readOnly}
          onChange={(spans) => onDay(day, writeSpans(spans))}
          onCopy={() => onCopy(day)}
        />
      ))}
    </div>
  );
}

type RowProps = {
  day: Weekday;
  spans: Minutes[];
  before: Minutes[];
  readOnly: boolean;
  onChange(spans: Minutes[]): void;
  onCopy(): void;
};

function DayRow({ day, spans, before, readOnly, onChange, onCopy }: RowProps) {
  const track = useRef<HTMLFieldSetElement>(null);
  const name = words.market.days[day];
  const minuteAt = (clientX: number): number => {
    const box = track.current?.getBoundingClientRect();
    return box ? ((clientX - box.left) / box.width) * dayMinutes : 0;
  };
  const rests = before.filter(({ until }) => until > dayMinutes).map(({ until }) => until - dayMinutes);
  return (
    <div className={classes.row}>
      <span className={classes.day}>{name}</span>
      <fieldset
        ref={track}
        className={classes.track}
        aria-label={name}
        onDoubleClick={({ clientX, target }) => {
          if (!readOnly && target === track.current) onChange(added(spans, minuteAt(clientX)));
        }}
      >
        {rests.map((until) => (
          <div
            key={until}
            className={classes.rest}
            style={{ width: `${(until / dayMinutes) * 100}%` }}
            title={words.market.fromDayBefore}
          />
        ))}
        {spans.map((span, index) => (
          <Span
            // biome-ignore lint/suspicious/noArrayIndexKey: a span has no name but its place, and keeps the pointer while it moves
            key={index}
            name={name}
            span={span}
            readOnly={readOnly}
            minuteAt={minuteAt}
            onMove={(edge, to) => onChange(moved(spans, index, edge, to))}
            onRemove={() => onChange(without(spans, index))}
          />
        ))}
        {spans.length === 0 && <span className={classes.closed}>{words.market.closed}</span>}
      </fieldset>
      <div className={classes.tools}>
        <TimesInput label={words.market.timesOf(name)} spans={spans} readOnly={readOnly} onChange={onChange} />
        {!readOnly && (
          <>
            <Tooltip label={words.market.addSpan}>
              <ActionIcon
                aria-label={words.market.addSpanOn(name)}
                onClick={() => onChange(added(spans, (spans.at(-1)?.until ?? 480) + 60))}
              >
                <IconPlus size={15} stroke={1.7} />
              </ActionIcon>
            </Tooltip>
            <Tooltip label={words.market.copyToWeek}>
              <ActionIcon aria-label={words.market.copyDay(name)} onClick={onCopy}>
                <IconCopy size={15} stroke={1.7} />
              </ActionIcon>
            </Tooltip>
          </>
        )}
      </div>
    </div>
  );
}

type SpanProps = {
  name: string;
  span: Minutes;
  readOnly: boolean;
  minuteAt(clientX: number): number;
  onMove(edge: 'from' | 'until' | 'both', to: number): void;
  onRemove(): void;
};

function Span({ name, span, readOnly, minuteAt, onMove, onRemove }: SpanProps) {
  const grabbed = useRef(0);
  const left = (span.from / dayMinutes) * 100;
  const width = ((Math.min(span.until, dayMinutes) - span.from) / dayMinutes) * 100;
  const clock = (minute: number) => writeTime(minute > dayMinutes ? minute - dayMinutes : minute);
  const said = `${clock(span.from)}–${clock(span.until)}`;
  const grab = (edge: 'from' | 'until' | 'both') => ({
    onPointerDown(event: ReactPointerEvent) {
      if (readOnly) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      grabbed.current = edge === 'both' ? minuteAt(event.clientX) - span.from : 0;
    },
    onPointerMove(event: ReactPointerEvent) {
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
      event.stopPropagation();
      onMove(edge, minuteAt(event.clientX) - grabbed.current);
    },
  });
  const keys = (edge: 'from' | 'until' | 'both') => (event: KeyboardEvent) => {
    const step = { ArrowLeft: -stepMinutes, ArrowRight: stepMinutes }[event.key];
    if (readOnly) return;
    if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
    else if (step === undefined) return;
    else onMove(edge, (edge === 'until' ? span.until : span.from) + step);
    event.preventDefault();
    event.stopPropagation();
  };
  const slider = (edge: 'from' | 'until', label: string) => ({
    role: 'slider',
    tabIndex: readOnly ? -1 : 0,
    'aria-label': label,
    'aria-valuemin': 0,
    'aria-valuemax': edge === 'from' ? dayMinutes : 2 * dayMinutes,
    'aria-valuenow': span[edge],
    'aria-valuetext': clock(span[edge]),
    'aria-readonly': readOnly,
    onKeyDown: keys(edge),
    ...grab(edge),
  });
  return (
    <div
      className={classes.span}
      style={{ left: `${left}%`, width: `${width}%` }}
      data-over={span.until > dayMinutes || undefined}
      {...grab('both')}
    >
      <span className={classes.edge} {...slider('from', words.market.opensOn(name))} />
      <span className={classes.said}>{said}</span>
      <span className={classes.edge} data-edge="until" {...slider('until', words.market.closesOn(name))} />
      {!readOnly && (
        <button
          type="button"
          className={classes.remove}
          aria-label={words.market.removeSpan(name, said)}
          onClick={onRemove}
        >
          <IconX size={11} stroke={2.2} />
        </button>
      )}
    </div>
  );
}

/** Offers to begin a week with usual hours. */
export function UsualHours({ onChoose }: { onChoose(week: Record<Weekday, string[]>): void }) {
  const week = (weekday: string[], weekend: string[]) =>
    Object.fromEntries(weekdays.map((day) => [day, day === 'sat' || day === 'sun' ? weekend : weekday])) as Record<
      Weekday,
      string[]
    >;
  return (
    <div className={classes.usual}>
      <span>{words.market.usual.lead}</span>
      <Button variant="default" onClick={() => onChoose(week(['09:00-17:00'], []))}>
        {words.market.usual.office}
      </Button>
      <Button variant="default" onClick={() => onChoose(week(['08:00-20:00'], ['10:00-16:00']))}>
        {words.market.usual.service}
      </Button>
      <Button variant="default" onClick={() => onChoose(week(['00:00-24:00'], ['00:00-24:00']))}>
        {words.market.usual.always}
      </Button>
    </div>
  );
}
