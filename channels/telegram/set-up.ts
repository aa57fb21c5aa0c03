/** Owns how a bot of Telegram is set up. */
import type { ChannelSetUp } from '../set-up.ts';
import { shownName } from '../shown-name.ts';
import { openTelegramAccount, telegramConfigSchema, telegramCredentialsSchema } from './config.ts';

export const telegramSetUp: ChannelSetUp = {
  channel: 'telegram',
  config: telegramConfigSchema,
  credentials: telegramCredentialsSchema,
  address: shownName('As customers find the bot: @northpay_bot'),
  hooks: [{ suffix: '', title: 'url' }],
  steps: [
    'Make a bot with @BotFather: /newbot. It gives the token.',
    'Tell Telegram where hooks go: call setWebhook with the address as url, the secret of hooks as secret_token, and allowed_updates message, edited_message, callback_query, message_reaction and my_chat_member.',
    'Write to the bot.',
  ],
  claims: ({ tenant, address }) => [{ claim: `telegram/${tenant}/${address.toLowerCase()}`, field: 'address' }],
  open: openTelegramAccount,
};
