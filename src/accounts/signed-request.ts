/** Owns how a request to an account system is signed: Standard Webhooks headers over `toSignedPayload` of the schema. */
import { Webhook } from 'standardwebhooks';
import { toSignedPayload } from '../../schema/account-system.ts';

export type RequestToSign = { method: 'GET' | 'POST'; url: URL; body: string };

/** Computes the three headers of a request; `secret` is `whsec_` and base64, `id` is new for each request. */
export function signedHeaders(request: RequestToSign, secret: string, id: string, now: number): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, new Date(now), toSignedPayload(request)),
  };
}
