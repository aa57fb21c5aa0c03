/** Owns the OpenAPI document: made from the same route tables that the surfaces are mounted from, so neither can lag behind. */
import * as z from 'zod';
import { envelopeSchema, eventBodySchema } from '../../../schema/conversation/events.ts';
import { problems } from '../../../schema/problems.ts';
import { permissions } from '../../tenancy/permissions.ts';
import type { Route } from '../api/route.ts';

type Json = Record<string, unknown>;
type Operation = Json & { summary: string; tags: string[] };
/** Is an address of /auth, which is described but not mounted from a table of routes. */
type AuthAddress = { method: 'GET' | 'POST'; path: string; summary: string; body?: z.ZodType; answer?: z.ZodType };
export type OpenApi = {
  openapi: '3.1.0';
  info: Json;
  servers: Json[];
  security: Json[];
  paths: Record<string, Record<string, Operation>>;
  components: Json;
};

/** Converts route tables to an OpenAPI 3.1 document. */
export function toOpenApi(routes: readonly Route[], auth: readonly AuthAddress[], serverUrl: string): OpenApi {
  const paths: OpenApi['paths'] = {};
  const add = (path: string, method: string, operation: Operation) => {
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation };
  };
  for (const address of auth) {
    add(address.path, address.method, {
      operationId: operationId(address.method, address.path),
      summary: address.summary,
      tags: ['sign-in'],
      security: [],
      ...(address.body ? { requestBody: { required: true, content: json(address.body, 'input') } } : {}),
      responses: {
        200: {
          description: 'Done; cookies are set where they change',
          ...(address.answer ? { content: json(address.answer, 'output') } : {}),
        },
        default: { $ref: '#/components/responses/Problem' },
      },
    });
  }
  for (const route of routes) add(route.path, route.method, toOperation(route));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parley',
      version: '1',
      description: 'Times are ms since 1970. Every refusal is a problem document (RFC 9457) with a stable code.',
    },
    servers: [{ url: serverUrl }],
    security: [{ token: [] }, { session: [] }],
    paths,
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'An API token of the tenant' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'parley.session_token',
          description: 'From POST /auth/sign-in/email',
        },
      },
      responses: {
        Problem: {
          description: 'The request was refused',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
      schemas: {
        Problem: schemaOf(
          z.object({
            type: z.string(),
            title: z.string(),
            status: z.int(),
            code: z.enum(Object.keys(problems)),
            detail: z.string().optional(),
          }),
          'output',
        ),
        ConversationEvent: schemaOf(z.intersection(envelopeSchema, eventBodySchema), 'output'),
      },
    },
  };
}

function toOperation(route: Route): Operation {
  const allowed = permissions[route.permission].join(', ');
  return {
    operationId: operationId(route.method, route.path),
    summary: route.summary,
    description: `Needs the permission \`${route.permission}\` (${allowed}).${route.carries === 'socket' ? ' Answers with a WebSocket; its frames are in schema/socket.' : ''}`,
    tags: [route.path.split('/')[2] ?? 'api'],
    parameters: [...pathParameters(route.path), ...queryParameters(route.query), ...keyParameter(route)],
    ...(route.carries === 'file-in'
      ? { requestBody: { required: true, content: { '*/*': { schema: { type: 'string', format: 'binary' } } } } }
      : {}),
    ...(route.body ? { requestBody: { content: json(route.body, 'input') } } : {}),
    responses: {
      [route.carries === 'socket' ? 101 : 200]: successOf(route),
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

function successOf(route: Route): Json {
  if (route.carries === 'file-out')
    return { description: 'The file', content: { '*/*': { schema: { type: 'string', format: 'binary' } } } };
  return { description: 'Done', ...(route.answer ? { content: json(route.answer, 'output') } : {}) };
}

function operationId(method: string, path: string): string {
  const words = path
    .replace(/^\/(api\/)?/, '')
    .split(/[^A-Za-z]+/)
    .filter(Boolean);
  return [method.toLowerCase(), ...words]
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: z.ZodType | undefined): Json[] {
  if (!query) return [];
  const { properties = {}, required = [] } = schemaOf(query, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function keyParameter(route: Route): Json[] {
  if (route.method !== 'POST' || route.carries) return [];
  return [
    {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description: 'Makes the call safe to repeat',
      schema: { type: 'string', minLength: 8, maxLength: 128 },
    },
  ];
}

function json(schema: z.ZodType, io: 'input' | 'output'): Json {
  return { 'application/json': { schema: schemaOf(schema, io) } };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      // The only custom type of these bodies is an event, whose own schema is too long to stand inside each of them.
      if (zodSchema._zod.def.type === 'custom') jsonSchema.$ref = '#/components/schemas/ConversationEvent';
    },
  });
  return rest;
}
