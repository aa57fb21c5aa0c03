/** Owns what tells the gateway which account takes mail for an address. */
import { mailboxesFor } from '../../channels/email/mailboxes.ts';
import type { AccountSnapshot } from '../../schema/channel.ts';
import { snapshotKeys } from '../../schema/tenant.ts';

/** Lists the entries of mail accounts: one for each address that leads to them. */
export function mailboxEntries(accounts: readonly AccountSnapshot[]): [string, object][] {
  return accounts
    .filter(({ channel }) => channel === 'email')
    .flatMap(({ id, config }) =>
      mailboxesFor(config).map((address): [string, object] => [snapshotKeys.mailbox(address), { account: id }]),
    );
}
