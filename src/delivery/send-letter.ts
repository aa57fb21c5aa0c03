/** Owns sending a mail that belongs to no conversation, by one of the tenant's mail accounts, once and at once. */

import { email } from '../../channels/email/email.ts';
import { type Letter, renderLetter } from '../../channels/email/letter.ts';
import { openAccount } from '../../channels/open-account.ts';
import type { AccountSnapshot } from '../../schema/channel.ts';
import { Problem } from '../../schema/problems.ts';
import { type Env, settingsOf } from '../env.ts';
import type { Clock } from '../lib/clock.ts';
import { log } from '../lib/log.ts';
import { channelDepsFor } from './channel-deps.ts';

/** Sends a letter; `unknown` says that the provider did not say whether it took it. */
export async function sendLetter(
  { env, clock, fetcher }: { env: Env; clock: Clock; fetcher?: typeof fetch },
  account: AccountSnapshot,
  letter: Letter,
): Promise<'sent' | 'unknown' | 'failed'> {
  try {
    const open = await openAccount(account, email, settingsOf(env).MASTER_KEY, clock());
    const rendered = await renderLetter(open, letter, { id: crypto.randomUUID(), now: clock() });
    if (!rendered) return 'failed';
    const outcome = await email.send(rendered, open, channelDepsFor(env, clock, fetcher));
    if (outcome.kind === 'sent' || outcome.kind === 'unknown') return outcome.kind;
    log('warn', 'letter-not-sent', { account: account.id, code: outcome.code });
    return 'failed';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    log('warn', 'letter-not-sent', { account: account.id, code: error.code, internal: error.internal });
    return 'failed';
  }
}
