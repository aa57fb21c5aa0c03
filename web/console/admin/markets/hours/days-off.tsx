/** Owns the days on which a market rests: whose calendar counts, and what the market adds to it and leaves out. */
import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { pointerTo } from '../../../../../schema/config/layers.ts';
import { countryName } from '../../../../../schema/config/value-words.ts';
import { useDeps } from '../../../deps.tsx';
import { words } from '../../../words.ts';
import { FieldShell } from '../fields/field-shell.tsx';
import { SelectField } from '../fields/fields.tsx';
import { useField, useWorking } from '../market-context.tsx';
import { usePresets } from '../options.ts';
import classes from '../pages/pages.module.css';
import { Section } from '../section.tsx';
import { marksOf } from './year.ts';
import { YearView } from './year-view.tsx';

export function DaysOff() {
  const { store, draft } = useWorking();
  const holidays = useField<{
    country: string;
    state: string | null;
    add?: Record<string, never>;
    remove?: Record<string, string>;
  }>('/holidays');
  const presets = usePresets();
  const { now } = useDeps();
  const timeZone = typeof draft.config.timeZone === 'string' ? draft.config.timeZone : 'UTC';
  const today = todayIn(timeZone, now());
  const firstYear = Number(today.slice(0, 4));
  const marks = useMemo(() => {
    const years = Array.from({ length: 5 }, (_, index) => firstYear + index);
    return marksOf(draft.server.daysOff, holidays.value ?? {}, years);
  }, [draft.server.daysOff, holidays.value, firstYear]);
  const calendars = presets?.calendars ?? {};
  const country = holidays.value?.country ?? '';
  const states = Object.entries(calendars[country]?.states ?? {});
  return (
    <Section
      title={words.market.daysOff}
      lead={holidays.readOnly ? words.market.daysOffLead : `${words.market.daysOffLead} ${words.market.daysOffHow}`}
      wide
    >
      <div className={classes.pair}>
        <CalendarOf calendars={calendars} />
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
        today={today}
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

function CalendarOf({ calendars }: { calendars: Record<string, { name: string }> }) {
  const { store } = useWorking();
  const field = useField<string>('/holidays/country');
  const state = useField<string | null>('/holidays/state');
  // A state of another country would be none of this one's.
  const giveBack = () => {
    field.inherit?.();
    state.inherit?.();
  };
  const country = field.value ?? '';
  const known = Object.entries(calendars).map(([value, { name }]) => ({ value, label: name }));
  return (
    <FieldShell field={{ ...field, inherit: field.inherit && giveBack } as never} label={words.market.calendarOf}>
      {(ids) => (
        <Select
          {...ids}
          data={country in calendars ? known : [...known, { value: country, label: countryName(country) }]}
          value={country}
          searchable
          allowDeselect={false}
          readOnly={field.readOnly}
          error={field.error !== undefined}
          onChange={(value) => {
            if (!value) return;
            store.set('/holidays/country', value);
            store.set('/holidays/state', null);
          }}
        />
      )}
    </FieldShell>
  );
}

/** Gives the day that it is in a time zone; one that is not known yet counts as UTC. */
function todayIn(timeZone: string, now: number): string {
  try {
    return new Intl.DateTimeFormat('sv', { timeZone }).format(now);
  } catch {
    return new Date(now).toISOString().slice(0, 10);
  }
}
