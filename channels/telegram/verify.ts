/**
 * Owns whether a hook comes from Telegram. It signs nothing: a secret agreed on in setWebhook comes in a header, so whoever knows
 * it may say anything, and the body is not protected. Source: https://core.telegram.org/bots/api#setwebhook
 */
import { isEqualSecret } from '../../src/lib/bytes.ts';
import type { HookRequest, OpenAccount, Verdict } from '../channel.ts';
import { telegramAccessOf } from './config.ts';

/** Compares the header with each live secret, in a time that does not depend on where they differ. */
export async function verifyTelegram(request: HookRequest, account: OpenAccount): Promise<Verdict> {
  const told = request.headers.get('x-telegram-bot-api-secret-token');
  if (!told) return { ok: false, code: 'signature-missing', shadow: false };
  const matches = telegramAccessOf(account).secretTokens.map((secret) => isEqualSecret(secret, told));
  return matches.includes(true) ? { ok: true } : { ok: false, code: 'signature-invalid', shadow: false };
}
