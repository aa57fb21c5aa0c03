/** Owns the phone channel: its capabilities, and which file answers which verb. What a call does is src/voice's. */
import { capabilities } from '../../schema/capabilities.ts';
import type { HookChannel } from '../channel.ts';
import { formType } from '../twilio/fields.ts';
import { verifyTwilio } from '../twilio/verify.ts';
import { sendCall } from './calls.ts';
import { checkPhone } from './check.ts';
import { openPhoneAccount } from './config.ts';
import { findCall } from './find.ts';
import { parsePhone } from './parse.ts';
import { emptyTwiml, twimlResponse } from './twiml.ts';

export const phone: HookChannel = {
  name: 'phone',
  capabilities: capabilities.phone,
  takes: { maxBytes: 64 * 1024, types: [formType] },
  open: openPhoneAccount,
  verify: verifyTwilio,
  parse: parsePhone,
  accepted: () => twimlResponse(emptyTwiml),
  // Nothing is written on a call: what is said is said while it lasts. What is sent is a call.
  render: async () => [],
  send: sendCall,
  find: findCall,
  check: checkPhone,
};
