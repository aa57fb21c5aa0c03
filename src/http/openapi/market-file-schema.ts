/** Owns the JSON Schema of a market's file: what an editor completes and checks a configuration in a repository with. */
import * as z from 'zod';
import { marketFile } from '../../../schema/api/admin/markets.ts';
import { marketConfigSchema } from '../../../schema/config/market-config.ts';

type Json = Record<string, unknown>;

let made: Json | undefined;

/** Gives the schema: the file holds a layer, so nothing in its configuration is required and null takes an entry away. */
export function marketFileSchema(): Json {
  made ??= {
    ...z.toJSONSchema(marketFile, { io: 'input', unrepresentable: 'any' }),
    title: 'A market of Parley',
    description: 'What a market says differently from its preset, its tenant and its region (RFC 7396 merge patch).',
    properties: {
      ...(z.toJSONSchema(marketFile, { io: 'input', unrepresentable: 'any' }).properties as Json),
      config: asPatch(z.toJSONSchema(marketConfigSchema, { io: 'input', unrepresentable: 'any' })),
    },
  };
  return made;
}

function asPatch(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(asPatch);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { required: _required, $schema: _version, ...rest } = schema as Json;
  if (rest.type !== 'object') return rest;
  const { properties, additionalProperties } = rest;
  return {
    ...rest,
    ...(properties
      ? { properties: Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, asPatch(inner)])) }
      : {}),
    // Entries of a record, and they alone, are taken away by null.
    ...(typeof additionalProperties === 'object' && additionalProperties !== null
      ? { additionalProperties: { anyOf: [asPatch(additionalProperties), { type: 'null' }] } }
      : {}),
  };
}
