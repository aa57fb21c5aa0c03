/** Owns carrying an agent's command to a conversation and saying what became of it. */
import type { z } from 'zod';
import type { commandBody } from '../../../schema/api/desk.ts';
import type { Command } from '../../../schema/conversation/commands.ts';
import { Problem } from '../../../schema/problems.ts';
import type { ConversationAddress } from '../../conversation/address.ts';
import type { Env } from '../../env.ts';
import { conversationFor } from '../../object/stubs.ts';

/** Sends a command; a refusal becomes the Problem of its code. */
export async function command(
  call: { env: Env; address: ConversationAddress },
  what: Command,
): Promise<z.infer<typeof commandBody>> {
  const receipt = await conversationFor(call.env, call.address).receive(call.address, what);
  if (!receipt.ok) throw new Problem(receipt.code, receipt.detail);
  return { ok: true, seq: receipt.seq, duplicate: receipt.duplicate };
}
