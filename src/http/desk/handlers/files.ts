/** Owns files at the desk: what an agent hands in to send, and what the customer sent. */
import type { z } from 'zod';
import type { fileBody } from '../../../../schema/api/chat.ts';
import { Problem } from '../../../../schema/problems.ts';
import { handleOwner } from '../../../files/file-owner.ts';
import { toFileResponse } from '../../../files/file-response.ts';
import { readFile, storeFile } from '../../../files/file-store.ts';
import { createSnapshots } from '../../../markets/snapshots.ts';
import { conversationFor } from '../../../object/stubs.ts';
import { readBytes } from '../../api/read-input.ts';
import type { Call } from '../../api/route.ts';

/** Stores a file for this conversation within the market's limits. */
export async function upload(call: Call<'conversation', { name: string }, unknown>): Promise<z.infer<typeof fileBody>> {
  const { env, clock, address, request, query } = call;
  const { attachments } = await createSnapshots(env, clock).market(address.tenant, address.market);
  const file = {
    tenant: address.tenant,
    region: address.region,
    owner: address.conversationId,
    name: query.name,
    type: request.headers.get('content-type') ?? '',
    bytes: await readBytes(request, attachments.maxBytes),
  };
  const { fileId, name, type, sizeBytes } = await storeFile(env, file, attachments, clock());
  return { fileId, name, type, sizeBytes };
}

/** Gives a file that was handed in for the conversation, or by one of its legs before the conversation began. */
export async function download({ env, address, params }: Call<'conversation', unknown, unknown>): Promise<Response> {
  const file = await readFile(env, { tenant: address.tenant, fileId: params.fileId ?? '' });
  if (!file?.owner) throw new Problem('not-found');
  if (file.owner === address.conversationId || (await isOfLeg(env, address, file.owner))) return toFileResponse(file);
  await file.body.cancel();
  throw new Problem('not-found');
}

async function isOfLeg(
  env: Call<'conversation', unknown, unknown>['env'],
  address: Call<'conversation', unknown, unknown>['address'],
  owner: string,
): Promise<boolean> {
  const body = await conversationFor(env, address).view({ kind: 'agent' }, { limit: 1 });
  // A visitor's file is the visitor's, whichever conversation it is then sent in.
  return body?.legs.some(({ account, handle }) => handleOwner(account, handle) === owner) ?? false;
}
