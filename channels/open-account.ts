/**
 * Owns opening an account's sealed credentials, those that were replaced lately among them. What is opened lives no longer than the
 * snapshot that it came from, and no replaced secret longer than it was given.
 */
import { ZodError } from 'zod';
import type { AccountSnapshot } from '../schema/channel.ts';
import { Problem } from '../schema/problems.ts';
import { unseal } from '../src/lib/seal.ts';
import type { HookChannel, OpenAccount } from './channel.ts';
import { withFormer } from './secrets.ts';

const opened = new WeakMap<AccountSnapshot, { open: OpenAccount; until: number }>();

/**
 * Opens an account for its channel, as it is at `now` (ms since 1970); rejects with Problem('unavailable') when it was sealed under
 * another key or is misconfigured.
 */
export async function openAccount(
  account: AccountSnapshot,
  channel: Pick<HookChannel, 'open'>,
  masterKey: string,
  now: number,
): Promise<OpenAccount> {
  const known = opened.get(account);
  if (known && now < known.until) return known.open;
  const former = (account.former ?? []).filter(({ until }) => now < until);
  try {
    const [current = '', ...replaced] = await Promise.all(
      [account, ...former].map(({ credentials }) => unseal(credentials, account.id, masterKey)),
    );
    const open = channel.open(account, withFormer(current, replaced));
    opened.set(account, { open, until: Math.min(...former.map(({ until }) => until)) });
    return open;
  } catch (error) {
    // A parser's message quotes what it could not read, which here is a secret: only the names of fields may reach a log.
    const why =
      error instanceof ZodError
        ? error.issues.map(({ path, code }) => `${path.join('.')} ${code}`).join(', ')
        : error instanceof Error
          ? error.name
          : 'unreadable';
    throw new Problem('unavailable', 'The account is not set up correctly.', `account ${account.id}: ${why}`);
  }
}
