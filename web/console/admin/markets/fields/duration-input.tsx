/** Owns entering a length of time: a number and its unit, kept as an ISO 8601 duration. */
import { NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { readDuration, writeDuration } from '../../../../../schema/config/values.ts';
import { words } from '../../../words.ts';
import classes from './fields.module.css';

const sizes = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;
export type Unit = keyof typeof sizes;
const allUnits: readonly Unit[] = ['minutes', 'hours', 'days'];

/** Finds the largest unit in which a time is a whole number; what is none is shown in the smallest, as a fraction. */
export function unitOf(ms: number, units: readonly Unit[] = allUnits): Unit {
  return units.findLast((unit) => ms > 0 && ms % sizes[unit] === 0) ?? units[0] ?? 'minutes';
}

type Props = {
  label: string;
  value: string | undefined;
  units?: readonly Unit[];
  readOnly: boolean;
  isWrong?: boolean;
  onChange(value: string): void;
};

export function DurationInput({ label, value, units = allUnits, readOnly, isWrong = false, onChange }: Props) {
  const ms = readDuration(value ?? '') ?? 0;
  // Whoever writes 120 minutes does not want to find 2 hours before the last digit is there.
  const [written, setWritten] = useState<{ text: string; unit: Unit }>();
  const [isEmpty, setEmpty] = useState(false);
  const unit = written?.text === value && written && units.includes(written.unit) ? written.unit : unitOf(ms, units);
  const write = (count: number, chosen: Unit) => {
    const text = writeDuration(count * sizes[chosen]);
    setWritten({ text, unit: chosen });
    onChange(text);
  };
  return (
    <div className={classes.duration}>
      <NumberInput
        aria-label={label}
        value={isEmpty ? '' : ms / sizes[unit]}
        min={0}
        allowNegative={false}
        decimalScale={2}
        readOnly={readOnly}
        error={isWrong}
        onChange={(count) => {
          setEmpty(count === '');
          if (typeof count === 'number') write(count, unit);
        }}
        onBlur={() => setEmpty(false)}
      />
      <Select
        aria-label={words.market.unitOf(label)}
        data={units.map((one) => ({ value: one, label: words.market.units[one] }))}
        value={unit}
        readOnly={readOnly || units.length === 1}
        allowDeselect={false}
        onChange={(next) => next && write(ms / sizes[unit], next as Unit)}
      />
    </div>
  );
}
