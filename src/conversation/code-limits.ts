/** Owns how many codes are sent: to one address, whoever asks, and by one conversation, whereto ever. */
import { type Handle, handleKey } from '../../schema/channel.ts';
import type { Env } from '../env.ts';
import { guardFor } from '../object/stubs.ts';
import type { ConversationAddress } from './address.ts';

const hourMs = 3_600_000;
const perAddress = { limit: 3, windowMs: hourMs, lockoutMs: hourMs };
const perConversation = { limit: 6, windowMs: hourMs, lockoutMs: hourMs };

/** Counts a code that is about to be sent, and tells whether it is one too many. */
export async function tooManyCodes(
  env: Env,
  { tenant, region, conversationId }: ConversationAddress,
  { account, handle }: { account: string; handle: Handle },
): Promise<boolean> {
  const guard = (subject: string) => guardFor(env, { tenant, region, subject });
  const mine = await guard(`link:${conversationId}`).attempt(perConversation);
  if (!mine.allowed) return true;
  return !(await guard(`link:${account}/${handleKey(handle)}`).attempt(perAddress)).allowed;
}
