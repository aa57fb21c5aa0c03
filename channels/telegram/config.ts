/** Owns what a Telegram account is made of: the settings that a tenant's engineer enters, and the secrets that are sealed. */
import * as z from 'zod';
import type { AccountSnapshot } from '../../schema/channel.ts';
import type { OpenAccount } from '../channel.ts';
import { secretList } from '../secrets.ts';

export const telegramConfigSchema = z.object({
  /** The bot's name without the @, as people find it; the check compares it with the token's own bot. */
  username: z
    .string()
    .regex(/^[A-Za-z0-9_]{5,32}$/, 'is the name without the @')
    .optional()
    .meta({ title: 'Bot’s name', description: 'Without the @. The check then says when the token is another bot’s.' }),
  /** The webhook's address exactly as given to setWebhook, when it is not the gateway's own (a proxy in front, say). */
  publicUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({
      title: 'Webhook address at Telegram',
      description: 'As it was given there, when a proxy changes it on its way here. Else leave it empty.',
    }),
});
export type TelegramConfig = z.infer<typeof telegramConfigSchema>;

/**
 * The token is the bot's whole authority. Telegram sends one secret with each hook; all are accepted, so that a rotation
 * refuses nothing. Source of their forms: https://core.telegram.org/bots/api#setwebhook
 */
export const telegramCredentialsSchema = z.object({
  token: z
    .string()
    .regex(/^[0-9]{3,20}:[A-Za-z0-9_-]{20,100}$/, 'is a number, a colon and letters, as BotFather gives it')
    .meta({ title: 'Bot token', description: 'From @BotFather. It is the bot’s whole authority.' }),
  secretTokens: secretList(z.string().regex(/^[A-Za-z0-9_-]{16,256}$/, 'has 16 to 256 letters, digits, _ or -')).meta({
    title: 'Secret of hooks',
    description: 'Made up: 16 to 256 letters, digits, _ and -. You give it to Telegram as secret_token.',
    made: 'token',
  }),
});

/** Is a Telegram account's config and secrets, opened. Being a class lets every verb know its own account from another channel's. */
export class TelegramAccess {
  readonly config: TelegramConfig;
  readonly token: string;
  readonly secretTokens: readonly string[];

  constructor(config: TelegramConfig, { token, secretTokens }: z.infer<typeof telegramCredentialsSchema>) {
    this.config = config;
    this.token = token;
    this.secretTokens = secretTokens;
  }

  /** The bot's own user id, which its token begins with. */
  get botId(): string {
    return this.token.split(':')[0] ?? '';
  }
}

/** Opens an account; throws a zod error that names the field which is missing or wrong. */
export function openTelegramAccount(
  { credentials: _sealed, ...account }: AccountSnapshot,
  credentialsJson: string,
): OpenAccount {
  const config = telegramConfigSchema.parse(account.config);
  const secrets = telegramCredentialsSchema.parse(JSON.parse(credentialsJson));
  return { ...account, credentials: new TelegramAccess(config, secrets) };
}

/** Gives the opened config and secrets; throws for an account that another channel opened. */
export function telegramAccessOf(account: OpenAccount): TelegramAccess {
  if (account.credentials instanceof TelegramAccess) return account.credentials;
  throw new TypeError(`account ${account.id} was not opened as Telegram`);
}
