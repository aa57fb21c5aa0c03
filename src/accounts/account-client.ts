/** Owns the account system port over HTTP: which question is asked where, and what its answer means. Asking itself is ask.ts's. */
import {
  type AccountAnswer,
  type AccountSystem,
  actionResultSchema,
  customerSchema,
  orderSchema,
  ordersResponseSchema,
  refundsResponseSchema,
  verifyResponseSchema,
} from '../../schema/account-system.ts';
import { type AskDeps, ask, type Question, type Upstream } from './ask.ts';

const verifyAnswer = verifyResponseSchema.refine(
  (body) => !body.verified || body.customerId,
  'a verified answer names the customer',
);

/** Creates the port to one tenant's account system; what it answers is checked, what it fails to answer is `unavailable`. */
export function createAccountClient(upstream: Upstream, deps: AskDeps): AccountSystem {
  /** Reads below a name that somebody may have typed. One that a URL would take for a way up names nothing. */
  async function read<Answer>(
    operation: string,
    [before, name, after]: readonly [string, string, string],
    answer: Question<Answer>['answer'],
  ): Promise<AccountAnswer<Answer>> {
    if (name === '' || name === '.' || name === '..' || !name.isWellFormed()) return { ok: false, reason: 'not-found' };
    const path = `${before}${encodeURIComponent(name)}${after}`;
    return ask({ operation, method: 'GET', path, answer }, upstream, deps);
  }

  return {
    lookup: (request) =>
      ask(
        { operation: 'lookupCustomer', method: 'POST', path: '/v1/lookup', body: request, answer: customerSchema },
        upstream,
        deps,
      ),
    customer: (customerId) => read('getCustomer', ['/v1/customers/', customerId, ''], customerSchema),
    order: (number) => read('getOrder', ['/v1/orders/', number, ''], orderSchema),

    async orders(customerId, limit) {
      const answer = await read(
        'listOrders',
        ['/v1/customers/', customerId, `/orders?limit=${limit}`],
        ordersResponseSchema,
      );
      return answer.ok ? { ok: true, value: answer.value.orders.slice(0, limit) } : answer;
    },

    async refunds(order) {
      const answer = await read('listRefunds', ['/v1/orders/', order, '/refunds'], refundsResponseSchema);
      return answer.ok ? { ok: true, value: answer.value.refunds } : answer;
    },

    async verify(request) {
      const answer = await ask(
        { operation: 'verify', method: 'POST', path: '/v1/verify', body: request, answer: verifyAnswer },
        upstream,
        deps,
      );
      if (!answer.ok) return answer.reason === 'not-found' ? { ok: true, value: null } : answer;
      const { verified, customerId } = answer.value;
      return { ok: true, value: verified && customerId ? { customerId } : null };
    },

    act: (request, idempotencyKey) =>
      ask(
        {
          operation: 'performAction',
          method: 'POST',
          path: '/v1/actions',
          body: request,
          headers: { 'idempotency-key': idempotencyKey },
          answer: actionResultSchema,
        },
        upstream,
        deps,
      ),
  };
}
