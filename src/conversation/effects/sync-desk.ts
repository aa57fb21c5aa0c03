/** Owns telling the desk how the conversation stands, and the customer their place in the line. */
import type { Outcome } from '../../object/outbox.ts';
import { deskFor } from '../../object/stubs.ts';
import { clocksOf } from '../../routing/clocks.ts';
import { toInboxEntry } from '../inbox-entry.ts';
import type { EffectParts } from './effect-parts.ts';

/** Sends the newest state; the desk answers with the place in the line while the conversation waits. */
export async function syncDesk({ env, clock, snapshots, state, address, apply }: EffectParts): Promise<Outcome> {
  const { tenant, region, market } = address();
  const snapshot = await snapshots.market(tenant, market);
  const { lease, handover } = state();
  const asksPlace = lease.holder.kind === 'queue' && !handover?.placeTold;
  const entry = toInboxEntry(state(), clocksOf(state(), snapshot, clock()));
  const told = await deskFor(env, { tenant, region, market }).sync({ tenant, region, market }, entry, { asksPlace });
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
