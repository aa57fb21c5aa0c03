/** Owns opening an account's sealed credentials. What is opened lives no longer than the snapshot that it came from. */
import { ZodError } from 'zod';
import type { AccountSnapshot } from '../schema/channel.ts';
import { Problem } from '../schema/problems.ts';
import { unseal } from '../src/lib/seal.ts';
import type { HookChannel, OpenAccount } from './channel.ts';

const opened = new WeakMap<AccountSnapshot, OpenAccount>();

/** Opens an account for its channel; rejects with Problem('unavailable') when it was sealed under another key or is misconfigured. */
export async function openAccount(
  account: AccountSnapshot,
  channel: HookChannel,
  masterKey: string,
): Promise<OpenAccount> {
  const known = opened.get(account);
  if (known) return known;
  try {
    const open = channel.open(account, await unseal(account.credentials, account.id, masterKey));
    opened.set(account, open);
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
