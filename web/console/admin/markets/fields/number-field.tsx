/** Owns the field of a number, with its unit and a sensible step. */
import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useField } from '../market-context.tsx';
import { FieldShell, type ShellLook } from './field-shell.tsx';

type Props = ShellLook & {
  at: string;
  min?: number;
  max?: number;
  step?: number;
  /** How many digits may stand behind the point. */
  decimals?: number;
  /** Is written behind the number. */
  unit?: string;
  /** How many of the value's own units make one that is shown. */
  per?: number;
};

export function NumberField({ at, min = 0, max, step = 1, decimals = 0, unit, per = 1, ...look }: Props) {
  const field = useField<number>(at);
  // An emptied field may stay empty until it is left; the value stays what it was.
  const [isEmpty, setEmpty] = useState(false);
  return (
    <FieldShell field={field as never} {...look}>
      {(ids) => (
        <NumberInput
          {...ids}
          value={isEmpty || field.value === undefined ? '' : field.value / per}
          readOnly={field.readOnly}
          error={field.error !== undefined}
          clampBehavior="none"
          allowDecimal={decimals > 0}
          allowNegative={false}
          decimalScale={decimals}
          step={step}
          min={min}
          {...(max === undefined ? {} : { max })}
          {...(unit ? { suffix: ` ${unit}` } : {})}
          onChange={(value) => {
            setEmpty(value === '');
            if (typeof value === 'number') field.set(Math.round(value * per * 1e6) / 1e6);
          }}
          onBlur={() => setEmpty(false)}
        />
      )}
    </FieldShell>
  );
}
