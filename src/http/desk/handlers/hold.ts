/** Owns legal holds: while one stands nothing of the conversation is removed. */
import type { z } from 'zod';
import type { legalHoldRequest } from '../../../../schema/api/desk.ts';
import { toAgent } from '../../../tenancy/principal.ts';
import type { Call } from '../../api/route.ts';
import { command } from '../command.ts';

/** Keeps the conversation as it is. */
export async function hold(call: Call<'conversation', unknown, z.output<typeof legalHoldRequest>>) {
  const { reason, clientId } = call.body;
  const once = call.onceFor('HoldConversation', clientId);
  return command(call, { type: 'HoldConversation', once, agent: toAgent(call.principal), reason });
}

/** Lets time run again: what is over goes at once. */
export async function releaseHold(call: Call<'conversation', unknown, unknown>) {
  return command(call, { type: 'ReleaseHold', once: call.onceFor('ReleaseHold'), agent: toAgent(call.principal) });
}
