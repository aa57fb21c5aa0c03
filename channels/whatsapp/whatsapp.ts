/** Owns the WhatsApp channel: its capabilities, and which file answers which verb. */
import { capabilities } from '../../schema/capabilities.ts';
import type { HookChannel } from '../channel.ts';
import { checkWhatsApp } from './check.ts';
import { openWhatsAppAccount } from './config.ts';
import { whatsAppMedia } from './media.ts';
import { parseWhatsApp } from './parse.ts';
import { renderWhatsApp } from './render.ts';
import { sendWhatsApp } from './send.ts';
import { answerWhatsAppHandshake, verifyWhatsApp } from './verify.ts';

export const whatsapp: HookChannel = {
  name: 'whatsapp',
  capabilities: capabilities.whatsapp,
  // Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview (at most 3 MB)
  takes: { maxBytes: 3 * 1024 * 1024, types: ['application/json'] },
  open: openWhatsAppAccount,
  handshake: answerWhatsAppHandshake,
  verify: verifyWhatsApp,
  parse: parseWhatsApp,
  accepted: () => new Response('EVENT_RECEIVED', { headers: { 'content-type': 'text/plain; charset=utf-8' } }),
  render: renderWhatsApp,
  send: sendWhatsApp,
  media: whatsAppMedia,
  check: checkWhatsApp,
};
