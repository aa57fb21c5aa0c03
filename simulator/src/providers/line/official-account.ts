/** Owns an Official Account as LINE knows it: its secrets, and where its events go until the console says otherwise. */
import * as z from 'zod';
import { accountsFor } from '../../../world/accounts.ts';
import type { WorldAccount } from '../../../world/types.ts';
import { type Env, worldOf } from '../../env.ts';

const setUp = z.object({ botUserId: z.string() });
const secrets = z.object({ channelSecrets: z.array(z.string()).min(1), accessToken: z.string() });

export type OfficialAccount = { account: WorldAccount; userId: string; secret: string; token: string };

/** Reads an account as LINE knows it. */
export function officialAccountOf(account: WorldAccount): OfficialAccount {
  const { channelSecrets, accessToken } = secrets.parse(account.credentials);
  return {
    account,
    userId: setUp.parse(account.config).botUserId,
    secret: channelSecrets[0] ?? '',
    token: accessToken,
  };
}

/** Finds the account whose access token a request brings. */
export function accountByToken(selfUrl: string, authorization: string | undefined): OfficialAccount | undefined {
  return accountsFor(selfUrl)
    .filter(({ channel }) => channel === 'line')
    .map(officialAccountOf)
    .find(({ token }) => authorization === `Bearer ${token}`);
}

const keyOf = ({ account }: OfficialAccount) => `endpoint:${account.id}`;

/** Gives where an account's events go. */
export async function endpointOf(env: Env, own: OfficialAccount): Promise<string> {
  return (await worldOf(env).note('line', keyOf(own))) ?? `${env.GATEWAY_URL}/hooks/line/${own.account.id}`;
}

/** Sets where an account's events go. */
export async function setEndpoint(env: Env, own: OfficialAccount, endpoint: string): Promise<void> {
  await worldOf(env).setNote('line', keyOf(own), endpoint);
}
