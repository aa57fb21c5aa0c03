/** Owns email as a channel: raw messages in, by the tenant's own server or Cloudflare; out by Cloudflare or Mailgun. */
import { capabilities } from '../../schema/capabilities.ts';
import type { HookChannel } from '../channel.ts';
import { checkEmail } from './check.ts';
import { emailConfigSchema, openEmailAccount } from './config.ts';
import { parseEmail } from './parse.ts';
import { renderEmail } from './render.ts';
import { sendEmail } from './send.ts';
import { verifyEmail } from './verify.ts';

const hourMs = 3_600_000;

export const email: HookChannel = {
  name: 'email',
  capabilities: capabilities.email,
  // What the large mail services take. Source: https://developers.cloudflare.com/email-service/platform/limits/
  takes: { maxBytes: 25 * 1024 * 1024, types: ['message/rfc822'] },
  open: openEmailAccount,
  verify: verifyEmail,
  parse: parseEmail,
  accepted: () => new Response(null, { status: 204 }),
  render: renderEmail,
  send: sendEmail,
  check: checkEmail,
  loopLimits: ({ config }) => {
    const { automaticPerSender, automaticPerAccount } = emailConfigSchema.parse(config).limits;
    return { perHandle: automaticPerSender, perAccount: automaticPerAccount, windowMs: hourMs };
  },
};
