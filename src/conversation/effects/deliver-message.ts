/** Owns the last check before a message leaves: lease, consent and window as they are at this moment. */
import type { Command, CommandOf } from '../../../schema/conversation/commands.ts';
import { windowOf } from '../../../schema/conversation/leg.ts';
import { deliver } from '../../delivery/deliver.ts';
import { mayLeave } from '../../delivery/loop-guard.ts';
import { progressFrom, sentIds } from '../../delivery/progress.ts';
import type { Outcome, Run } from '../../object/outbox.ts';
import { maySend } from '../lease.ts';
import { barrierOn } from '../may-write.ts';
import type { EffectParts } from './effect-parts.ts';
import { mailWords } from './mail-words.ts';

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
  const { content } = event;
  const reasonAgainst = (): CommandOf<'WithholdMessage'>['reason'] | undefined => {
    if (!maySend({ ...record, template }, state().lease)) return 'lease-lost';
    const now = state().legs.find(({ id }) => id === leg.id) ?? leg;
    const barrier = barrierOn(now, { author: record.author, content, template }, clock());
    return barrier === 'no-leg' ? 'leg-closed' : barrier;
  };
  // A send that began under the right lease is finished, not forgotten: the provider may have it already.
  const reason = begun ? undefined : reasonAgainst();
  if (reason) return finish({ type: 'WithholdMessage', once: `wh:${messageId}`, messageId, reason });

  const isAutomatic = event.actor.kind !== 'agent';
  if (!begun && isAutomatic && !(await mayLeave({ env, snapshots }, { leg, messageId })))
    return finish({ type: 'WithholdMessage', once: `wh:${messageId}`, messageId, reason: 'loop' });

  const { language } = event.facts;
  const { subject, ...words } = mailWords(parts, snapshot, { leg, language, seq: effect.seq });
  let sent: string[] = [];
  const outcome = await deliver(
    { env, clock, snapshots },
    {
      address: address(),
      leg,
      messageId,
      content,
      conversation: { id: state().id, reference: state().reference, language, ...(subject ? { subject } : {}) },
      author: event.actor.kind === 'customer' ? { kind: 'system' } : event.actor,
      isAutomatic,
      ...words,
      window: windowOf(leg, clock()),
      tenantName: snapshot.tenantName,
    },
    // Looking the account up, or for an interrupted send, takes time: all is asked again right before a first byte leaves.
    {
      progress: run.progress,
      save: (progress) => {
        const so = progressFrom(progress);
        sent = so ? sentIds(so) : [];
        run.save(progress);
      },
      mayBegin: () => reasonAgainst() === undefined,
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
    ...(sent.length > 1 ? { parts: sent } : {}),
  });
}
