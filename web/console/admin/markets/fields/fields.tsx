/** Owns the fields of which a market's forms are made; each names its value by pointer and takes its words from the schema. */
import { MultiSelect, Select, Switch, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useField, useWorking } from '../market-context.tsx';
import { FieldShell, type ShellLook } from './field-shell.tsx';
import classes from './fields.module.css';

type Common = ShellLook & { at: string };
export type Option = { value: string; label: string };

type TextProps = Common & {
  placeholder?: string;
  lines?: number;
  /** What an empty field means where no text may stand: null, or that there is no such entry. */
  empty?: 'null' | 'none';
};

export function TextField({ at, placeholder, lines, empty, ...look }: TextProps) {
  const field = useField<string | null>(at);
  const { store } = useWorking();
  const keep = (text: string) => {
    if (text !== '' || !empty) field.set(text);
    else if (empty === 'null') field.set(null);
    else store.remove(at);
  };
  return (
    <FieldShell field={field as never} {...look}>
      {(ids) => {
        const props = {
          ...ids,
          value: field.value ?? '',
          readOnly: field.readOnly,
          error: field.error !== undefined,
          ...(placeholder ? { placeholder } : {}),
          onChange: ({ currentTarget }: { currentTarget: { value: string } }) => keep(currentTarget.value),
        };
        return lines ? <Textarea {...props} minRows={lines} autosize /> : <TextInput {...props} />;
      }}
    </FieldShell>
  );
}

export function SwitchField({ at, ...look }: Common) {
  const field = useField<boolean>(at);
  return (
    <FieldShell field={field as never} inline {...look}>
      {(ids) => (
        <Switch
          {...ids}
          checked={field.value ?? false}
          classNames={{ track: classes.track ?? '' }}
          disabled={field.readOnly}
          onChange={({ currentTarget }) => field.set(currentTarget.checked)}
        />
      )}
    </FieldShell>
  );
}

/** Is a choice of one; with `none` it may be empty, which is kept as null. */
export function SelectField({
  at,
  options,
  none,
  searchable = false,
  ...look
}: Common & { options: readonly Option[]; none?: string; searchable?: boolean }) {
  const field = useField<string | null>(at);
  const data = [...(none === undefined ? [] : [{ value: '', label: none }]), ...options];
  const known = data.some(({ value }) => value === (field.value ?? ''));
  return (
    <FieldShell field={field as never} {...look}>
      {(ids) => (
        <Select
          {...ids}
          data={known || !field.value ? data : [...data, { value: field.value, label: field.value }]}
          value={field.value ?? ''}
          readOnly={field.readOnly}
          error={field.error !== undefined}
          searchable={searchable}
          allowDeselect={false}
          onChange={(value) => field.set(value === '' ? null : value)}
        />
      )}
    </FieldShell>
  );
}

/** Is a choice of several among known ones. */
export function ManyField({ at, options, empty, ...look }: Common & { options: readonly Option[]; empty?: string }) {
  const field = useField<string[]>(at);
  const value = field.value ?? [];
  const extra = value.filter((one) => !options.some((option) => option.value === one));
  return (
    <FieldShell field={field as never} {...look}>
      {(ids) => (
        <MultiSelect
          {...ids}
          data={[...options, ...extra.map((one) => ({ value: one, label: one }))]}
          value={value}
          readOnly={field.readOnly}
          error={field.error !== undefined}
          searchable
          hidePickedOptions
          classNames={{ inputField: classes.typed ?? '' }}
          {...(empty && value.length === 0 ? { placeholder: empty } : {})}
          onChange={(next) => field.set(next)}
        />
      )}
    </FieldShell>
  );
}

/** Is a list of words of one's own. */
export function WordsField({ at, placeholder, ...look }: Common & { placeholder?: string }) {
  const field = useField<string[]>(at);
  const value = field.value ?? [];
  return (
    <FieldShell field={field as never} {...look}>
      {(ids) => (
        <TagsInput
          {...ids}
          splitChars={[',', ';']}
          classNames={{ inputField: classes.typed ?? '' }}
          value={value}
          readOnly={field.readOnly}
          error={field.error !== undefined}
          {...(placeholder && value.length === 0 ? { placeholder } : {})}
          onChange={(next) => field.set(next)}
        />
      )}
    </FieldShell>
  );
}
