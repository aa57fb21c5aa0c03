/** Owns how an account of X is set up. */
import type { ChannelSetUp } from '../set-up.ts';
import { shownName } from '../shown-name.ts';
import { openXAccount, xConfigSchema, xCredentialsSchema } from './config.ts';

export const xSetUp: ChannelSetUp = {
  channel: 'x',
  config: xConfigSchema,
  credentials: xCredentialsSchema,
  address: shownName('As customers know the account: @northpay'),
  hooks: [{ suffix: '', title: 'Webhook' }],
  steps: [
    'Switch the channel on in the market: until then hooks of its accounts are unknown.',
    'Register the address as a webhook: POST /2/webhooks with the bearer token. X asks a challenge at once; the address can have no port.',
    'Subscribe to dm.received and dm.read of the user: POST /2/activity/subscriptions. Add dm.sent when people also answer in the X app.',
    'Write to the account.',
  ],
  claims: ({ tenant, config }) => [{ claim: `x/${tenant}/${config.userId}`, field: 'config.userId' }],
  open: openXAccount,
};
