/**
 * Owns what a tenant's account system tells Parley and does for it. The bodies are JSON; money is in minor units;
 * dates are ISO 8601. docs/account-system.openapi.json is generated from these schemas.
 */
import * as z from 'zod';

export const moneySchema = z.object({ minor: z.number().int(), currency: z.string().length(3) });
export type Money = z.infer<typeof moneySchema>;

export const customerSchema = z.object({
  id: z.string().max(100),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string().optional(),
  phone: z.string().optional(),
  language: z.string(),
  market: z.string(),
  since: z.iso.date(),
  standing: z.enum(['good', 'overdue', 'hardship', 'blocked']),
  spendingLimit: moneySchema.optional(),
});
export type Customer = z.infer<typeof customerSchema>;

export const installmentSchema = z.object({
  due: z.iso.date(),
  amount: moneySchema,
  state: z.enum(['paid', 'due', 'overdue', 'waived']),
});

export const orderSchema = z.object({
  number: z.string().max(60),
  customerId: z.string(),
  merchant: z.object({ id: z.string(), name: z.string(), reference: z.string() }),
  placed: z.iso.datetime(),
  total: moneySchema,
  items: z.array(z.object({ name: z.string(), quantity: z.number().int().positive(), amount: moneySchema })),
  state: z.enum(['placed', 'shipped', 'delivered', 'returned', 'cancelled']),
  payment: z.object({ method: z.enum(['card', 'bank-account', 'invoice']), lastFour: z.string().regex(/^\d{4}$/) }),
  plan: z.object({
    kind: z.enum(['pay-now', 'pay-in-30', 'pay-in-3', 'pay-in-4', 'financing']),
    installments: z.array(installmentSchema),
  }),
});
export type Order = z.infer<typeof orderSchema>;

export const refundSchema = z.object({
  order: z.string(),
  amount: moneySchema,
  state: z.enum(['registered', 'paid', 'rejected']),
  registered: z.iso.datetime(),
  settled: z.iso.datetime().optional(),
  reason: z.string().optional(),
});
export type Refund = z.infer<typeof refundSchema>;

export const ordersResponseSchema = z.object({ orders: z.array(orderSchema) });
export const refundsResponseSchema = z.object({ refunds: z.array(refundSchema) });

/** Names an order and a proof: the account system answers `verified: false` (or 404) alike for wrong and for unknown. */
export const verifyRequestSchema = z.object({ order: z.string().max(60), lastFour: z.string().regex(/^\d{4}$/) });
export const verifyResponseSchema = z.object({ verified: z.boolean(), customerId: z.string().optional() });
export const lookupRequestSchema = z.object({
  phone: z.string().optional(),
  email: z.string().optional(),
  customerId: z.string().optional(),
});

/** Lists the actions an account system may be asked for; the desk and the bot see only what a market allows. */
export const actionNames = ['extend-due-date', 'resend-invoice', 'pause-reminders', 'report-return'] as const;
export const actionRequestSchema = z.object({
  name: z.enum(actionNames),
  customerId: z.string(),
  order: z.string().optional(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
});
export type ActionRequest = z.infer<typeof actionRequestSchema>;
export const actionResultSchema = z.object({
  outcome: z.enum(['done', 'refused']),
  message: z.string().optional(),
  reference: z.string().optional(),
});
export type ActionResult = z.infer<typeof actionResultSchema>;

/** Is the account system's answer or the reason there is none; callers must handle both. */
export type AccountAnswer<T> = { ok: true; value: T } | { ok: false; reason: 'not-found' | 'unavailable' };

/** Is the port that the bot, the desk and the handover packet read through. */
export type AccountSystem = {
  /** Finds who has this address; a hint for the console, never proof of identity. */
  lookup(request: z.infer<typeof lookupRequestSchema>): Promise<AccountAnswer<Customer>>;
  customer(customerId: string): Promise<AccountAnswer<Customer>>;
  /** Lists the customer's orders, newest first. */
  orders(customerId: string, limit: number): Promise<AccountAnswer<Order[]>>;
  order(number: string): Promise<AccountAnswer<Order>>;
  refunds(order: string): Promise<AccountAnswer<Refund[]>>;
  /** Tells whether order and last four belong together; a wrong and an unknown order give the same answer. */
  verify(request: z.infer<typeof verifyRequestSchema>): Promise<AccountAnswer<{ customerId: string } | null>>;
  /** Asks for an action; the same key never acts twice. */
  act(request: ActionRequest, idempotencyKey: string): Promise<AccountAnswer<ActionResult>>;
};

/**
 * Converts a request to the payload that is signed in the Standard Webhooks manner (webhook-id, webhook-timestamp,
 * webhook-signature): `METHOD path` and, on the next line, the body as sent (empty for GET). The path is the URL's whole
 * path with its query, so that a signature opens one address only.
 */
export function toSignedPayload(request: { method: string; url: URL; body: string }): string {
  return `${request.method} ${request.url.pathname}${request.url.search}\n${request.body}`;
}
