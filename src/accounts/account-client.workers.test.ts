import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { toSignedPayload } from '../../schema/account-system.ts';
import { createAccountClient } from './account-client.ts';
import { createCircuit } from './circuit.ts';

const secret = `whsec_${btoa('a secret of tests, nothing else')}`;
const customer = {
  id: 'cus_1',
  firstName: 'Maja',
  lastName: 'Berg',
  language: 'sv',
  market: 'se',
  since: '2024-01-01',
  standing: 'good',
};

/** Stands in for a tenant: refuses what is not signed, hangs where it is told to. */
async function tenant(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const payload = toSignedPayload({ method: request.method, url, body: await request.text() });
  new Webhook(secret).verify(payload, Object.fromEntries(request.headers), { jsonParse: false });
  if (url.pathname.endsWith('/slow'))
    return new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason)));
  return url.pathname.endsWith('/cus_1') ? Response.json(customer) : new Response(null, { status: 404 });
}

function client() {
  return createAccountClient(
    { baseUrl: 'https://accounts.test/northpay', secret: async () => secret },
    {
      fetch: (input, init) => tenant(new Request(input, init)),
      now: Date.now,
      random: Math.random,
      sleep: async () => undefined,
      timeout: () => AbortSignal.timeout(20),
      newId: () => crypto.randomUUID(),
      circuit: createCircuit({ failures: 5, openMs: 1_000 }, Date.now),
    },
  );
}

describe('the account client in the Workers runtime', () => {
  it('signs, asks and reads', async () => {
    expect(await client().customer('cus_1')).toEqual({ ok: true, value: customer });
    expect(await client().customer('cus_2')).toEqual({ ok: false, reason: 'not-found' });
  });

  it('gives up what hangs', async () => {
    expect(await client().customer('slow')).toEqual({ ok: false, reason: 'unavailable' });
  });
});
