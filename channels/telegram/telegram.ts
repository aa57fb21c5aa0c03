/** Owns the Telegram channel: its capabilities, and which file answers which verb. */
import { capabilities } from '../../schema/capabilities.ts';
import type { HookChannel } from '../channel.ts';
import { checkTelegram } from './check.ts';
import { openTelegramAccount } from './config.ts';
import { telegramMedia } from './media.ts';
import { acceptTelegram, parseTelegram } from './parse.ts';
import { renderTelegram } from './render.ts';
import { sendTelegram } from './send.ts';
import { verifyTelegram } from './verify.ts';

export const telegram: HookChannel = {
  name: 'telegram',
  capabilities: capabilities.telegram,
  // A text has 4,096 characters, and so has the one it answers; entities may be several times as long as both.
  takes: { maxBytes: 512 * 1024, types: ['application/json'] },
  open: openTelegramAccount,
  verify: verifyTelegram,
  parse: parseTelegram,
  accepted: acceptTelegram,
  render: renderTelegram,
  send: sendTelegram,
  media: telegramMedia,
  check: checkTelegram,
};
