/**
 * Owns how the fields of a configuration are named. Titles come from the schema itself, so that form, comparison and documentation
 * call a thing by one name; entries of records are named as people call them.
 */
import * as z from 'zod';
import { isObject, pointerTo, stepsOf, valueAt } from './layers.ts';
import { marketConfigSchema } from './market-config.ts';
import { channelNames, intentNames, languageName } from './value-words.ts';
import { dayTextSchema, languageTagSchema } from './values.ts';

export type FieldWords = { title: string; description: string };

/** Tells whether a value has a name by which it is called. */
export const isNamed = (value: unknown): value is { name: string } =>
  isObject(value) && typeof value.name === 'string' && value.name !== '';

/** Takes away what only says that a value may be missing. */
export function bare(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return bare(schema.unwrap() as z.ZodType);
  return schema;
}

function wordsOf(schema: z.ZodType): FieldWords | undefined {
  const meta = schema.meta() as Partial<FieldWords> | undefined;
  if (meta?.title) return { title: meta.title, description: meta.description ?? '' };
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return wordsOf(schema.unwrap() as z.ZodType);
  return undefined;
}

/** Finds the schema of a field; undefined when no field has this pointer. */
export function schemaAt(pointer: string): z.ZodType | undefined {
  let at: z.ZodType | undefined = marketConfigSchema;
  for (const step of stepsOf(pointer)) {
    const inside: z.ZodType = bare(at);
    if (inside instanceof z.ZodObject)
      at = Object.hasOwn(inside.shape, step) ? (inside.shape[step] as z.ZodType) : undefined;
    else if (inside instanceof z.ZodRecord) at = inside.valueType as z.ZodType;
    else if (inside instanceof z.ZodArray) at = inside.element as z.ZodType;
    else return undefined;
    if (!at) return undefined;
  }
  return at;
}

/** Gives a field's title and help. */
export function fieldWords(pointer: string): FieldWords | undefined {
  const schema = schemaAt(pointer);
  return schema && wordsOf(schema);
}

/** Says where a field is: titles of its parents, and the names of entries; `Hours › Customer service › Monday`. */
export function sayWhere(pointer: string, config: unknown): string {
  const said: string[] = [];
  let at = '';
  for (const step of stepsOf(pointer)) {
    const parent = schemaAt(at);
    const record = parent && bare(parent);
    at = pointerTo(at, step);
    if (record instanceof z.ZodRecord) said.push(sayEntry(record, step, valueAt(config, at), config));
    else if (!(said.length > 0 && step === 'week')) said.push(fieldWords(at)?.title ?? step);
  }
  return said.join(' › ');
}

function sayEntry(record: z.ZodRecord, key: string, entry: unknown, config: unknown): string {
  if (record.keyType === languageTagSchema) return languageName(key);
  if (record.keyType === dayTextSchema) return sayDay(key);
  if (record.keyType instanceof z.ZodEnum) return nameOfKey(key);
  if (isNamed(entry)) return entry.name;
  if (isObject(entry) && typeof entry.to === 'string') return `To ${entryName(config, '/queues', entry.to)}`;
  return key;
}

const enumNames: Readonly<Record<string, string>> = { ...channelNames, ...intentNames };
const nameOfKey = (key: string): string => enumNames[key] ?? key;

/** Names the entry of a record by what it is called. */
export function entryName(config: unknown, record: string, key: string): string {
  const entry = valueAt(config, pointerTo(record, key));
  return isNamed(entry) ? entry.name : key;
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const yearly = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** Says a day as the configuration names it: `24 December 2026`, or `24 December, every year`. */
export function sayDay(key: string): string {
  if (!dayTextSchema.safeParse(key).success) return key;
  // Only a leap year has every day that may come back.
  return key.startsWith('*')
    ? `${yearly.format(Date.parse(`2024${key.slice(1)}`))}, every year`
    : day.format(Date.parse(key));
}
