/** Owns whether a hook, or the check of its address, comes from the app that this account belongs to. */
import type { HookRequest, OpenAccount, Verdict } from '../channel.ts';
import { answerMetaHandshake } from '../meta/handshake.ts';
import { verifyMetaSignature } from '../meta/signature.ts';
import { whatsAppAccessOf } from './config.ts';

/** Verifies a hook's signature over its raw bytes with each live app secret. */
export function verifyWhatsApp(request: HookRequest, account: OpenAccount): Promise<Verdict> {
  const { appSecrets, config } = whatsAppAccessOf(account);
  return verifyMetaSignature(request, appSecrets, config.mode === 'shadow');
}

/** Answers Meta's check of the address; throws Problem('malformed' | 'forbidden'). */
export async function answerWhatsAppHandshake(request: HookRequest, account: OpenAccount): Promise<Response> {
  return answerMetaHandshake(request, whatsAppAccessOf(account).verifyToken);
}
