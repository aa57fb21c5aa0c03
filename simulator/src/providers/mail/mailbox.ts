/** Owns what the mail provider and the tenants' own servers know of a mail account. */
import * as z from 'zod';
import { accountsFor } from '../../../world/accounts.ts';
import type { WorldAccount } from '../../../world/types.ts';

const configSchema = z.object({
  address: z.string(),
  displayName: z.string(),
  authservIds: z.array(z.string()).min(1),
  domain: z.string().optional(),
});
const credentialsSchema = z.object({ hookSecrets: z.array(z.string()).min(1), apiKey: z.string() });

export type Mailbox = {
  account: WorldAccount;
  address: string;
  displayName: string;
  /** The tenant's own server, which takes mail for the mailbox and says what it found. */
  server: string;
  domain: string;
  hookSecret: string;
  apiKey: string;
};

/** Reads an account's side of the provider; throws for an account that is no mailbox. */
export function mailboxOf(account: WorldAccount): Mailbox {
  const { address, displayName, authservIds, domain } = configSchema.parse(account.config);
  const { hookSecrets, apiKey } = credentialsSchema.parse(account.credentials);
  return {
    account,
    address,
    displayName,
    server: authservIds[0] ?? '',
    domain: domain ?? address.slice(address.lastIndexOf('@') + 1),
    hookSecret: hookSecrets[0] ?? '',
    apiKey,
  };
}

/** Lists every mailbox of the world. */
export function mailboxes(selfUrl: string): Mailbox[] {
  return accountsFor(selfUrl)
    .filter(({ channel }) => channel === 'email')
    .map(mailboxOf);
}
