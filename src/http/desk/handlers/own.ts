/** Owns who holds a conversation: claim, release, transfer, escalate, resolve. */
import type { z } from 'zod';
import type {
  escalateRequest,
  holdRequest,
  nextBody,
  priorityRequest,
  resolveRequest,
  transferRequest,
} from '../../../../schema/api/desk.ts';
import type { Agent } from '../../../../schema/conversation/actors.ts';
import { Problem } from '../../../../schema/problems.ts';
import { roleSchema } from '../../../../schema/roles.ts';
import { controlRepositoryFor } from '../../../database/control-repository.ts';
import { databasesOf } from '../../../database/databases.ts';
import { createSnapshots } from '../../../markets/snapshots.ts';
import { deskFor } from '../../../object/stubs.ts';
import { demand } from '../../../tenancy/demand.ts';
import { can } from '../../../tenancy/permissions.ts';
import { toAgent } from '../../../tenancy/principal.ts';
import type { Call } from '../../api/route.ts';
import { command } from '../command.ts';

type Conversation<Body> = Call<'conversation', unknown, Body>;

/** Lets those who may take from a colleague say so; the others are refused, not ignored. */
function forced({ principal, address, body }: Conversation<{ force: boolean }>): { force?: true } {
  if (!body.force) return {};
  demand(principal, 'conversation.override', address);
  return { force: true };
}

export async function claim(call: Conversation<z.output<typeof holdRequest>>) {
  return command(call, {
    type: 'ClaimConversation',
    once: call.onceFor('ClaimConversation'),
    agent: toAgent(call.principal),
    ...forced(call),
  });
}

export async function release(call: Conversation<z.output<typeof holdRequest>>) {
  return command(call, {
    type: 'ReleaseConversation',
    once: call.onceFor('ReleaseConversation'),
    agent: toAgent(call.principal),
    ...forced(call),
  });
}

export async function escalate(call: Conversation<z.output<typeof escalateRequest>>) {
  const { note } = call.body;
  return command(call, {
    type: 'EscalateConversation',
    once: call.onceFor('EscalateConversation'),
    agent: toAgent(call.principal),
    ...(note ? { note } : {}),
  });
}

export async function prioritise(call: Conversation<z.output<typeof priorityRequest>>) {
  return command(call, {
    type: 'SetPriority',
    once: call.onceFor('SetPriority'),
    agent: toAgent(call.principal),
    priority: call.body.priority,
  });
}

export async function resolve(call: Conversation<z.output<typeof resolveRequest>>) {
  return command(call, {
    type: 'ResolveConversation',
    once: call.onceFor('ResolveConversation'),
    agent: toAgent(call.principal),
    outcome: call.body.outcome,
    ...forced(call),
  });
}

/** Passes the conversation on to a queue of its market, or to a colleague who may claim there. */
export async function transfer(call: Conversation<z.output<typeof transferRequest>>) {
  const { to, note } = call.body;
  return command(call, {
    type: 'TransferConversation',
    once: call.onceFor('TransferConversation'),
    agent: toAgent(call.principal),
    to: 'queue' in to ? await knownQueue(call, to.queue) : { agent: await colleague(call, to.agentId) },
    ...forced(call),
    ...(note ? { note } : {}),
  });
}

async function knownQueue({ env, clock, address }: Conversation<unknown>, queue: string): Promise<{ queue: string }> {
  const market = await createSnapshots(env, clock).market(address.tenant, address.market);
  if (!market.queues.some(({ id }) => id === queue))
    throw new Problem('invalid', 'to.queue: this market has no such queue');
  return { queue };
}

async function colleague({ env, address }: Conversation<unknown>, id: string): Promise<Agent> {
  const member = await controlRepositoryFor(databasesOf(env).control(), address.tenant).staffMember(id);
  const asking = member && { ...member, role: roleSchema.parse(member.role) };
  if (!asking || can(asking, 'conversation.claim', address) !== 'allowed')
    throw new Problem('invalid', 'to.agentId: nobody who could take it');
  return toAgent(asking);
}

// Between peek and claim somebody else may be faster; the next in line is tried, a few times.
const tries = 4;

/** Claims the head of the line for the caller. */
export async function next(call: Call<'market', unknown, unknown>): Promise<z.infer<typeof nextBody>> {
  const agent = toAgent(call.principal);
  const except: string[] = [];
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const conversationId = await deskFor(call.env, call.address).peek(call.address, agent, {
      languages: call.principal.languages,
      except,
    });
    if (conversationId === null) break;
    try {
      await command(
        { env: call.env, address: { ...call.address, conversationId } },
        { type: 'ClaimConversation', once: call.onceFor('ClaimNext'), agent },
      );
      return { conversationId };
    } catch (error) {
      if (!(error instanceof Problem) || error.code === 'unavailable') throw error;
      except.push(conversationId);
    }
  }
  throw new Problem('not-found', 'Nobody is waiting');
}
