/** Says what the schema of a market's configuration tells whoever fills it in, and what it refuses. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { queueSchema } from '../market.ts';
import { hoursPlanSchema } from './hours.ts';
import { configPatchSchema, marketConfigSchema } from './market-config.ts';
import { bare, fieldWords } from './say-where.ts';
import {
  durationSchema,
  languageTagSchema,
  nameSchema,
  readDuration,
  readSpan,
  spanTextSchema,
  timeZoneSchema,
  writeDuration,
  writeTime,
} from './values.ts';

function fieldsOf(schema: z.ZodType, pointer = ''): string[] {
  const inside = bare(schema);
  if (inside instanceof z.ZodObject)
    return Object.entries(inside.shape as Record<string, z.ZodType>).flatMap(([key, inner]) => [
      `${pointer}/${key}`,
      ...fieldsOf(inner, `${pointer}/${key}`),
    ]);
  if (inside instanceof z.ZodRecord) return fieldsOf(inside.valueType as z.ZodType, `${pointer}/one`);
  return [];
}

describe('every field', () => {
  const fields = fieldsOf(marketConfigSchema);

  it.each(fields)('%s has a title and a sentence', (pointer) => {
    const words = fieldWords(pointer);
    expect(words?.title).toMatch(/^[A-Z]/);
    expect(words?.description).toMatch(/^[A-Z1].{4,}[.]$/s);
  });

  it('is in the JSON Schema that editors are given', () => {
    expect(fields.length).toBeGreaterThan(120);
    const text = JSON.stringify(z.toJSONSchema(marketConfigSchema, { io: 'input', unrepresentable: 'any' }));
    for (const pointer of fields) expect(text).toContain(JSON.stringify(fieldWords(pointer)?.description).slice(1, -1));
  });
});

describe('a duration', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 * 86_400 }), (seconds) => {
        const text = writeDuration(seconds * 1_000);
        expect(durationSchema.safeParse(text).success).toBe(true);
        expect(readDuration(text)).toBe(seconds * 1_000);
      }),
    );
  });

  it.each(['', 'P', 'PT', 'P1', '15M', 'PT1.5H', 'P1M', 'P1Y', '-P1D', 'PT1H30'])('is not %j', (text) => {
    expect(durationSchema.safeParse(text).success).toBe(false);
    expect(readDuration(text)).toBeUndefined();
  });
});

describe('a span', () => {
  it.each(['08:00-17:30', '22:00-06:00', '00:00-24:00'])('is %s', (text) => {
    expect(spanTextSchema.safeParse(text).success).toBe(true);
    const span = readSpan(text);
    expect(span && `${writeTime(span.from)}-${writeTime(span.until)}`).toBe(text);
  });

  it.each(['8-17', '08:00-08:00', '24:00-08:00', '08:00-24:30', '08:60-09:00', '08:00–17:00'])('is not %s', (text) => {
    expect(spanTextSchema.safeParse(text).success).toBe(false);
  });
});

it('knows time zones by their place', () => {
  for (const zone of ['Europe/Stockholm', 'Pacific/Chatham', 'America/Argentina/Buenos_Aires'])
    expect(timeZoneSchema.safeParse(zone).success).toBe(true);
  for (const zone of ['CET', 'UTC', 'Mars/Olympus', '', '+01:00'])
    expect(timeZoneSchema.safeParse(zone).success).toBe(false);
});

it('knows languages by tags that words can be formatted in', () => {
  for (const tag of ['sv', 'pt-BR', 'zh-Hant-TW']) expect(languageTagSchema.safeParse(tag).success).toBe(true);
  for (const tag of ['SV', 'sv-SE-FI', 'en-abcde-abcde', 'sv_SE'])
    expect(languageTagSchema.safeParse(tag).success).toBe(false);
});

it('takes names that a snapshot takes, and none that every object has', () => {
  const longest = `q${'-1'.repeat(15)}`;
  expect(nameSchema.safeParse(longest).success).toBe(true);
  expect(queueSchema.shape.id.safeParse(longest).success).toBe(true);
  for (const name of [`${longest}1`, 'constructor', 'Level-1', '1st', ''])
    expect(nameSchema.safeParse(name).success).toBe(false);
});

describe('what is too much', () => {
  const day = { name: 'Off', open: [] };
  const days = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [new Date(index * 86_400_000).toISOString().slice(0, 10), day]),
    );
  const { exceptions } = hoursPlanSchema.shape;

  it('is a plan with more days of their own than a year has', () => {
    expect(exceptions.safeParse(days(400)).success).toBe(true);
    expect(exceptions.safeParse(days(401)).success).toBe(false);
  });

  it('is a draft that is nested deeper than any setting', () => {
    const nested = (depth: number): Record<string, unknown> => (depth === 0 ? {} : { a: nested(depth - 1) });
    expect(configPatchSchema.safeParse(nested(10)).success).toBe(true);
    expect(configPatchSchema.safeParse(JSON.parse(`${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`)).success).toBe(
      false,
    );
  });
});
