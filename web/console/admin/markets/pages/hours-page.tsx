/** Owns the page about when a market is there: plans as weeks that one drags, their exceptions, and the year's days off. */
import { ActionIcon, Button } from '@mantine/core';
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { type HoursPlan, type Weekday, weekdays } from '../../../../../schema/config/hours.ts';
import { pointerTo } from '../../../../../schema/config/layers.ts';
import { words } from '../../../words.ts';
import { Origin } from '../fields/field-shell.tsx';
import { SelectField, TextField } from '../fields/fields.tsx';
import { DaysOff } from '../hours/days-off.tsx';
import { Exceptions } from '../hours/exceptions.tsx';
import { UsualHours, WeekGrid } from '../hours/week-grid.tsx';
import { freeKey } from '../keyed.ts';
import { useField, useWorking } from '../market-context.tsx';
import { Section } from '../section.tsx';
import classes from './pages.module.css';

export function HoursPage() {
  const { store } = useWorking();
  const plans = useField<Record<string, HoursPlan>>('/hours');
  const all = plans.value ?? {};
  const add = () => {
    const key = freeKey('hours', Object.keys(all));
    const closed = Object.fromEntries(weekdays.map((day) => [day, []]));
    store.set(pointerTo('/hours', key), {
      name: words.market.newHours,
      week: closed,
      closedOn: 'public',
      exceptions: {},
    });
  };
  return (
    <>
      {Object.keys(all).map((key) => (
        <Plan key={key} name={key} />
      ))}
      {!plans.readOnly && (
        <div className={classes.add}>
          <Button variant="light" onClick={add}>
            {words.market.addHours}
          </Button>
        </div>
      )}
      <DaysOff />
    </>
  );
}

function Plan({ name }: { name: string }) {
  const { store, draft } = useWorking();
  const at = pointerTo('/hours', name);
  const plan = useField<HoursPlan>(at);
  const whole = useField<HoursPlan['week']>(`${at}/week`);
  const [before, setBefore] = useState<HoursPlan['week']>();
  if (!plan.value) return null;
  const week = plan.value.week ?? {};
  const setWeek = (chosen: HoursPlan['week']) => {
    setBefore(plan.value?.week);
    store.set(`${at}/week`, chosen);
  };
  const users = usersOf(draft.config, name);
  return (
    <Section
      title={plan.value.name}
      lead={users.length > 0 ? words.market.usedBy(users.join(', ')) : words.market.unused}
      wide
      actions={
        !plan.readOnly && (
          <div className={classes.actions}>
            <UsualHours onChoose={setWeek} />
            {before && (
              <Button
                variant="subtle"
                color="gray"
                leftSection={<IconArrowBackUp size={14} stroke={1.7} aria-hidden="true" />}
                onClick={() => {
                  store.set(`${at}/week`, before);
                  setBefore(undefined);
                }}
              >
                {words.market.undo}
              </Button>
            )}
            <ActionIcon
              aria-label={words.market.removeOf(plan.value.name)}
              disabled={users.length > 0}
              title={users.length > 0 ? words.market.inUse : undefined}
              onClick={() => store.remove(at)}
            >
              <IconTrash size={16} stroke={1.7} />
            </ActionIcon>
          </div>
        )
      }
    >
      {plan.error && (
        <p className={classes.error} role="alert">
          {plan.error}
        </p>
      )}
      <p className={classes.weekHead} data-changed={whole.isChanged || undefined}>
        {words.market.week} <Origin field={whole as never} label={words.market.week} />
      </p>
      <WeekGrid
        week={week}
        readOnly={plan.readOnly}
        onDay={(day: Weekday, spans) => store.set(`${at}/week/${day}`, spans)}
        onCopy={(day) => {
          const copied = Object.fromEntries(weekdays.slice(0, 5).map((one) => [one, week[day] ?? []]));
          setWeek({ ...week, ...copied });
        }}
      />
      <div className={classes.pair}>
        <TextField at={`${at}/name`} />
        <SelectField
          at={`${at}/closedOn`}
          options={(['never', 'public', 'public-and-bank'] as const).map((value) => ({
            value,
            label: words.market.closedOn[value],
          }))}
        />
      </div>
      <Exceptions at={`${at}/exceptions`} />
    </Section>
  );
}

function usersOf(config: Record<string, unknown>, plan: string): string[] {
  const queues = (config.queues ?? {}) as Record<string, { name?: string; hours?: string }>;
  const channels = (config.channels ?? {}) as Record<string, { hours?: string | null }>;
  return [
    ...Object.entries(queues).flatMap(([id, queue]) => (queue.hours === plan ? [queue.name ?? id] : [])),
    ...Object.entries(channels).flatMap(([id, rules]) => (rules.hours === plan ? [words.channels[id] ?? id] : [])),
  ];
}
