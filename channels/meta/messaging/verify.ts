/** Owns whether a hook, or the check of its address, comes from the app that this account belongs to. */
import type { HookRequest, OpenAccount, Verdict } from '../../channel.ts';
import { answerMetaHandshake } from '../handshake.ts';
import { verifyMetaSignature } from '../signature.ts';
import { messagingAccessOf } from './access.ts';

/** Verifies a hook's signature over its raw bytes with each live app secret. */
export function verifyMessaging(request: HookRequest, account: OpenAccount): Promise<Verdict> {
  const { appSecrets, settings } = messagingAccessOf(account);
  return verifyMetaSignature(request, appSecrets, settings.isShadow);
}

/** Answers Meta's check of the address; throws Problem('malformed' | 'forbidden'). */
export async function answerMessagingHandshake(request: HookRequest, account: OpenAccount): Promise<Response> {
  return answerMetaHandshake(request, messagingAccessOf(account).verifyToken);
}
