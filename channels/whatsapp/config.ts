/** Owns what a WhatsApp account is made of: the settings that a tenant's engineer enters, and the secrets that are sealed. */
import * as z from 'zod';
import type { AccountSnapshot } from '../../schema/channel.ts';
import { accountIdSchema } from '../../schema/ids.ts';
import type { OpenAccount } from '../channel.ts';
import { graphIdSchema, type MetaCredentials, MetaSecrets, metaCredentialsSchema } from '../meta/access.ts';

export const whatsAppConfigSchema = z.object({
  /** Names the business number at Meta; it is no phone number. */
  phoneNumberId: graphIdSchema.meta({
    title: 'Phone number id',
    description: 'In the app: WhatsApp, API Setup. It is not the number.',
  }),
  /** The WhatsApp Business Account that owns the number, its templates and its webhook subscription. */
  wabaId: graphIdSchema.meta({ title: 'Business account id', description: 'On the same page.' }),
  /** The number as customers see it, in E.164. */
  displayPhone: z
    .string()
    .regex(/^\+[0-9]{7,15}$/, 'is a number as +46…')
    .meta({ title: 'Number', description: 'As customers see it, with the plus.' }),
  /** Meta posts for all numbers of a business account to one address: the others' phone number ids, and the accounts they are. */
  siblings: z.record(graphIdSchema, accountIdSchema).default({}).meta({
    title: 'Others at the same address',
    description: 'Other numbers of the business account: their phone number id, and the account here each one is.',
  }),
  /** The app whose webhook this is; with it the subscription check knows ours from somebody else's. */
  appId: graphIdSchema
    .optional()
    .meta({ title: 'App id', description: 'With it the check knows whether it is this app that is subscribed.' }),
  /** Whether the app requires a proof with every call ("Require app secret"). */
  appSecretProof: z.boolean().default(false).meta({
    title: 'Send a proof with every call',
    description: 'Where the app has “Require app secret” switched on.',
  }),
  /** `shadow` counts wrong signatures and takes the message all the same, for the days of moving over. */
  mode: z.enum(['enforce', 'shadow']).default('enforce').meta({
    title: 'Wrong signatures',
    description:
      '“enforce” refuses them. “shadow” counts them and takes the message all the same, for the days of moving over.',
  }),
});
export type WhatsAppConfig = z.infer<typeof whatsAppConfigSchema>;

/** Is a WhatsApp account's config and secrets, opened. Being a class lets every verb know its own account from another channel's. */
export class WhatsAppAccess extends MetaSecrets {
  readonly config: WhatsAppConfig;

  constructor(config: WhatsAppConfig, secrets: MetaCredentials) {
    super(secrets, config);
    this.config = config;
  }
}

/** Opens an account; throws a zod error that names the field which is missing or wrong. */
export function openWhatsAppAccount(
  { credentials: _sealed, ...account }: AccountSnapshot,
  credentialsJson: string,
): OpenAccount {
  const config = whatsAppConfigSchema.parse(account.config);
  const secrets = metaCredentialsSchema.parse(JSON.parse(credentialsJson));
  return { ...account, credentials: new WhatsAppAccess(config, secrets) };
}

/** Gives the opened config and secrets; throws for an account that another channel opened. */
export function whatsAppAccessOf(account: OpenAccount): WhatsAppAccess {
  if (account.credentials instanceof WhatsAppAccess) return account.credentials;
  throw new TypeError(`account ${account.id} was not opened as WhatsApp`);
}
