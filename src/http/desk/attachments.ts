/** Owns which files an agent may send: those handed in for this very conversation, described by what is stored of them. */
import type { Part } from '../../../schema/message.ts';
import { Problem } from '../../../schema/problems.ts';
import type { ConversationAddress } from '../../conversation/address.ts';
import type { Env } from '../../env.ts';
import { readFile } from '../../files/file-store.ts';

/** Checks the parts that came with a message; anything but a stored file of this conversation is refused. */
export async function checkedAttachments(
  call: { env: Env; address: ConversationAddress },
  parts: readonly Part[],
): Promise<Part[]> {
  return Promise.all(parts.map((part) => checked(call, part)));
}

async function checked(call: { env: Env; address: ConversationAddress }, part: Part): Promise<Part> {
  if (part.kind !== 'attachment') throw new Problem('invalid', 'parts: only files and approved messages');
  const { env, address } = call;
  const file = part.fileId ? await readFile(env, { tenant: address.tenant, fileId: part.fileId }) : null;
  if (!file || file.owner !== address.conversationId)
    throw new Problem('invalid', 'parts: only files handed in for this conversation');
  await file.body.cancel();
  const { name, type, sizeBytes } = file;
  return { kind: 'attachment', fileId: file.fileId, name, type, sizeBytes, state: 'stored' };
}
