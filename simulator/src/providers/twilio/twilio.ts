/** Owns Twilio as a provider of text messages: its API, what phones do, and what can be broken. */
import { isPossiblePhoneNumber } from 'libphonenumber-js';
import { toAddress } from '../../messages.ts';
import type { Provider } from '../provider.ts';
import { routes } from './routes.ts';
import { sayByText } from './say.ts';
import { tokenTarget } from './token.ts';

export const twilio: Provider = {
  name: 'twilio',
  channels: ['sms'],
  routes,
  faultTargets: ['twilio-media', tokenTarget],
  reportsDelivery: true,
  say: sayByText,
  objection: ({ from }) =>
    isPossiblePhoneNumber(toAddress(from)) ? undefined : 'from: a phone number in E.164, as in +14155550132',
  normalise: toAddress,
};
