/** Owns the last check before a message leaves: the lease and the customer's consent as they are at this moment. */
import type { Command } from '../../../schema/conversation/commands.ts';
import { windowOf } from '../../../schema/conversation/leg.ts';
import { deliver } from '../../delivery/deliver.ts';
import { mayLeave } from '../../delivery/loop-guard.ts';
import type { Outcome, Run } from '../../object/outbox.ts';
import { maySend } from '../lease.ts';
import type { EffectParts } from './effect-parts.ts';
import { mailWords } from './mail-words.ts';

/** The one message that may follow an opt-out: its confirmation. */
const confirmation = 'consent.stopped';

/** Sends one written message, or withholds it. */
export async function deliverMessage(
  parts: EffectParts,
  effect: { messageId: string; legId: string; seq: number },
  run: Run,
): Promise<Outcome> {
  const { env, clock, snapshots, journal, deliveries, state, address, apply } = parts;
  const { messageId } = effect;
  const { tenant, market } = address();
  const snapshot = await snapshots.market(tenant, market);
  const finish = (command: Command): Outcome => ({ kind: 'done', also: () => void apply(command, snapshot) });

  const record = deliveries.get(messageId);
  const event = journal.get(effect.seq);
  const leg = state().legs.find(({ id }) => id === effect.legId);
  const begun = (run.progress ?? null) !== null;
  // A report about the first part of a long message may come while later parts are still owed.
  const isOwed = record?.status === 'queued' || (begun && record?.status !== 'failed');
  if (!record || !isOwed || record.withheld || event?.type !== 'MessageWritten' || !leg) return { kind: 'done' };
  const { template } = event.facts;
  if (!event.content)
    return finish({ type: 'WithholdMessage', once: `wh:${messageId}`, messageId, reason: 'resolved' });
  // A send that began under the right lease is finished, not forgotten: the provider may have it already.
  const hasLease = () => maySend({ ...record, template }, state().lease);
  const isOptedOut = () =>
    template !== confirmation && state().legs.some(({ id, consent }) => id === leg.id && consent === 'opted-out');
  if (!begun && !hasLease())
    return finish({ type: 'WithholdMessage', once: `wh:${messageId}`, messageId, reason: 'lease-lost' });
  if (!begun && isOptedOut())
    return finish({ type: 'WithholdMessage', once: `wh:${messageId}`, messageId, reason: 'opted-out' });

  const isAutomatic = event.actor.kind !== 'agent';
  if (!begun && isAutomatic && !(await mayLeave({ env, snapshots }, { leg, messageId })))
    return finish({ type: 'WithholdMessage', once: `wh:${messageId}`, messageId, reason: 'loop' });

  const { language } = event.facts;
  const { subject, ...words } = mailWords(parts, snapshot, { leg, language, seq: effect.seq });
  const outcome = await deliver(
    { env, clock, snapshots },
    {
      address: address(),
      leg,
      messageId,
      content: event.content,
      conversation: { id: state().id, reference: state().reference, language, ...(subject ? { subject } : {}) },
      author: event.actor.kind === 'customer' ? { kind: 'system' } : event.actor,
      isAutomatic,
      ...words,
      window: windowOf(leg, clock()),
      tenantName: snapshot.tenantName,
    },
    // Looking the account up, or for an interrupted send, takes time: both are asked again right before a first byte leaves.
    {
      progress: run.progress,
      save: (progress) => run.save(progress),
      mayBegin: () => hasLease() && !isOptedOut(),
      isOther: (id) => (deliveries.byProvider(id)?.messageId ?? messageId) !== messageId,
    },
  );
  if (outcome.kind === 'again') return outcome;
  return finish({
    type: 'RecordDelivery',
    once: `dl:${messageId}`,
    messageId,
    status: outcome.status,
    ...(outcome.providerMessageId ? { providerMessageId: outcome.providerMessageId } : {}),
    ...(outcome.errorCode ? { errorCode: outcome.errorCode } : {}),
    ...(outcome.optedOut ? { optedOut: true } : {}),
  });
}
