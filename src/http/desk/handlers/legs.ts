/** Owns which addresses take part in a conversation, as agents decide: joined by their word or by a code, taken out again. */
import type { z } from 'zod';
import type { codeBody, codeRequest, legRequest, linkBody, linkRequest } from '../../../../schema/api/desk.ts';
import type { AccountSnapshot, Handle } from '../../../../schema/channel.ts';
import { accountIdSchema, idPrefixes, linkIdSchema } from '../../../../schema/ids.ts';
import { Problem } from '../../../../schema/problems.ts';
import { toBytes, toHex } from '../../../lib/bytes.ts';
import { readHandle } from '../../../lib/read-handle.ts';
import { createSnapshots } from '../../../markets/snapshots.ts';
import { conversationFor } from '../../../object/stubs.ts';
import { toAgent } from '../../../tenancy/principal.ts';
import type { Call } from '../../api/route.ts';
import { command } from '../command.ts';

type Conversation<Body> = Call<'conversation', unknown, Body>;
type Place = Pick<AccountSnapshot, 'channel'> & { account: string; handle: Handle };

/** Reads an address on a live account of the conversation's own market. */
async function placeOf(call: Conversation<z.output<typeof linkRequest>>): Promise<Place> {
  const { env, clock, address, body } = call;
  const snapshots = createSnapshots(env, clock);
  const account = accountIdSchema.safeParse(body.account).success ? await known(snapshots, body.account) : undefined;
  const isOurs = account?.tenant === address.tenant && account.region === address.region;
  if (!account || !isOurs || account.market !== address.market || account.state !== 'live')
    throw new Problem('invalid', 'account: this market has no such account');
  const { country } = await snapshots.market(address.tenant, address.market);
  const handle = readHandle(account.channel, body.handle, country);
  if (!handle) throw new Problem('invalid', `handle: no address that ${account.channel} reaches`);
  return { channel: account.channel, account: account.id, handle };
}

async function known(snapshots: ReturnType<typeof createSnapshots>, id: string): Promise<AccountSnapshot | undefined> {
  try {
    return await snapshots.account(id);
  } catch (error) {
    if (error instanceof Problem && error.code === 'unknown-account') return undefined;
    throw error;
  }
}

/** Lets an address take part on the agent's word. */
export async function addLeg(call: Conversation<z.output<typeof legRequest>>) {
  const { clientId, force } = call.body;
  return command(call, {
    type: 'LinkLeg',
    once: call.onceFor('LinkLeg', clientId),
    agent: toAgent(call.principal),
    ...(await placeOf(call)),
    ...(force ? { force } : {}),
  });
}

/** Takes an address out. */
export async function removeLeg(call: Conversation<unknown>) {
  const legId = call.params.legId ?? '';
  return command(call, { type: 'UnlinkLeg', once: call.onceFor('UnlinkLeg'), agent: toAgent(call.principal), legId });
}

/** Derives the link's id from the request, so that one which is repeated names the same link. */
async function linkIdFor(region: string, once: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', toBytes(once)));
  return `${idPrefixes.link}_${region}_${toHex(digest.slice(0, 13))}`;
}

/** Sends a code to an address. */
export async function askLink(call: Conversation<z.output<typeof linkRequest>>): Promise<z.infer<typeof linkBody>> {
  const { address, body, principal } = call;
  const once = call.onceFor('AskLink', body.clientId);
  const linkId = await linkIdFor(address.region, `${address.tenant}\n${address.conversationId}\n${once}`);
  const place = await placeOf(call);
  const done = await command(call, { type: 'AskLink', once, linkId, by: toAgent(principal), ...place });
  return { ...done, linkId };
}

/** Hears the code that the customer told the agent. */
export async function enterCode(call: Conversation<z.output<typeof codeRequest>>): Promise<z.infer<typeof codeBody>> {
  const { env, address, params, body, principal } = call;
  const linkId = params.linkId ?? '';
  if (!linkIdSchema.safeParse(linkId).success) throw new Problem('not-found');
  // Each entry is a try of its own: the same wrong code twice is two.
  const once = call.onceFor('EnterCode');
  const agent = toAgent(principal);
  const receipt = await conversationFor(env, address).receive(address, {
    type: 'EnterCode',
    once,
    agent,
    linkId,
    code: body.code,
  });
  if (!receipt.ok) throw new Problem(receipt.code, receipt.detail);
  // Only the answer to a repeated request is without it: what became of the code stands in the conversation.
  if (!receipt.link) throw new Problem('conflict', 'This was answered before; read the conversation.');
  const { outcome, remaining } = receipt.link;
  const { seq, duplicate } = receipt;
  return { ok: true, seq, duplicate, outcome, ...(remaining === undefined ? {} : { remaining }) };
}
