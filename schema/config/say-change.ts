/**
 * Owns how a configuration is talked about: where a field is, what it says and what changes, in words. Titles come from the schema
 * itself, so that form, comparison and documentation call a thing by one name.
 */
import * as z from 'zod';
import { type Change, isObject, stepsOf, valueAt } from './layers.ts';
import { marketConfigSchema } from './market-config.ts';
import { readDuration } from './values.ts';

export type FieldWords = { title: string; description: string };

const isNamed = (value: unknown): value is { name: string } =>
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
    if (inside instanceof z.ZodObject) at = inside.shape[step] as z.ZodType | undefined;
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
    at += `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const inRecord = parent !== undefined && bare(parent) instanceof z.ZodRecord;
    const entry = valueAt(config, at);
    if (inRecord) said.push(isNamed(entry) ? entry.name : step);
    else if (!(said.length > 0 && step === 'week')) said.push(fieldWords(at)?.title ?? step);
  }
  return said.join(' › ');
}

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1_000],
] as const;

/** Says a duration, `2 hours 30 minutes`. */
export function sayDuration(ms: number): string {
  let left = ms;
  const parts = units.flatMap(([unit, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count > 0 ? [`${count} ${unit}${count === 1 ? '' : 's'}`] : [];
  });
  return parts.join(' ') || 'at once';
}

/** Says a value as a person would. */
export function sayValue(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (typeof value === 'string') {
    const ms = readDuration(value);
    return ms === undefined ? `“${value}”` : sayDuration(ms);
  }
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(sayItem).join(', ');
  if (isNamed(value)) return `“${value.name}”`;
  const entries = Object.entries(value);
  return entries.length === 0 ? 'nothing' : entries.map(([key, inner]) => `${key}: ${sayValue(inner)}`).join('; ');
}

// Items of a list need no quotation marks: the commas set them apart.
function sayItem(item: unknown): string {
  if (Array.isArray(item)) return item.map(sayItem).join(' and ');
  return typeof item === 'string' ? item.replace('-', item.includes(':') ? '–' : '-') : sayValue(item);
}

/** Says a change as a sentence; `before` and `after` are the configurations around it. */
export function sayChange(change: Change, before: unknown, after: unknown): { where: string; sentence: string } {
  const where = sayWhere(change.pointer, change.after === undefined ? before : after);
  if (change.before === undefined) return { where, sentence: `${where}: ${sayValue(change.after)} is added` };
  if (change.after === undefined) return { where, sentence: `${where}: ${sayValue(change.before)} is taken away` };
  if (Array.isArray(change.before) && Array.isArray(change.after)) {
    const [from, to] = [change.before, change.after];
    const added = to.filter((item) => !from.some((other) => JSON.stringify(other) === JSON.stringify(item)));
    const gone = from.filter((item) => !to.some((other) => JSON.stringify(other) === JSON.stringify(item)));
    const isSpans = [...from, ...to].some((item) => typeof item === 'string' && item.includes(':'));
    if (!isSpans && from.length > 0 && to.length > 0 && added.length + gone.length > 0) {
      const parts = [
        ...(added.length > 0 ? [`${sayValue(added)} is added`] : []),
        ...(gone.length > 0 ? [`${sayValue(gone)} is taken away`] : []),
      ];
      return { where, sentence: `${where}: ${parts.join(', ')}` };
    }
    if (isSpans || from.length === 0 || to.length === 0) {
      const [was, is] = [from, to].map((list) => (list.length === 0 && isSpans ? 'closed' : sayValue(list)));
      return { where, sentence: `${where}: ${was} becomes ${is}` };
    }
    return { where, sentence: `${where}: the order becomes ${sayValue(to)}` };
  }
  return { where, sentence: `${where}: ${sayValue(change.before)} becomes ${sayValue(change.after)}` };
}
