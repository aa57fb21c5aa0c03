/** Owns how a number that is called is set up. */
import type { ChannelSetUp } from '../set-up.ts';
import { twilioCredentialsSchema } from '../twilio/access.ts';
import { numberClaim, twilioAddress } from '../twilio/set-up.ts';
import { openPhoneAccount, phoneConfigSchema } from './config.ts';

export const phoneSetUp: ChannelSetUp = {
  channel: 'phone',
  config: phoneConfigSchema,
  credentials: twilioCredentialsSchema,
  address: twilioAddress,
  hooks: [
    { suffix: '', title: 'A call comes in' },
    { suffix: '/status', title: 'Call status changes' },
  ],
  steps: [
    'At Twilio, on the number’s page under Voice, enter both addresses as webhooks by HTTP POST. A TwiML App or a trunk on the number would take its calls.',
    'Switch on Geographic permissions at Twilio for the countries that you call, and nothing else.',
    'In the market, choose this account as the one that calls back, and give staff a phone number.',
    'Call the number.',
  ],
  claims: (entered) => numberClaim('phone', phoneConfigSchema.parse(entered.config).number ?? entered.address, entered),
  open: openPhoneAccount,
};
