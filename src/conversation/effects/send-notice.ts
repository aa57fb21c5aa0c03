/**
 * Owns telling a mailbox of ours that somebody has waited too long, by the market's own mail account. It names the conversation and
 * says nothing of what the customer said or who they are; an answer to it comes into no conversation of a customer.
 */
import type { Effect } from '../../../schema/conversation/effects.ts';
import { eventIdFor } from '../../../schema/ids.ts';
import { controlRepositoryFor } from '../../database/control-repository.ts';
import { databasesOf } from '../../database/databases.ts';
import { deliver } from '../../delivery/deliver.ts';
import { settingsOf } from '../../env.ts';
import { log } from '../../lib/log.ts';
import type { Outcome, Run } from '../../object/outbox.ts';
import { queueOf } from '../../routing/clocks.ts';
import { waitingSince } from '../../routing/escalation.ts';
import type { EffectParts } from './effect-parts.ts';
import { noticeWords } from './notice-words.ts';

/** Sends one notice, unless nobody waits any more or the market has no account to send it by. */
export async function sendNotice(
  parts: EffectParts,
  { seq, index, mailbox }: Extract<Effect, { kind: 'SendNotice' }>,
  run: Run,
): Promise<Outcome> {
  const { env, clock, snapshots, journal, state, address } = parts;
  const { tenant, market, conversationId } = address();
  const event = journal.get(seq);
  if (event?.type !== 'WaitEscalated') return { kind: 'done' };
  const { since, step } = event.facts;
  const stillWaits = () => waitingSince(state()) === since;
  if (!stillWaits()) return { kind: 'done' };
  const [snapshot, account] = await Promise.all([snapshots.market(tenant, market), mailAccountOf(parts)]);
  if (!account) {
    log('warn', 'notice-without-account', { tenant, market, step });
    return { kind: 'done' };
  }
  const { subject, text } = noticeWords({
    reference: state().reference,
    market: snapshot.name,
    queue: queueOf(snapshot, state().queue)?.name ?? '',
    waitedMs: clock() - since,
    link: `${settingsOf(env).PUBLIC_URL.replace(/\/+$/, '')}/console/open/${conversationId}`,
  });
  const outcome = await deliver(
    { env, clock, snapshots },
    {
      address: { tenant },
      leg: { channel: 'email', account, handle: { kind: 'email', value: mailbox } },
      messageId: `${eventIdFor(conversationId, seq).replace(/^evt_/, 'ntc_')}.${index}`,
      content: { parts: [{ kind: 'text', text }] },
      conversation: { id: '', reference: '', language: 'en' },
      author: { kind: 'system' },
      isAutomatic: true,
      window: 'open',
      ownSubject: subject,
      tenantName: snapshot.tenantName,
    },
    { progress: run.progress, save: (progress) => run.save(progress), mayBegin: stillWaits },
  );
  if (outcome.kind === 'again') return outcome;
  if (outcome.status !== 'sent')
    log('warn', 'notice-not-sent', { tenant, market, step, status: outcome.status, code: outcome.errorCode });
  return { kind: 'done' };
}

/** Finds the market's live mail account, the oldest where there are several. Databases may be away: then it is tried again. */
async function mailAccountOf({ env, address }: EffectParts): Promise<string | undefined> {
  const { tenant, market } = address();
  const rows = await controlRepositoryFor(databasesOf(env).control(), tenant).accounts();
  const own = rows.filter((row) => row.market === market && row.channel === 'email' && row.state === 'live');
  return own.map(({ id }) => id).toSorted()[0];
}
