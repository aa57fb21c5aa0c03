/** Owns what an X account is made of: the settings that a tenant's engineer enters, and the secrets that are sealed. */
import * as z from 'zod';
import type { AccountSnapshot } from '../../schema/channel.ts';
import { accountIdSchema } from '../../schema/ids.ts';
import type { OpenAccount } from '../channel.ts';
import { secretList } from '../secrets.ts';

const xId = z.string().regex(/^[0-9]{1,20}$/, 'is a number of X’s');

export const xConfigSchema = z.object({
  /** The account's own user id: what it sends comes back as an event, and is told apart by this. */
  userId: xId.meta({
    title: 'User id',
    description: 'The account’s number: what it sends comes back and is told apart by this.',
  }),
  consumerKey: z.string().min(5).max(100).meta({ title: 'API key', description: 'The app’s consumer key.' }),
  /** The app's id; with it our own messages are known when they come back before X has answered our call. */
  appId: xId.optional().meta({
    title: 'App id',
    description: 'With it our own messages are known when they come back before X has answered.',
  }),
  /** X posts for all users of an app to one address: the others' user ids, and the accounts they are. */
  siblings: z.record(xId, accountIdSchema).default({}).meta({
    title: 'Others at the same address',
    description: 'Other users of the same app: their user id, and the account here each one is.',
  }),
  /** Which of X's products posts the events: the X Activity API, or the Account Activity API that it replaces. */
  product: z.enum(['activity', 'account-activity']).default('activity').meta({
    title: 'Product of X',
    description: '“activity” is the X Activity API, which replaces the Account Activity API.',
  }),
  /** The webhook's address exactly as registered at X, when it is not the gateway's own (a proxy in front, say). */
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({
      title: 'Webhook address at X',
      description: 'As it was registered, when a proxy changes it on its way here. Else leave it empty.',
    }),
});
export type XConfig = z.infer<typeof xConfigSchema>;

/**
 * The first consumer secret answers challenges and signs calls; all are accepted on what comes in, so that a rotation refuses
 * nothing. The bearer token is the app's own and is asked for nothing but how the webhook is.
 */
export const xCredentialsSchema = z.object({
  consumerSecrets: secretList(z.string().min(16)).meta({
    title: 'API key secret',
    description: 'The app’s consumer secret.',
  }),
  accessToken: z.string().min(16).meta({ title: 'Access token', description: 'Of the account that answers.' }),
  accessTokenSecret: z.string().min(16).meta({ title: 'Access token secret', description: 'Of the same account.' }),
  bearerToken: z.string().min(16).optional().meta({
    title: 'Bearer token',
    description: 'The app’s own; it is used to ask how the webhook is, and for nothing else.',
  }),
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
