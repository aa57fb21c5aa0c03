/** Owns the field of a length of time: a number and its unit, kept as an ISO 8601 duration. */
import { NumberInput, Select } from '@mantine/core';
import { readDuration, writeDuration } from '../../../../../schema/config/values.ts';
import { words } from '../../../words.ts';
import { useField } from '../market-context.tsx';
import { FieldShell } from './field-shell.tsx';
import classes from './fields.module.css';

const units = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;
type Unit = keyof typeof units;

/** Finds the largest unit in which a time is a whole number; seconds that are no whole minute are shown as a fraction. */
export function unitOf(ms: number): Unit {
  if (ms > 0 && ms % units.days === 0) return 'days';
  return ms > 0 && ms % units.hours === 0 ? 'hours' : 'minutes';
}

export function DurationField({ at, label, daysOnly = false }: { at: string; label?: string; daysOnly?: boolean }) {
  const field = useField<string>(at);
  const ms = readDuration(field.value ?? '') ?? 0;
  const unit = daysOnly ? 'days' : unitOf(ms);
  return (
    <FieldShell field={field as never} group {...(label === undefined ? {} : { label })}>
      {() => (
        <div className={classes.duration}>
          <NumberInput
            aria-label={label ?? field.label}
            value={ms / units[unit]}
            min={0}
            readOnly={field.readOnly}
            error={field.error !== undefined}
            onChange={(value) => typeof value === 'number' && field.set(writeDuration(value * units[unit]))}
          />
          <Select
            aria-label={words.market.unit}
            data={(Object.keys(units) as Unit[]).map((one) => ({ value: one, label: words.market.units[one] }))}
            value={unit}
            readOnly={field.readOnly || daysOnly}
            allowDeselect={false}
            onChange={(next) => next && field.set(writeDuration((ms / units[unit]) * units[next as Unit]))}
          />
        </div>
      )}
    </FieldShell>
  );
}
