/** Owns what an X account is made of: the settings that a tenant's engineer enters, and the secrets that are sealed. */
import * as z from 'zod';
import type { AccountSnapshot } from '../../schema/channel.ts';
import { accountIdSchema } from '../../schema/ids.ts';
import type { OpenAccount } from '../channel.ts';

const xId = z.string().regex(/^[0-9]{1,20}$/);

export const xConfigSchema = z.object({
  /** The account's own user id: what it sends comes back as an event, and is told apart by this. */
  userId: xId,
  consumerKey: z.string().min(5).max(100),
  /** The app's id; with it our own messages are known when they come back before X has answered our call. */
  appId: xId.optional(),
  /** X posts for all users of an app to one address: the others' user ids, and the accounts they are. */
  siblings: z.record(xId, accountIdSchema).default({}),
  /** Which of X's products posts the events: the X Activity API, or the Account Activity API that it replaces. */
  product: z.enum(['activity', 'account-activity']).default('activity'),
  /** The webhook's address exactly as registered at X, when it is not the gateway's own (a proxy in front, say). */
  publicUrl: z.url({ protocol: /^https?$/ }).optional(),
});
export type XConfig = z.infer<typeof xConfigSchema>;

/**
 * The first consumer secret answers challenges and signs calls; all are accepted on what comes in, so that a rotation refuses
 * nothing. The bearer token is the app's own and is asked for nothing but how the webhook is.
 */
export const xCredentialsSchema = z.object({
  consumerSecrets: z.array(z.string().min(16)).min(1).max(2),
  accessToken: z.string().min(16),
  accessTokenSecret: z.string().min(16),
  bearerToken: z.string().min(16).optional(),
});
type XSecrets = z.infer<typeof xCredentialsSchema>;

/** Is an X account's config and secrets, opened. Being a class lets every verb know its own account from another channel's. */
export class XAccess {
  readonly config: XConfig;
  readonly secrets: XSecrets;

  constructor(config: XConfig, secrets: XSecrets) {
    this.config = config;
    this.secrets = secrets;
  }
}

/** Opens an account; throws a zod error that names the field which is missing or wrong. */
export function openXAccount(
  { credentials: _sealed, ...account }: AccountSnapshot,
  credentialsJson: string,
): OpenAccount {
  const config = xConfigSchema.parse(account.config);
  const secrets = xCredentialsSchema.parse(JSON.parse(credentialsJson));
  return { ...account, credentials: new XAccess(config, secrets) };
}

/** Gives the opened config and secrets; throws for an account that another channel opened. */
export function xAccessOf(account: OpenAccount): XAccess {
  if (account.credentials instanceof XAccess) return account.credentials;
  throw new TypeError(`account ${account.id} was not opened as X`);
}
