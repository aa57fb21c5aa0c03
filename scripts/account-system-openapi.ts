/** Owns docs/account-system.openapi.json: what a tenant implements, written from schema/account-system.ts. Run it to renew the file. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import * as shapes from '../schema/account-system.ts';

/** Is where the document is kept. */
export const documentPath = join(import.meta.dirname, '../docs/account-system.openapi.json');

const about = `What a tenant implements so that Parley can answer customers from their own account.

**Signature.** Each request is signed in the manner of Standard Webhooks (https://www.standardwebhooks.com), with a secret
shared between the tenant and Parley (\`whsec_\` and base64). \`webhook-id\` is new for each try, \`webhook-timestamp\` is in
seconds, \`webhook-signature\` is \`v1,\` and the base64 of HMAC-SHA256 over \`{id}.{timestamp}.{payload}\`. The payload is the
method, a space, and the whole path with its query as it was requested; then a line feed and the body as sent, nothing when
there is none:

    POST /northpay/v1/verify
    {"order":"NP-SE-104233","lastFour":"4242"}

Refuse with 401 what does not verify or is older than five minutes. Any Standard Webhooks library does both, given that payload.

**Order numbers** arrive as people type them, in upper case with dashes; compare them without case, spaces and dashes.

**Failures.** Answer 404 for what does not exist. A try ends after 2 seconds; 5xx and broken connections are tried again, up to
three times within 5 seconds, so every operation must be safe to repeat. After five failures in a row Parley asks again after
10 seconds, and offers customers a human meanwhile.

**Money** is in minor units of its currency; dates are ISO 8601.`;

const schemas = {
  Money: shapes.moneySchema,
  Customer: shapes.customerSchema,
  Installment: shapes.installmentSchema,
  Order: shapes.orderSchema,
  Refund: shapes.refundSchema,
  Orders: shapes.ordersResponseSchema,
  Refunds: shapes.refundsResponseSchema,
  LookupRequest: shapes.lookupRequestSchema,
  VerifyRequest: shapes.verifyRequestSchema,
  VerifyResponse: shapes.verifyResponseSchema,
  ActionRequest: shapes.actionRequestSchema,
  ActionResult: shapes.actionResultSchema,
} as const;
type Name = keyof typeof schemas;

const refTo = (name: Name) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: Name) => ({ 'application/json': { schema: refTo(name) } });
const headers = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => ({
  $ref: `#/components/parameters/${name}`,
}));

type Operation = {
  id: string;
  summary: string;
  answer: Name;
  body?: Name;
  parameters?: object[];
  /** Says when there is nothing, where that can be. */
  missing?: string;
};

function operation({ id, summary, answer, body, parameters = [], missing }: Operation) {
  return {
    operationId: id,
    summary,
    parameters: [...headers, ...parameters],
    ...(body ? { requestBody: { required: true, content: json(body) } } : {}),
    responses: {
      200: { description: 'The answer', content: json(answer) },
      401: { description: 'The signature does not verify' },
      ...(missing ? { 404: { description: missing } } : {}),
    },
  };
}

const inPath = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });

const paths = {
  '/v1/lookup': {
    post: operation({
      id: 'lookupCustomer',
      summary: 'Finds who has an address; a hint for agents, never proof of identity',
      body: 'LookupRequest',
      answer: 'Customer',
      missing: 'Nobody has it',
    }),
  },
  '/v1/customers/{id}': {
    get: operation({
      id: 'getCustomer',
      summary: 'Gives a customer',
      parameters: [inPath('id')],
      answer: 'Customer',
      missing: 'No such customer',
    }),
  },
  '/v1/customers/{id}/orders': {
    get: operation({
      id: 'listOrders',
      summary: 'Lists the orders of a customer, newest first',
      parameters: [
        inPath('id'),
        { name: 'limit', in: 'query', required: true, schema: { type: 'integer', minimum: 1, maximum: 100 } },
      ],
      answer: 'Orders',
      missing: 'No such customer',
    }),
  },
  '/v1/orders/{number}': {
    get: operation({
      id: 'getOrder',
      summary: 'Gives an order',
      parameters: [inPath('number')],
      answer: 'Order',
      missing: 'No such order',
    }),
  },
  '/v1/orders/{number}/refunds': {
    get: operation({
      id: 'listRefunds',
      summary: 'Lists the refunds of an order',
      parameters: [inPath('number')],
      answer: 'Refunds',
      missing: 'No such order',
    }),
  },
  '/v1/verify': {
    post: operation({
      id: 'verify',
      summary:
        'Tells whether an order and the last four digits of its payment method belong together; an unknown order is answered as wrong digits are',
      body: 'VerifyRequest',
      answer: 'VerifyResponse',
    }),
  },
  '/v1/actions': {
    post: operation({
      id: 'performAction',
      summary: 'Does something for a customer; the same Idempotency-Key never acts twice and is answered alike',
      body: 'ActionRequest',
      parameters: [
        { name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', maxLength: 100 } },
      ],
      answer: 'ActionResult',
      missing: 'No such customer or order',
    }),
  },
};

const parameters = {
  'webhook-id': { name: 'webhook-id', in: 'header', required: true, schema: { type: 'string' } },
  'webhook-timestamp': {
    name: 'webhook-timestamp',
    in: 'header',
    required: true,
    schema: { type: 'string', pattern: '^\\d+$' },
  },
  'webhook-signature': {
    name: 'webhook-signature',
    in: 'header',
    required: true,
    schema: { type: 'string', pattern: '^v1,' },
  },
};

/** Writes the document as it should be kept. */
export function accountSystemDocument(): string {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const written = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'input',
    target: 'draft-2020-12',
  }).schemas;
  const document = {
    openapi: '3.1.0',
    info: { title: 'Parley: the account system of a tenant', version: '1', description: about },
    servers: [{ url: 'https://accounts.example.com/parley', description: 'The address a tenant gives Parley' }],
    paths,
    components: {
      parameters,
      schemas: Object.fromEntries(
        Object.entries(written).map(([name, { $id: _, $schema: __, ...schema }]) => [name, schema]),
      ),
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(documentPath, accountSystemDocument());
