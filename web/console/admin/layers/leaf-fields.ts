/** Owns the list of values that can be said for all markets: every field of the schema that stands by itself, and entries of records. Pure. */
import * as z from 'zod';
import { channels } from '../../../../schema/channel.ts';
import { isObject, leavesOf, pointerTo, stepsOf } from '../../../../schema/config/layers.ts';
import { type ConfigPatch, marketConfigSchema } from '../../../../schema/config/market-config.ts';
import { bare, fieldWords } from '../../../../schema/config/say-where.ts';
import { channelNames } from '../../../../schema/config/value-words.ts';

export type LeafField = { pointer: string; where: string };

// What is a market's own by nature, or names what only it has, makes no sense for all of them.
const own = new Set([
  '/name',
  '/country',
  '/currency',
  '/timeZone',
  '/holidays/country',
  '/holidays/state',
  '/routing/default',
]);

function walk(schema: z.ZodType, pointer: string, where: readonly string[]): LeafField[] {
  const inside = bare(schema);
  if (inside instanceof z.ZodObject)
    return Object.entries(inside.shape as Record<string, z.ZodType>).flatMap(([key, inner]) => {
      const at = pointerTo(pointer, key);
      return walk(inner, at, [...where, fieldWords(at)?.title ?? key]);
    });
  // Channels are the same everywhere, while queues, hours and clocks are each market's own.
  if (inside instanceof z.ZodRecord && pointer === '/channels')
    return channels.flatMap((channel) =>
      walk(inside.valueType as z.ZodType, pointerTo(pointer, channel), [...where, channelNames[channel]]),
    );
  if (inside instanceof z.ZodRecord || inside instanceof z.ZodNull || own.has(pointer)) return [];
  return [{ pointer, where: where.join(' › ') }];
}

/** Lists the fields that one may say something about for all markets. */
export const leafFields: readonly LeafField[] = walk(marketConfigSchema, '', []);

/** Lists what a layer says, value by value. */
export function saidIn(patch: ConfigPatch): { pointer: string; value: unknown }[] {
  return leavesOf(patch).flatMap(([pointer, value]) => (pointer === '' ? [] : [{ pointer, value }]));
}

/** Takes a value out of a layer, and what is left empty around it. */
export function withoutValue(patch: ConfigPatch, pointer: string): ConfigPatch {
  const cut = (holder: ConfigPatch, [key, ...rest]: readonly string[]): ConfigPatch => {
    if (key === undefined) return holder;
    const { [key]: inner, ...others } = holder;
    if (rest.length === 0 || !isObject(inner)) return others;
    const left = cut(inner, rest);
    return Object.keys(left).length > 0 ? { ...others, [key]: left } : others;
  };
  return cut(patch, stepsOf(pointer));
}
