/** Owns telling the desk how the conversation stands, and the customer their place in the line. */
import type { Outcome } from '../../object/outbox.ts';
import { deskFor } from '../../object/stubs.ts';
import { toInboxEntry } from '../inbox-entry.ts';
import type { EffectParts } from './effect-parts.ts';

/** Sends the newest state; the desk answers with the place in the line while the conversation waits. */
export async function syncDesk({ env, snapshots, state, address, apply }: EffectParts): Promise<Outcome> {
  const { tenant, region, market } = address();
  const { lease, handover } = state();
  const asksPlace = lease.holder.kind === 'queue' && !handover?.placeTold;
  const [told, snapshot] = await Promise.all([
    deskFor(env, { tenant, region, market }).sync({ tenant, region, market }, toInboxEntry(state()), { asksPlace }),
    snapshots.market(tenant, market),
  ]);
  if (!told) return { kind: 'done' };
  return {
    kind: 'done',
    also: () => {
      apply(
        {
          type: 'RecordQueuePlace',
          once: `place:${lease.epoch}`,
          epoch: lease.epoch,
          place: told.place,
          ...(told.expectedWaitMs === undefined ? {} : { expectedWaitMs: told.expectedWaitMs }),
          ...(told.opensAt === undefined ? {} : { opensAt: told.opensAt }),
        },
        snapshot,
      );
    },
  };
}
