/** Owns the LINE channel: its capabilities, and which file answers which verb. */
import { capabilities } from '../../schema/capabilities.ts';
import type { HookChannel } from '../channel.ts';
import { checkLine } from './check.ts';
import { openLineAccount } from './config.ts';
import { lineMedia } from './media.ts';
import { parseLine } from './parse.ts';
import { renderLine } from './render.ts';
import { sendLine } from './send.ts';
import { verifyLine } from './verify.ts';

export const line: HookChannel = {
  name: 'line',
  capabilities: capabilities.line,
  // LINE names no limit; a hook carries a few events of a few kilobytes.
  takes: { maxBytes: 1024 * 1024, types: ['application/json'] },
  open: openLineAccount,
  verify: verifyLine,
  parse: parseLine,
  accepted: () => new Response(null, { status: 200 }),
  render: renderLine,
  send: sendLine,
  media: lineMedia,
  check: checkLine,
};
