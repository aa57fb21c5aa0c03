/** Owns the fields of an account's form, each by its kind, with its help and what was wrong with it. */
import { NumberInput, Select, Switch, TagsInput, Textarea, TextInput } from '@mantine/core';
import { words } from '../../words.ts';
import type { Entries, Entry, FormField } from './form-model.ts';
import { SecretField } from './secret-field.tsx';

const say = words.accounts;

type Props = {
  fields: readonly FormField[];
  entries: Entries;
  /** What the gateway refused, by the path of the field. */
  refused?: Readonly<Record<string, string>>;
  /** Whether an empty secret means that it stays. */
  mayStay?: boolean;
  /** Whether the first of the fields is where typing begins. */
  isFirst?: boolean;
  onChange: (path: string, entry: Entry) => void;
};

export function AccountFields({ fields, entries, refused = {}, mayStay = false, isFirst = false, onChange }: Props) {
  return fields.map((field, index) => (
    <AccountField
      key={field.path}
      field={field}
      entry={entries[field.path]}
      refused={refused[field.path]}
      mayStay={mayStay}
      isFirst={isFirst && index === 0}
      onChange={(entry) => onChange(field.path, entry)}
    />
  ));
}

type FieldProps = {
  field: FormField;
  entry: Entry | undefined;
  refused: string | undefined;
  mayStay: boolean;
  isFirst: boolean;
  onChange: (entry: Entry) => void;
};

function AccountField({ field, entry, refused, mayStay, isFirst, onChange }: FieldProps) {
  const { title, help, kind, required, options, initial } = field;
  const shown = entry ?? initial;
  const common = {
    label: title,
    description: help,
    error: refused,
    required,
    withAsterisk: required,
    'data-autofocus': isFirst || undefined,
  };
  const text = typeof shown === 'string' ? shown : '';
  const list = typeof shown === 'object' ? [...shown] : [];
  switch (kind) {
    case 'secret':
      return <SecretField field={field} text={text} refused={refused} mayStay={mayStay} onChange={onChange} />;
    case 'switch':
      return (
        <Switch
          label={title}
          description={help}
          error={refused}
          checked={shown === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <Select
          {...common}
          data={[
            ...(required || initial !== undefined ? [] : [{ value: '', label: say.byItself }]),
            ...options.map((value) => ({ value, label: value === 'yes' ? say.yes : value === 'no' ? say.no : value })),
          ]}
          value={text}
          allowDeselect={false}
          comboboxProps={{ withinPortal: true }}
          onChange={(value) => onChange(value ?? '')}
        />
      );
    case 'number':
      return (
        <NumberInput
          {...common}
          value={text === '' ? '' : Number(text)}
          allowDecimal={false}
          onChange={(value) => onChange(String(value))}
        />
      );
    case 'list':
      return (
        <TagsInput
          {...common}
          value={list}
          acceptValueOnBlur
          splitChars={[',', ' ', '\n']}
          comboboxProps={{ withinPortal: true }}
          onChange={onChange}
        />
      );
    case 'pairs':
      return (
        <Textarea
          {...common}
          description={`${help} ${say.pairPerLine}`}
          autosize
          minRows={1}
          value={list.join('\n')}
          spellCheck={false}
          onChange={(event) => onChange(event.currentTarget.value === '' ? [] : event.currentTarget.value.split('\n'))}
        />
      );
    default:
      return (
        <TextInput
          {...common}
          value={text}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}
