/** Owns taking files out of the bucket once the message that had them was removed. */
import { deleteFiles as deleteStored } from '../../files/file-store.ts';
import type { Outcome } from '../../object/outbox.ts';
import type { EffectParts } from './effect-parts.ts';

/** Deletes the files; those that are gone already count as deleted. */
export async function deleteFiles(
  { env, address }: EffectParts,
  { fileIds }: { fileIds: readonly string[] },
): Promise<Outcome> {
  await deleteStored(env, address(), fileIds);
  return { kind: 'done' };
}
