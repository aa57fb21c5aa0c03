/** Owns the page about when a market is there: plans as weeks that one drags, their exceptions, and the year's days off. */
import { ActionIcon, Button, Select, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { presetsBody } from '../../../../../schema/api/admin/markets.ts';
import { type HoursPlan, type Weekday, weekdays } from '../../../../../schema/config/hours.ts';
import { pointerTo } from '../../../../../schema/config/layers.ts';
import { useDeps } from '../../../deps.tsx';
import { words } from '../../../words.ts';
import { SelectField, TextField } from '../fields/fields.tsx';
import { UsualHours, WeekGrid } from '../hours/week-grid.tsx';
import { marksOf } from '../hours/year.ts';
import { YearView } from '../hours/year-view.tsx';
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
  if (!plan.value) return null;
  const week = plan.value.week ?? {};
  const users = usersOf(draft.config, name);
  return (
    <Section
      title={plan.value.name}
      lead={users.length > 0 ? words.market.usedBy(users.join(', ')) : words.market.unused}
      wide
      actions={
        !plan.readOnly && (
          <div className={classes.actions}>
            <UsualHours onChoose={(chosen) => store.set(`${at}/week`, chosen)} />
            <ActionIcon
              aria-label={words.market.removeOf(plan.value.name)}
              disabled={users.length > 0}
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
      <WeekGrid
        week={week}
        readOnly={plan.readOnly}
        onDay={(day: Weekday, spans) => store.set(`${at}/week/${day}`, spans)}
        onCopy={(day) => {
          const copied = Object.fromEntries(weekdays.slice(0, 5).map((one) => [one, week[day] ?? []]));
          store.set(`${at}/week`, { ...week, ...copied });
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

function Exceptions({ at }: { at: string }) {
  const { store } = useWorking();
  const field = useField<Record<string, { name: string; open: string[] }>>(at);
  const [day, setDay] = useState('');
  const entries = Object.entries(field.value ?? {}).toSorted(([one], [other]) => one.localeCompare(other));
  return (
    <div className={classes.exceptions}>
      <h3>{field.label}</h3>
      <p className={classes.hint}>{field.help}</p>
      {entries.map(([key, { name, open = [] }]) => (
        <div key={key} className={classes.exception}>
          <span className="mono">{key}</span>
          <TextInput
            aria-label={words.market.dayName}
            value={name}
            readOnly={field.readOnly}
            onChange={({ currentTarget }) => store.set(`${pointerTo(at, key)}/name`, currentTarget.value)}
          />
          <TextInput
            aria-label={words.market.dayOpen}
            placeholder={words.market.closed}
            defaultValue={open.join(', ')}
            readOnly={field.readOnly}
            onBlur={({ currentTarget }) =>
              store.set(
                `${pointerTo(at, key)}/open`,
                currentTarget.value.split(/[,;]/).flatMap((span) => span.trim().replaceAll('–', '-') || []),
              )
            }
          />
          {!field.readOnly && (
            <ActionIcon aria-label={words.market.removeOf(key)} onClick={() => store.remove(pointerTo(at, key))}>
              <IconTrash size={15} stroke={1.7} />
            </ActionIcon>
          )}
        </div>
      ))}
      {!field.readOnly && (
        <form
          className={classes.exception}
          onSubmit={(event) => {
            event.preventDefault();
            if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return;
            store.set(pointerTo(at, day), { name: words.market.newException, open: [] });
            setDay('');
          }}
        >
          <TextInput
            type="date"
            aria-label={words.market.exceptionDay}
            value={day}
            onChange={({ currentTarget }) => setDay(currentTarget.value)}
          />
          <Button type="submit" variant="default" disabled={day === ''}>
            {words.market.addException}
          </Button>
        </form>
      )}
    </div>
  );
}

function DaysOff() {
  const { store, draft } = useWorking();
  const { api } = useDeps();
  const holidays = useField<{
    country: string;
    state: string | null;
    add?: Record<string, never>;
    remove?: Record<string, string>;
  }>('/holidays');
  const { data } = useQuery({
    queryKey: ['admin', 'presets'],
    queryFn: ({ signal }) => api.get('/api/admin/presets', presetsBody, { signal }),
    staleTime: 300_000,
  });
  const firstYear = new Date(useDeps().now()).getFullYear();
  const marks = useMemo(() => {
    const years = Array.from({ length: 5 }, (_, index) => firstYear + index);
    return marksOf(draft.server.daysOff, holidays.value ?? {}, years);
  }, [draft.server.daysOff, holidays.value, firstYear]);
  const calendars = data?.calendars ?? {};
  const country = holidays.value?.country ?? '';
  const states = Object.entries(calendars[country]?.states ?? {});
  return (
    <Section title={words.market.daysOff} lead={words.market.daysOffLead} wide>
      <div className={classes.pair}>
        <Select
          label={words.market.calendarOf}
          data={Object.entries(calendars).map(([value, { name }]) => ({ value, label: name }))}
          value={country}
          searchable
          allowDeselect={false}
          readOnly={holidays.readOnly}
          onChange={(value) => value && store.set('/holidays', { ...holidays.value, country: value, state: null })}
        />
        {states.length > 0 && (
          <SelectField
            at="/holidays/state"
            none={words.market.wholeCountry}
            options={states.map(([value, label]) => ({ value, label }))}
            searchable
          />
        )}
      </div>
      <YearView
        firstYear={firstYear}
        marks={marks}
        readOnly={holidays.readOnly}
        onAdd={(day, name, open) => store.set(pointerTo('/holidays/add', day), { name, open })}
        onRemove={(day, reason) => store.set(pointerTo('/holidays/remove', day), reason)}
        onRestore={(day) => {
          store.remove(pointerTo('/holidays/add', day));
          store.remove(pointerTo('/holidays/remove', day));
        }}
      />
    </Section>
  );
}
