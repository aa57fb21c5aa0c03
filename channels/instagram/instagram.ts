/** Owns the Instagram channel: its capabilities, and which file answers which verb. */
import { capabilities } from '../../schema/capabilities.ts';
import type { HookChannel } from '../channel.ts';
import { messagingMedia } from '../meta/messaging/media.ts';
import { parseMessaging } from '../meta/messaging/parse.ts';
import { renderMessaging } from '../meta/messaging/render.ts';
import { sendMessaging } from '../meta/messaging/send.ts';
import { messagingTaken, messagingTakes } from '../meta/messaging/surface.ts';
import { answerMessagingHandshake, verifyMessaging } from '../meta/messaging/verify.ts';
import { checkInstagram } from './check.ts';
import { openInstagramAccount } from './config.ts';

export const instagram: HookChannel = {
  name: 'instagram',
  capabilities: capabilities.instagram,
  takes: messagingTakes,
  open: openInstagramAccount,
  handshake: answerMessagingHandshake,
  verify: verifyMessaging,
  parse: parseMessaging,
  accepted: messagingTaken,
  render: renderMessaging,
  send: sendMessaging,
  media: messagingMedia,
  check: checkInstagram,
};
