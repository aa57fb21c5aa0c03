/** Owns asking the account system for an action. The action's id is the idempotency key: asked twice, done once. */
import { actionNames } from '../../../schema/account-system.ts';
import { accountSystemFor } from '../../accounts/account-system-for.ts';
import type { Outcome, Run } from '../../object/outbox.ts';
import type { EffectParts } from './effect-parts.ts';

/** After so many tries the agent is told that the action failed and may ask again. */
const tries = 6;

/** Asks for the action that the journal names. */
export async function performAction(
  parts: EffectParts,
  effect: { actionId: string; seq: number },
  run: Run,
): Promise<Outcome> {
  const { env, clock, snapshots, journal, address, apply } = parts;
  const { tenant, market } = address();
  const snapshot = await snapshots.market(tenant, market);
  const event = journal.get(effect.seq);
  const name = actionNames.find((known) => event?.type === 'ActionRequested' && known === event.facts.name);
  const record = (
    outcome: 'done' | 'refused' | 'failed' | 'unknown',
    said: { message?: string | undefined; reference?: string | undefined } = {},
  ): Outcome => ({
    kind: 'done',
    also: () => {
      apply(
        {
          type: 'RecordAction',
          once: `action:${effect.actionId}`,
          actionId: effect.actionId,
          outcome,
          ...(said.message ? { message: said.message } : {}),
          ...(said.reference ? { reference: said.reference } : {}),
        },
        snapshot,
      );
    },
  });
  if (event?.type !== 'ActionRequested' || !event.content || !name) return record('failed');
  const { customerId, order, values } = event.content;
  const accounts = accountSystemFor(env, await snapshots.tenant(tenant), clock);
  const answer = await accounts.act({ name, customerId, values, ...(order ? { order } : {}) }, effect.actionId);
  if (answer.ok) return record(answer.value.outcome, answer.value);
  if (answer.reason === 'not-found') return record('failed');
  // Asked in vain so often, it may have acted all the same: only its answers were missing.
  if (run.attempt >= tries) return record('unknown');
  return { kind: 'again', error: answer.reason };
}
