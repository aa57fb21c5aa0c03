/** Owns how a sender of texts is set up. */
import type { ChannelSetUp } from '../set-up.ts';
import { twilioCredentialsSchema } from '../twilio/access.ts';
import { numberClaim, twilioAddress } from '../twilio/set-up.ts';
import { openSmsAccount, smsConfigSchema } from './config.ts';

export const smsSetUp: ChannelSetUp = {
  channel: 'sms',
  config: smsConfigSchema,
  credentials: twilioCredentialsSchema,
  address: twilioAddress,
  hooks: [{ suffix: '', title: 'A message comes in' }],
  steps: [
    'At Twilio, in the settings of the number or of its Messaging Service, let “A message comes in” call the address by HTTP POST.',
    'Add #rc=3&rp=5xx,ct,rt to the address, and Twilio repeats what it could not hand over. Reports need no setting.',
    'Text the number.',
  ],
  claims: (entered) => numberClaim('sms', smsConfigSchema.parse(entered.config).from ?? entered.address, entered),
  open: openSmsAccount,
};
