/** Owns the SMS channel: its capabilities, and which file answers which verb. */
import { capabilities } from '../../schema/capabilities.ts';
import type { HookChannel } from '../channel.ts';
import { formType, jsonType } from '../twilio/fields.ts';
import { verifyTwilio } from '../twilio/verify.ts';
import { checkSms } from './check.ts';
import { openSmsAccount } from './config.ts';
import { findSms } from './find.ts';
import { smsMedia } from './media.ts';
import { parseSms } from './parse.ts';
import { renderSms } from './render.ts';
import { sendSms } from './send.ts';
import { parseSmsStatus } from './status.ts';

export const sms: HookChannel = {
  name: 'sms',
  capabilities: capabilities.sms,
  // A text of 1,600 characters and ten media addresses, all percent-encoded, are under 32 kB.
  takes: { maxBytes: 64 * 1024, types: [formType, jsonType] },
  open: openSmsAccount,
  verify: verifyTwilio,
  parse: parseSms,
  parseStatus: parseSmsStatus,
  accepted: () =>
    new Response('<?xml version="1.0" encoding="UTF-8"?><Response/>', {
      headers: { 'content-type': 'text/xml; charset=utf-8' },
    }),
  render: renderSms,
  send: sendSms,
  find: findSms,
  media: smsMedia,
  check: checkSms,
};
