/** Lets somebody choose a free time: the day, then its times, both by the market's clock. */
import { Button, Select, Skeleton } from '@mantine/core';
import { useId, useState } from 'react';
import { formats, words } from '../words.ts';
import classes from './callbacks.module.css';
import { slotDays } from './slots.ts';
import type { useSlots } from './use-slots.ts';

const say = words.callbacks;

type Query = ReturnType<typeof useSlots>;
type Props = { query: Query; chosen: number | null; onChoose: (from: number | null) => void };

/** Tells whether somebody else was faster. */
export function isGone({ data }: Query, chosen: number | null): boolean {
  return chosen !== null && data !== undefined && !data.slots.some(({ from }) => from === chosen);
}

export function SlotChoice({ query, chosen, onChoose }: Props) {
  const { data, error, refetch } = query;
  const name = useId();
  const [picked, setPicked] = useState<string | null>(null);
  if (!data && error) {
    return (
      <div className={classes.notice} role="alert">
        {say.slotsFailed}
        <Button size="compact-xs" variant="default" onClick={() => void refetch()}>
          {words.tryAgain}
        </Button>
      </div>
    );
  }
  if (!data) return <Skeleton height={96} radius={8} role="status" aria-label={words.loading} />;
  const there = formats.zone(data.timeZone);
  const days = slotDays(data.slots, there.date);
  const day = days.find(({ date }) => date === picked) ?? days[0];
  if (!day) return <p className={classes.notice}>{data.offered ? say.noSlots : say.notOffered}</p>;
  const isOwn = formats.isOwnTime(day.at, data.timeZone);
  const label = isOwn ? say.time : say.times(say.there(there.name));
  return (
    <>
      <Select
        label={say.day}
        allowDeselect={false}
        data={days.map(({ date, at }) => ({ value: date, label: there.day(at) }))}
        value={day.date}
        onChange={(date) => {
          setPicked(date);
          onChoose(null);
        }}
      />
      <fieldset className={classes.times}>
        <legend>{label}</legend>
        <div className={classes.timesList}>
          {day.slots.map(({ from }) => (
            <label key={from} className={classes.slot}>
              <input type="radio" name={name} value={from} checked={from === chosen} onChange={() => onChoose(from)} />
              <span className="numbers">{there.time(from)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {isGone(query, chosen) && (
        <p role="alert" className={classes.gone}>
          {say.taken}
        </p>
      )}
    </>
  );
}
