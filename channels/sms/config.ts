/** Owns what an SMS account is made of: the settings that a tenant's engineer enters, and the secrets that are sealed. */
import * as z from 'zod';
import type { AccountSnapshot } from '../../schema/channel.ts';
import type { OpenAccount } from '../channel.ts';
import { TwilioAccess, twilioConfigFields, twilioCredentialsSchema } from '../twilio/access.ts';

export const smsConfigSchema = z.object({
  ...twilioConfigFields,
  /** Sends through the pool where given; a pool shares one opt-out list. */
  messagingServiceSid: z
    .string()
    .regex(/^MG[0-9a-zA-Z]{32}$/, 'is MG and 32 letters or digits')
    .optional()
    .meta({
      title: 'Messaging Service',
      description: 'The MG… to send through, if there is one: a pool shares one opt-out list.',
    }),
  /** The number that sends when there is no pool: E.164, or a short code. */
  from: z
    .string()
    .regex(/^\+?[0-9]{3,15}$/, 'is a number as +46…, or a short code')
    .optional()
    .meta({
      title: 'Number to send from',
      description: 'When there is no Messaging Service and it is not the address above.',
    }),
  tollFree: z
    .boolean()
    .default(false)
    .meta({ title: 'Toll-free', description: 'A toll-free number of the United States or Canada.' }),
  /**
   * Who answers STOP, START and HELP: Twilio by its defaults, Twilio with Advanced Opt-Out, or (`off`, after Twilio has
   * switched its filtering off for the account) Parley.
   */
  optOut: z.enum(['default', 'advanced', 'off']).default('default').meta({
    title: 'STOP, START and HELP',
    description:
      'Who answers them. “default”: Twilio. “advanced”: Advanced Opt-Out of Twilio. “off”: Parley, after Twilio’s filtering was switched off.',
  }),
  /** Whether pictures go out as MMS or as a link. MMS exists on numbers of the United States and Canada. */
  mms: z
    .boolean()
    .optional()
    .meta({ title: 'Send files as MMS', description: 'Else they go as a link. Numbers of +1 do so by themselves.' }),
});
export type SmsConfig = z.infer<typeof smsConfigSchema>;

/** Is an SMS account's config and secrets, opened. */
export class SmsAccess extends TwilioAccess<SmsConfig> {
  readonly sendsMms: boolean;

  constructor(config: SmsConfig, authTokens: readonly string[], address: string) {
    super(config, authTokens);
    this.sendsMms = config.mms ?? (config.from ?? address).startsWith('+1');
  }
}

/** Opens an account; throws a zod error that names the field which is missing or wrong. */
export function openSmsAccount(
  { credentials: _sealed, ...account }: AccountSnapshot,
  credentialsJson: string,
): OpenAccount {
  const config = smsConfigSchema.parse(account.config);
  const { authTokens } = twilioCredentialsSchema.parse(JSON.parse(credentialsJson));
  return { ...account, credentials: new SmsAccess(config, authTokens, account.address) };
}

/** Gives the opened config and secrets; throws for an account that another channel opened. */
export function smsAccessOf(account: OpenAccount): SmsAccess {
  if (account.credentials instanceof SmsAccess) return account.credentials;
  throw new TypeError(`account ${account.id} was not opened as SMS`);
}
