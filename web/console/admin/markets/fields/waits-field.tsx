/** Owns the field of a list of minutes, as the waits between attempts are: written one after another. */
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { words } from '../../../words.ts';
import { useField } from '../market-context.tsx';
import { FieldShell } from './field-shell.tsx';

const separator = /[,;\s]+/;

export function WaitsField({ at }: { at: string }) {
  const field = useField<number[]>(at);
  const [typed, setTyped] = useState<string>();
  const numbers = (typed ?? '').split(separator).filter(Boolean).map(Number);
  const isWrong = typed !== undefined && (numbers.length === 0 || numbers.some((one) => !(one > 0)));
  const take = () => {
    if (typed === undefined || isWrong) return;
    field.set(numbers);
    setTyped(undefined);
  };
  return (
    <FieldShell field={field as never}>
      {(ids) => (
        <TextInput
          {...ids}
          value={typed ?? (field.value ?? []).join(', ')}
          inputMode="numeric"
          readOnly={field.readOnly}
          error={isWrong ? words.market.waitsWrong : field.error !== undefined}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onBlur={take}
          onKeyDown={({ key }) => {
            if (key === 'Enter') take();
            if (key === 'Escape') setTyped(undefined);
          }}
        />
      )}
    </FieldShell>
  );
}
