/** Owns what a LINE account is made of: the settings that a tenant's engineer enters, and the secrets that are sealed. */
import * as z from 'zod';
import type { AccountSnapshot } from '../../schema/channel.ts';
import type { OpenAccount } from '../channel.ts';

export const lineConfigSchema = z.object({
  /** The Official Account's own user id (`destination` of its hooks); with it hooks of another account are noticed. */
  botUserId: z
    .string()
    .regex(/^U[0-9a-f]{32}$/)
    .optional(),
  /** The webhook's address exactly as entered at LINE, when it is not the gateway's own (a proxy in front, say). */
  publicUrl: z.url({ protocol: /^https?$/ }).optional(),
});
export type LineConfig = z.infer<typeof lineConfigSchema>;

/** The first channel secret is the present one; two are accepted on what comes in, so that a rotation refuses nothing. */
export const lineCredentialsSchema = z.object({
  channelSecrets: z.array(z.string().min(16)).min(1).max(2),
  accessToken: z.string().min(16),
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
