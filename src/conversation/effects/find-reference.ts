/** Owns looking up a reference that a customer wrote: in the same market of the same tenant, for agents' eyes only. */
import { databasesOf } from '../../database/databases.ts';
import { regionRepositoryFor } from '../../database/region-repository.ts';
import type { Outcome } from '../../object/outbox.ts';
import type { EffectParts } from './effect-parts.ts';

/** Tells the conversation whose reference it is; nothing when it is nobody's. */
export async function findReference(
  { env, snapshots, address, apply }: EffectParts,
  { seq, reference }: { seq: number; reference: string },
): Promise<Outcome> {
  const { tenant, region, market } = address();
  const rows = regionRepositoryFor(databasesOf(env).region(region), tenant);
  const conversationId = await rows.byReference(reference, market);
  if (!conversationId) return { kind: 'done' };
  const snapshot = await snapshots.market(tenant, market);
  const command = { type: 'NoteReference', once: `ref:${seq}:${reference}`, reference, conversationId, seq } as const;
  return { kind: 'done', also: () => void apply(command, snapshot) };
}
