/** Owns handing a checked agent's socket to the object it is for. What the client's own headers claimed goes no further. */
import { socketRequest } from '../../../conversation/socket-reader.ts';
import { conversationFor, deskFor } from '../../../object/stubs.ts';
import { deskSocketRequest } from '../../../routing/desk-reader.ts';
import { toAgent } from '../../../tenancy/principal.ts';
import type { Call } from '../../api/route.ts';

/** Opens a socket to a conversation. */
export async function conversationSocket({
  env,
  address,
  principal,
}: Call<'conversation', unknown, unknown>): Promise<Response> {
  return conversationFor(env, address).fetch(socketRequest(address, toAgent(principal)));
}

/** Opens a socket to a market's desk. */
export async function deskSocket({ env, address, principal }: Call<'market', unknown, unknown>): Promise<Response> {
  return deskFor(env, address).fetch(
    deskSocketRequest(address, {
      ...toAgent(principal),
      languages: principal.languages,
      skills: principal.skills ?? [],
      ...(principal.phone ? { phone: principal.phone } : {}),
    }),
  );
}
