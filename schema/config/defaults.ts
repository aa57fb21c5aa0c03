/** Owns what a configuration says where it says nothing: the schema's defaults, also while something else in it is not sound yet. */
import * as z from 'zod';
import { isObject } from './layers.ts';
import { marketConfigSchema } from './market-config.ts';

/** Fills in what may be left out, and leaves everything else as it stands, sound or not. */
export function withDefaults(config: Record<string, unknown>): Record<string, unknown> {
  return filled(marketConfigSchema, config) as Record<string, unknown>;
}

function filled(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodDefault)
    return value === undefined ? schema.def.defaultValue : filled(schema.unwrap() as z.ZodType, value);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return filled(schema.unwrap() as z.ZodType, value);
  if (!isObject(value)) return value;
  if (schema instanceof z.ZodRecord)
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, filled(schema.valueType as z.ZodType, inner)]),
    );
  if (!(schema instanceof z.ZodObject)) return value;
  const known = Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, inner]) => {
    const member = filled(inner, value[key]);
    return member === undefined ? [] : [[key, member] as const];
  });
  return { ...value, ...Object.fromEntries(known) };
}
