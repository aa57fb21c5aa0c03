/** Owns what tells the gateway which account takes mail for an address. */
import { emailConfigSchema } from '../../channels/email/config.ts';
import type { AccountSnapshot } from '../../schema/channel.ts';
import { snapshotKeys } from '../../schema/tenant.ts';

/** Lists the entries of mail accounts: one for the mailbox and one for each other address of its. */
export function mailboxEntries(accounts: readonly AccountSnapshot[]): [string, object][] {
  return accounts
    .filter(({ channel }) => channel === 'email')
    .flatMap(({ id, config }) => {
      const { address, aliases } = emailConfigSchema.parse(config);
      return [address, ...aliases].map((one): [string, object] => [snapshotKeys.mailbox(one), { account: id }]);
    });
}
