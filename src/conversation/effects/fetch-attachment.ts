/** Owns getting an attachment out of the provider's hands before it expires there. */
import { fetchAttachment } from '../../files/fetch-attachment.ts';
import type { Outcome, Run } from '../../object/outbox.ts';
import { onceOfFile } from '../once-keys.ts';
import type { EffectParts } from './effect-parts.ts';

/** After so many tries the file counts as expired; providers keep media for days, but not for ever. */
const tries = 10;

/** Copies one attachment of a received message. */
export async function fetchAttachmentOf(
  parts: EffectParts,
  effect: { seq: number; part: number },
  run: Run,
): Promise<Outcome> {
  const { env, clock, snapshots, journal, state, address, apply } = parts;
  const event = journal.get(effect.seq);
  if (event?.type !== 'MessageReceived') return { kind: 'done' };
  const attachment = event.content?.parts[effect.part];
  const leg = state().legs.find(({ id }) => id === event.facts.legId);
  if (attachment?.kind !== 'attachment' || !leg) return { kind: 'done' };
  const { messageId } = event.facts;
  const market = await snapshots.market(address().tenant, address().market);
  const fetched = await fetchAttachment(
    { env, clock, snapshots },
    { address: address(), account: leg.account, messageId, part: effect.part, attachment },
  );
  if (fetched.kind === 'again' && run.attempt < tries) return fetched;
  const settled = fetched.kind === 'again' ? { state: 'expired' as const, reason: fetched.error } : fetched;
  return {
    kind: 'done',
    also: () => {
      apply(
        {
          type: 'SettleAttachment',
          once: onceOfFile(messageId, effect.part),
          messageId,
          part: effect.part,
          state: settled.state,
          ...('fileId' in settled
            ? { fileId: settled.fileId, sizeBytes: settled.sizeBytes }
            : { reason: settled.reason }),
        },
        market,
      );
    },
  };
}
