/** Owns what a LINE account is made of: the settings that a tenant's engineer enters, and the secrets that are sealed. */
import * as z from 'zod';
import type { AccountSnapshot } from '../../schema/channel.ts';
import type { OpenAccount } from '../channel.ts';
import { secretList } from '../secrets.ts';

export const lineConfigSchema = z.object({
  /** The Official Account's own user id (`destination` of its hooks); with it hooks of another account are noticed. */
  botUserId: z
    .string()
    .regex(/^U[0-9a-f]{32}$/, 'is U and 32 digits or letters from a to f')
    .optional()
    .meta({
      title: 'User id of the account',
      description:
        'The userId of GET https://api.line.me/v2/bot/info. With it hooks and tokens of another account are told.',
    }),
  /** The webhook's address exactly as entered at LINE, when it is not the gateway's own (a proxy in front, say). */
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({
      title: 'Webhook address at LINE',
      description: 'As it is entered there, when a proxy changes it on its way here. Else leave it empty.',
    }),
});
export type LineConfig = z.infer<typeof lineConfigSchema>;

/** The first channel secret is the present one; all are accepted on what comes in, so that a rotation refuses nothing. */
export const lineCredentialsSchema = z.object({
  channelSecrets: secretList(z.string().min(16)).meta({
    title: 'Channel secret',
    description: 'In the LINE Developers Console, Basic settings of the Messaging API channel.',
  }),
  accessToken: z.string().min(16).meta({
    title: 'Channel access token',
    description: 'A long-lived one, under Messaging API.',
  }),
});

/** Is a LINE account's config and secrets, opened. Being a class lets every verb know its own account from another channel's. */
export class LineAccess {
  readonly config: LineConfig;
  readonly channelSecrets: readonly string[];
  readonly accessToken: string;

  constructor(config: LineConfig, { channelSecrets, accessToken }: z.infer<typeof lineCredentialsSchema>) {
    this.config = config;
    this.channelSecrets = channelSecrets;
    this.accessToken = accessToken;
  }
}

/** Opens an account; throws a zod error that names the field which is missing or wrong. */
export function openLineAccount(
  { credentials: _sealed, ...account }: AccountSnapshot,
  credentialsJson: string,
): OpenAccount {
  const config = lineConfigSchema.parse(account.config);
  const secrets = lineCredentialsSchema.parse(JSON.parse(credentialsJson));
  return { ...account, credentials: new LineAccess(config, secrets) };
}

/** Gives the opened config and secrets; throws for an account that another channel opened. */
export function lineAccessOf(account: OpenAccount): LineAccess {
  if (account.credentials instanceof LineAccess) return account.credentials;
  throw new TypeError(`account ${account.id} was not opened as LINE`);
}
