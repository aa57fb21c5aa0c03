/** Owns the field of a length of time. */
import { useField } from '../market-context.tsx';
import { DurationInput, type Unit } from './duration-input.tsx';
import { FieldShell, type ShellLook } from './field-shell.tsx';

export function DurationField({ at, units, ...look }: ShellLook & { at: string; units?: readonly Unit[] }) {
  const field = useField<string>(at);
  return (
    <FieldShell field={field as never} group {...look}>
      {() => (
        <DurationInput
          label={look.label ?? field.label}
          value={field.value}
          {...(units ? { units } : {})}
          readOnly={field.readOnly}
          isWrong={field.error !== undefined}
          onChange={field.set}
        />
      )}
    </FieldShell>
  );
}
