/** Owns what an SMS account is made of: the settings that a tenant's engineer enters, and the secrets that are sealed. */
import { z } from 'zod';
import type { AccountSnapshot } from '../../schema/channel.ts';
import type { OpenAccount } from '../channel.ts';

export const smsConfigSchema = z.object({
  accountSid: z.string().regex(/^AC[0-9a-zA-Z]{32}$/),
  /** Sends through the pool where given; a pool shares one opt-out list. */
  messagingServiceSid: z
    .string()
    .regex(/^MG[0-9a-zA-Z]{32}$/)
    .optional(),
  /** The number that sends when there is no pool: E.164, or a short code. */
  from: z
    .string()
    .regex(/^\+?[0-9]{3,15}$/)
    .optional(),
  /** The inbound webhook's address exactly as entered at Twilio, when it is not the gateway's own (a proxy in front, say). */
  publicUrl: z.url({ protocol: /^https?$/ }).optional(),
  /** `shadow` counts wrong signatures and takes the message all the same, for the days of moving over. */
  mode: z.enum(['enforce', 'shadow']).default('enforce'),
  tollFree: z.boolean().default(false),
  /**
   * Who answers STOP, START and HELP: Twilio by its defaults, Twilio with Advanced Opt-Out, or (`off`, after Twilio has
   * switched its filtering off for the account) Parley.
   */
  optOut: z.enum(['default', 'advanced', 'off']).default('default'),
  /** Whether pictures go out as MMS or as a link. MMS exists on numbers of the United States and Canada. */
  mms: z.boolean().optional(),
});
export type SmsConfig = z.infer<typeof smsConfigSchema>;

/** The first token signs what we send; both are accepted on what comes in, so that a rotation refuses nothing. */
export const smsCredentialsSchema = z.object({ authTokens: z.array(z.string().min(16)).min(1).max(2) });

/** Is an SMS account's config and secrets, opened. Being a class lets every verb know its own account from another channel's. */
export class SmsAccess {
  readonly config: SmsConfig;
  readonly authTokens: readonly string[];
  readonly sendsMms: boolean;

  constructor(config: SmsConfig, authTokens: readonly string[], address: string) {
    this.config = config;
    this.authTokens = authTokens;
    this.sendsMms = config.mms ?? (config.from ?? address).startsWith('+1');
  }
}

/** Opens an account; throws a zod error that names the field which is missing or wrong. */
export function openSmsAccount(
  { credentials: _sealed, ...account }: AccountSnapshot,
  credentialsJson: string,
): OpenAccount {
  const config = smsConfigSchema.parse(account.config);
  const { authTokens } = smsCredentialsSchema.parse(JSON.parse(credentialsJson));
  return { ...account, credentials: new SmsAccess(config, authTokens, account.address) };
}

/** Gives the opened config and secrets; throws for an account that another channel opened. */
export function smsAccessOf(account: OpenAccount): SmsAccess {
  if (account.credentials instanceof SmsAccess) return account.credentials;
  throw new TypeError(`account ${account.id} was not opened as SMS`);
}
