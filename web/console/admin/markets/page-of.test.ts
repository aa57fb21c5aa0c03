/** Says that nothing of the schema is out of reach: every field belongs to one page, and that page has a control for it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { pointerTo } from '../../../../schema/config/layers.ts';
import { marketConfigSchema } from '../../../../schema/config/market-config.ts';
import { bare } from '../../../../schema/config/say-where.ts';
import { isOnPage, type PageId, pageFields, pageOf } from './page-of.ts';

/** Lists every value of the schema; entries of records are called `*`. */
function fieldsOf(schema: z.ZodType, pointer = ''): string[] {
  const inside = bare(schema);
  if (inside instanceof z.ZodObject)
    return Object.entries(inside.shape as Record<string, z.ZodType>).flatMap(([key, inner]) =>
      fieldsOf(inner, pointerTo(pointer, key)),
    );
  if (inside instanceof z.ZodRecord) return fieldsOf(inside.valueType as z.ZodType, `${pointer}/*`);
  return [pointer];
}

// The bot of this release has no language model: there is nothing to choose.
const fields = fieldsOf(marketConfigSchema).filter((pointer) => pointer !== '/bot/model');
const pages = Object.keys(pageFields) as PageId[];

/** Reads what a page is written in, with what it shows of the parts of its subject. */
function sourceOf(page: PageId): string {
  const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
  const parts = { hours: 'hours', texts: 'texts' } as Partial<Record<PageId, string>>;
  const folder = parts[page];
  const beside = folder ? readdirSync(new URL(folder, import.meta.url)).map((file) => `./${folder}/${file}`) : [];
  return [`./pages/${page}-page.tsx`, ...beside].map(read).join('');
}

describe('every field of the schema', () => {
  it.each(fields)('%s is on one page', (pointer) => {
    expect(pages.filter((page) => isOnPage(page, pointer))).toEqual([pageOf(pointer)]);
  });

  it.each(fields)('%s has a control there', (pointer) => {
    // What a grid, a map or a list edits as a whole is named by its record.
    const named = pointer.replace(/\/week\/\w+$/, '/week').replace(/(\/\*)+$/, '');
    const last = named.slice(named.lastIndexOf('/'));
    expect(sourceOf(pageOf(pointer))).toMatch(new RegExp(`${last}\\b|\\b${last.slice(1)}[:,] `));
  });
});
