/** Owns what a phone account is made of: one voice number at Twilio, and how order numbers of this tenant are keyed. */
import * as z from 'zod';
import type { AccountSnapshot } from '../../schema/channel.ts';
import type { OpenAccount } from '../channel.ts';
import { TwilioAccess, twilioConfigFields, twilioCredentialsSchema } from '../twilio/access.ts';

export const phoneConfigSchema = z.object({
  ...twilioConfigFields,
  /** Answers of a call name people and their phones: whoever cannot sign gets none, and there is no mode for moving over. */
  mode: z.literal('enforce').default('enforce').meta({ title: 'Wrong signatures' }),
  /** The number that calls and is called, in E.164, when it is not the account's address. */
  number: z
    .string()
    .regex(/^\+[0-9]{7,15}$/, 'is a number as +46…')
    .optional()
    .meta({ title: 'Number', description: 'The number at Twilio, when it is not the address above.' }),
  /** What stands before the digits of every order number: letters cannot be keyed, so callers key the digits alone. */
  orderPrefix: z.string().max(20).default('').meta({
    title: 'Beginning of order numbers',
    description: 'What stands before the digits of every order number, as NP-SE-: keys have no letters.',
  }),
});
export type PhoneConfig = z.infer<typeof phoneConfigSchema>;

/** Is a phone account's config and secrets, opened. */
export class PhoneAccess extends TwilioAccess<PhoneConfig> {
  readonly number: string;

  constructor(config: PhoneConfig, authTokens: readonly string[], address: string) {
    super(config, authTokens);
    this.number = config.number ?? address;
  }
}

/** Opens an account; throws a zod error that names the field which is missing or wrong. */
export function openPhoneAccount(
  { credentials: _sealed, ...account }: AccountSnapshot,
  credentialsJson: string,
): OpenAccount {
  const config = phoneConfigSchema.parse(account.config);
  const { authTokens } = twilioCredentialsSchema.parse(JSON.parse(credentialsJson));
  return { ...account, credentials: new PhoneAccess(config, authTokens, account.address) };
}

/** Gives the opened config and secrets; throws for an account that another channel opened. */
export function phoneAccessOf(account: OpenAccount): PhoneAccess {
  if (account.credentials instanceof PhoneAccess) return account.credentials;
  throw new TypeError(`account ${account.id} was not opened as a telephone`);
}
