/** Owns the Messenger channel: its capabilities, and which file answers which verb. */
import { capabilities } from '../../schema/capabilities.ts';
import type { HookChannel } from '../channel.ts';
import { messagingMedia } from '../meta/messaging/media.ts';
import { parseMessaging } from '../meta/messaging/parse.ts';
import { renderMessaging } from '../meta/messaging/render.ts';
import { sendMessaging } from '../meta/messaging/send.ts';
import { messagingTaken, messagingTakes } from '../meta/messaging/surface.ts';
import { answerMessagingHandshake, verifyMessaging } from '../meta/messaging/verify.ts';
import { checkMessenger } from './check.ts';
import { openMessengerAccount } from './config.ts';

export const messenger: HookChannel = {
  name: 'messenger',
  capabilities: capabilities.messenger,
  takes: messagingTakes,
  open: openMessengerAccount,
  handshake: answerMessagingHandshake,
  verify: verifyMessaging,
  parse: parseMessaging,
  accepted: messagingTaken,
  render: renderMessaging,
  send: sendMessaging,
  media: messagingMedia,
  check: checkMessenger,
};
