/** Owns reading one conversation: from its object, which is the truth, never from the read model. */
import type { z } from 'zod';
import type { ConversationBody, conversationQuery, outboxBody } from '../../../../schema/api/desk.ts';
import { Problem } from '../../../../schema/problems.ts';
import { conversationFor } from '../../../object/stubs.ts';
import type { Call } from '../../api/route.ts';

/** Gives the conversation as an agent may see it. */
export async function read({
  env,
  address,
  query,
}: Call<'conversation', z.output<typeof conversationQuery>, unknown>): Promise<ConversationBody> {
  const { after, before, limit } = query;
  const range = { limit, ...(after === undefined ? {} : { after }), ...(before === undefined ? {} : { before }) };
  const body = await conversationFor(env, address).view({ kind: 'agent' }, range);
  if (!body) throw new Problem('not-found');
  return body;
}

/** Lists what the conversation still owes, and what was given up. */
export async function outbox({
  env,
  address,
}: Call<'conversation', unknown, unknown>): Promise<z.infer<typeof outboxBody>> {
  return conversationFor(env, address).outbox();
}
