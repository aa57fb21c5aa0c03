/** Lets somebody choose a free time: the day, then its times, both by the market's clock. */
import { Button, Chip, Select, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { formats, words } from '../words.ts';
import classes from './callbacks.module.css';
import { slotDays } from './slots.ts';
import type { useSlots } from './use-slots.ts';

const say = words.callbacks;

type Props = { query: ReturnType<typeof useSlots>; chosen: number | null; onChoose: (from: number | null) => void };

export function SlotChoice({ query, chosen, onChoose }: Props) {
  const { data, error, refetch } = query;
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
  const isGone = chosen !== null && !data.slots.some(({ from }) => from === chosen);
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
          <Chip.Group value={chosen === null ? null : String(chosen)} onChange={(from) => onChoose(Number(from))}>
            {day.slots.map(({ from }) => (
              <Chip key={from} value={String(from)} size="xs" variant="outline" icon={null}>
                {there.time(from)}
              </Chip>
            ))}
          </Chip.Group>
        </div>
      </fieldset>
      {isGone && (
        <p role="alert" className={classes.gone}>
          {say.taken}
        </p>
      )}
    </>
  );
}
