/** Owns the control of a value that is said for all markets: which one it is, and what a value begins with, follow from the schema. */
import { MultiSelect, NumberInput, Select, Switch, TagsInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import * as z from 'zod';
import { presetsBody } from '../../../../schema/api/admin/markets.ts';
import { sayValue } from '../../../../schema/config/say-value.ts';
import { bare, schemaAt } from '../../../../schema/config/say-where.ts';
import { languageName } from '../../../../schema/config/value-words.ts';
import { useDeps } from '../../deps.tsx';
import { DurationInput } from '../markets/fields/duration-input.tsx';

type Kind = 'switch' | 'number' | 'choice' | 'choices' | 'duration' | 'languages' | 'words' | 'text' | 'other';

function innerOf(pointer: string): z.ZodType | undefined {
  const schema = schemaAt(pointer);
  return schema && bare(schema);
}

function kindOf(pointer: string): Kind {
  const schema = innerOf(pointer);
  if (schema instanceof z.ZodBoolean) return 'switch';
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodEnum) return 'choice';
  if (schema instanceof z.ZodArray) {
    const item = bare(schema.element as z.ZodType);
    if (/^\/languages\//.test(pointer)) return 'languages';
    if (item instanceof z.ZodEnum) return 'choices';
    return item instanceof z.ZodString ? 'words' : 'other';
  }
  if (!schema?.safeParse('PT1S').success || schema.safeParse('one second').success) return 'text';
  return 'duration';
}

/** Tells whether a value can be entered here; others are shown, and changed in a market's file. */
export const isEnterable = (pointer: string): boolean => kindOf(pointer) !== 'other';

function optionsOf(pointer: string): string[] {
  const schema = innerOf(pointer);
  const choice = schema instanceof z.ZodArray ? bare(schema.element as z.ZodType) : schema;
  return choice instanceof z.ZodEnum ? choice.options.map(String) : [];
}

/** Is what a value begins with: nothing that would be published unseen, as the check names what is missing. */
export function beginningOf(pointer: string): unknown {
  const schema = innerOf(pointer);
  const beginnings: Record<Kind, unknown> = {
    switch: false,
    number: schema instanceof z.ZodNumber ? Math.max(1, schema.minValue ?? 1) : 1,
    choice: optionsOf(pointer)[0],
    choices: [],
    duration: 'PT1H',
    languages: [],
    words: [],
    text: '',
    other: null,
  };
  return beginnings[kindOf(pointer)];
}

type Props = { pointer: string; label: string; value: unknown; readOnly: boolean; onChange(value: unknown): void };

export function ValueInput({ pointer, label, value, readOnly, onChange }: Props) {
  const kind = kindOf(pointer);
  const named = (one: string) => ({ value: one, label: sayValue(one, pointer).replace(/^“|”$/g, '') });
  const shown = { 'aria-label': label, readOnly } as const;
  if (kind === 'switch')
    return (
      <Switch
        aria-label={label}
        checked={value === true}
        disabled={readOnly}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    );
  if (kind === 'number' && typeof value === 'number')
    return (
      <NumberInput
        {...shown}
        value={value}
        allowNegative={false}
        onChange={(next) => typeof next === 'number' && onChange(next)}
      />
    );
  if (kind === 'choice')
    return (
      <Select
        {...shown}
        data={optionsOf(pointer).map(named)}
        value={typeof value === 'string' ? value : null}
        allowDeselect={false}
        onChange={(next) => next && onChange(next)}
      />
    );
  if (kind === 'duration' && typeof value === 'string')
    return <DurationInput label={label} value={value} readOnly={readOnly} onChange={onChange} />;
  const list = Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  if (kind === 'choices')
    return <MultiSelect {...shown} data={optionsOf(pointer).map(named)} value={list} onChange={onChange} />;
  if (kind === 'languages') return <Languages {...shown} value={list} onChange={onChange} />;
  if (kind === 'words') return <TagsInput {...shown} value={list} onChange={onChange} />;
  if (kind === 'text' && typeof value === 'string')
    return <TextInput {...shown} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
  return <span>{sayValue(value, pointer)}</span>;
}

type LanguagesProps = { 'aria-label': string; readOnly: boolean; value: string[]; onChange(value: string[]): void };

function Languages(props: LanguagesProps) {
  const { api } = useDeps();
  const { data } = useQuery({
    queryKey: ['admin', 'presets'],
    queryFn: ({ signal }) => api.get('/api/admin/presets', presetsBody, { signal }),
    staleTime: 300_000,
  });
  const known = [...new Set([...(data?.languages ?? []), ...props.value])];
  return <MultiSelect {...props} searchable data={known.map((value) => ({ value, label: languageName(value) }))} />;
}
