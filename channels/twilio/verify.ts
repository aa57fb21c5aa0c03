/**
 * Owns whether a hook comes from Twilio: over Twilio's own validator, fed with the address as configured (behind a proxy ours
 * differs from the one that was signed), every parameter that came, and each live auth token.
 * Source: https://www.twilio.com/docs/usage/security#validating-requests
 */
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import { isEqualSecret, toHex } from '../../src/lib/bytes.ts';
import type { ChannelDeps, HookRequest, OpenAccount, Verdict } from '../channel.ts';
import { twilioAccessOf } from './access.ts';
import { bodyType, formFields, jsonType } from './fields.ts';

/** Everything below an account's inbound address is an address that we have made ourselves. */
const ours = /^\/hooks\/[^/]+\/[^/]+\/.+/;

/** Lists the addresses that Twilio may have signed for this request, as text: parsing again would change what was signed. */
function signedUrls(request: HookRequest, configured: string | undefined, gateway: string): string[] {
  const own = gateway.replace(/\/+$/, '') + request.url.pathname + request.url.search;
  // Ours have the gateway's own origin, whatever the inbound webhook is configured as.
  if (!configured || ours.test(request.url.pathname)) return [own];
  // Twilio keeps its connection overrides in the fragment, which is neither sent nor signed.
  const entered = configured.split('#')[0] ?? configured;
  if (entered.includes('?')) return [entered, entered.split('?')[0] + request.url.search];
  return [entered + request.url.search];
}

async function isBodyAsSigned(request: HookRequest): Promise<boolean> {
  const digest = await crypto.subtle.digest('SHA-256', request.body as Uint8Array<ArrayBuffer>);
  return isEqualSecret(toHex(new Uint8Array(digest)), request.url.searchParams.get('bodySHA256')?.toLowerCase() ?? '');
}

/** Verifies a hook's signature over its raw bytes. A form is signed by its parameters, JSON by its hash in the address. */
export async function verifyTwilio(request: HookRequest, account: OpenAccount, deps: ChannelDeps): Promise<Verdict> {
  const { config, authTokens } = twilioAccessOf(account);
  const shadow = config.mode === 'shadow';
  const signature = request.headers.get('x-twilio-signature');
  if (!signature) return { ok: false, code: 'signature-missing', shadow };

  const isJson = bodyType(request) === jsonType;
  const isIntact = !isJson || (await isBodyAsSigned(request));
  const params = isJson ? {} : Object.fromEntries(formFields(request.body));
  const urls = signedUrls(request, config.publicUrl, deps.env.publicUrl);
  const matches = authTokens.map((token) => urls.some((url) => validateRequest(token, signature, url, params)));
  return isIntact && matches.includes(true) ? { ok: true } : { ok: false, code: 'signature-invalid', shadow };
}
