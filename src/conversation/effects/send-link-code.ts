/** Owns sending the code of a link to its address. The code is in no event, no effect and no log: only in the message itself. */
import { deliver } from '../../delivery/deliver.ts';
import { settingsOf } from '../../env.ts';
import { say } from '../../lib/texts.ts';
import type { Outcome, Run } from '../../object/outbox.ts';
import { codeOfLink } from '../code-of-link.ts';
import type { EffectParts } from './effect-parts.ts';

/** Sends the code, unless it is too late; an address that takes no message ends the link. */
export async function sendLinkCode(parts: EffectParts, { linkId }: { linkId: string }, run: Run): Promise<Outcome> {
  const { env, clock, snapshots, state, address, apply } = parts;
  const { tenant, market } = address();
  const snapshot = await snapshots.market(tenant, market);
  const code = await codeOfLink(settingsOf(env).AUTH_SECRET, tenant, linkId);
  const isAwaited = () => (state().links?.[linkId]?.expiresAt ?? 0) > clock();
  const link = state().links?.[linkId];
  if (!link || !isAwaited()) return { kind: 'done' };
  const { channel, account, handle } = link;
  const { id, language } = state();
  const text = say(snapshot, language, 'link.code', { code, tenant: snapshot.tenantName });
  const outcome = await deliver(
    { env, clock, snapshots },
    {
      address: { tenant },
      leg: { channel, account, handle },
      messageId: linkId,
      content: { parts: [{ kind: 'text', text }] },
      // Whose address it is has yet to be proved: nothing of the conversation goes there.
      conversation: { id, reference: '', language },
      author: { kind: 'system' },
      isAutomatic: true,
      window: 'open',
      tenantName: snapshot.tenantName,
    },
    { progress: run.progress, save: (progress) => run.save(progress), mayBegin: isAwaited },
  );
  if (outcome.kind === 'again') return outcome;
  // Whether a message of unknown fate has arrived shows when its code is entered.
  if (outcome.status !== 'failed') return { kind: 'done' };
  const reason = outcome.errorCode ?? 'failed';
  const command = { type: 'GiveUpLink', once: `link:${linkId}:failed`, linkId, reason } as const;
  return { kind: 'done', also: () => void apply(command, snapshot) };
}
