/** Owns what a mail account is made of: the settings that a tenant's engineer enters, and the secrets that are sealed. */
import * as z from 'zod';
import type { AccountSnapshot } from '../../schema/channel.ts';
import { fromBase64 } from '../../src/lib/bytes.ts';
import type { OpenAccount } from '../channel.ts';
import { mostSecrets, secretList } from '../secrets.ts';
import { domainOf, localOf, normaliseAddress } from './address.ts';
import { tokenLengthFor } from './tokens.ts';

const addressSchema = z.string().transform((text, context) => {
  const address = normaliseAddress(text);
  if (address) return address;
  context.addIssue({ code: 'custom', message: 'is not a mail address' });
  return z.NEVER;
});
const domainSchema = z
  .string()
  .toLowerCase()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'is a domain, as mail.example');

/** How many automatic messages may leave within an hour before the rest are withheld: a loop must end by itself. */
const limitsSchema = z.object({
  automaticPerSender: z
    .number()
    .int()
    .min(1)
    .max(100)
    .default(10)
    .meta({ title: 'To one address', description: 'Automatic mails within an hour.' }),
  automaticPerAccount: z
    .number()
    .int()
    .min(1)
    .max(100_000)
    .default(1_000)
    .meta({ title: 'Of the whole account', description: 'Automatic mails within an hour.' }),
});

export const emailConfigSchema = z.object({
  /** The mailbox that customers write to. */
  address: addressSchema.meta({ title: 'Mailbox', description: 'The address that customers write to.' }),
  /** Other addresses whose mail comes in here too. */
  aliases: z
    .array(addressSchema)
    .max(20)
    .default([])
    .meta({ title: 'Other addresses', description: 'Their mail comes in here too.' }),
  displayName: z.string().min(1).max(100).meta({ title: 'Name', description: 'It stands beside the address.' }),
  /** The names under which our own receiving server writes Authentication-Results; mail is trusted by no other. */
  authservIds: z.array(z.string().toLowerCase().min(1).max(255)).max(10).default([]).meta({
    title: 'Names of your receiving server',
    description:
      'As it signs Authentication-Results, and takes such lines of others away. Without one every sender counts as anonymous.',
  }),
  provider: z.enum(['cloudflare', 'mailgun']).meta({
    title: 'Who sends',
    description: '“cloudflare” by the binding MAIL of this deployment; “mailgun” with a key of yours.',
  }),
  /** The sending domain at the provider, when it is not the address's own. */
  domain: domainSchema
    .optional()
    .meta({ title: 'Sending domain', description: 'At the provider, when it is not the address’s own.' }),
  /** A domain all of whose addresses come in here; answers are then asked to reply+…@it instead of address+…. */
  replyDomain: domainSchema.optional().meta({
    title: 'Domain of answers',
    description:
      'All of its addresses come in here. It is needed where the address is long (over 17 letters before the @).',
  }),
  limits: limitsSchema
    .prefault({})
    .meta({ title: 'Limits of automatic mail', description: 'What is beyond is withheld: a loop ends by itself.' }),
});
export type EmailConfig = z.infer<typeof emailConfigSchema>;

/** Sources: https://www.standardwebhooks.com (secrets of 24 to 64 bytes, base64, prefix whsec_) */
const hookSecretSchema = z
  .string()
  .regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/, 'is whsec_ and at least 24 bytes in base64');

/** The first of each list is ours from now on; the others are still accepted, so that a rotation refuses nothing. */
export const emailCredentialsSchema = z.object({
  hookSecrets: z.array(hookSecretSchema).max(mostSecrets).default([]).meta({
    title: 'Secret of your mail server',
    description: 'With it your own server signs the mail that it posts. Cloudflare’s Email Routing needs none.',
    made: 'webhook-secret',
  }),
  replyKeys: secretList(z.string().min(32).max(200)).meta({
    title: 'Key of answers',
    description:
      'Signs the addresses that answers go to. Left empty, one is made here. A replaced one is taken as long as you say, and older mail then begins a new conversation.',
    made: 'by-gateway',
  }),
  apiKey: z.string().min(8).max(200).optional().meta({
    title: 'API key of Mailgun',
    description: 'A sending key, or an account’s key: the latter lets the check see the domain.',
  }),
});

/** The longest part of an address before the @. Source: https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1.1 */
const maxLocalLength = 64;
/** Is what stands before the token where answers have a domain of their own. */
export const replyLocal = 'reply';

/** Is a mail account's config and secrets, opened. Being a class lets every verb know its own account from another channel's. */
export class EmailAccess {
  readonly config: EmailConfig;
  readonly hookKeys: readonly Uint8Array[];
  readonly replyKeys: readonly string[];
  readonly apiKey: string | undefined;
  /** The domain of our own Message-IDs and, at a provider, of what is sent. */
  readonly domain: string;
  /** What a signed reply address is made of. */
  readonly reply: { local: string; domain: string };

  constructor(config: EmailConfig, secrets: z.infer<typeof emailCredentialsSchema>) {
    this.config = config;
    this.hookKeys = secrets.hookSecrets.map((secret) => fromBase64(secret.slice('whsec_'.length)));
    this.replyKeys = secrets.replyKeys;
    this.apiKey = secrets.apiKey;
    this.domain = config.domain ?? domainOf(config.address);
    this.reply = config.replyDomain
      ? { local: replyLocal, domain: config.replyDomain }
      : { local: localOf(config.address), domain: domainOf(config.address) };
  }

  /** Tells whether an address is one of the account's own, with or without a token. */
  isOwn(address: string): boolean {
    const [local = '', ...rest] = address.split('@');
    const plain = `${local.split('+')[0]}@${rest.join('@')}`;
    return [this.config.address, ...this.config.aliases].includes(plain) || rest.at(-1) === this.config.replyDomain;
  }
}

/** Opens an account; throws a zod error that names the field which is missing or wrong. */
export function openEmailAccount(
  { credentials: _sealed, ...account }: AccountSnapshot,
  credentialsJson: string,
): OpenAccount {
  const config = emailConfigSchema
    .refine(
      ({ address, replyDomain }) =>
        replyDomain !== undefined || localOf(address).length + 1 + tokenLengthFor(account.region) <= maxLocalLength,
      { path: ['replyDomain'], message: 'is needed: the address is too long to carry a reply token' },
    )
    .parse(account.config);
  const credentials = emailCredentialsSchema
    .refine(({ apiKey }) => config.provider !== 'mailgun' || apiKey !== undefined, {
      path: ['apiKey'],
      message: 'is needed to send by Mailgun',
    })
    .parse(JSON.parse(credentialsJson));
  return { ...account, credentials: new EmailAccess(config, credentials) };
}

/** Gives the opened config and secrets; throws for an account that another channel opened. */
export function emailAccessOf(account: OpenAccount): EmailAccess {
  if (account.credentials instanceof EmailAccess) return account.credentials;
  throw new TypeError(`account ${account.id} was not opened as email`);
}
