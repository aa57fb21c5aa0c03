/** Owns the X channel: its capabilities, and which file answers which verb. */
import { capabilities } from '../../schema/capabilities.ts';
import type { HookChannel } from '../channel.ts';
import { checkX } from './check.ts';
import { openXAccount } from './config.ts';
import { xMedia } from './media.ts';
import { parseX } from './parse.ts';
import { renderX } from './render.ts';
import { sendX } from './send.ts';
import { answerXChallenge, verifyX } from './verify.ts';

export const x: HookChannel = {
  name: 'x',
  capabilities: capabilities.x,
  // A text has 10,000 characters; both people's profiles come with each message.
  takes: { maxBytes: 1024 * 1024, types: ['application/json'] },
  open: openXAccount,
  handshake: answerXChallenge,
  verify: verifyX,
  parse: parseX,
  accepted: () => new Response(null, { status: 200 }),
  render: renderX,
  send: sendX,
  media: xMedia,
  check: checkX,
};
