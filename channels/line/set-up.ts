/** Owns how an Official Account of LINE is set up. */
import type { ChannelSetUp } from '../set-up.ts';
import { shownName } from '../shown-name.ts';
import { lineConfigSchema, lineCredentialsSchema, openLineAccount } from './config.ts';

export const lineSetUp: ChannelSetUp = {
  channel: 'line',
  config: lineConfigSchema,
  credentials: lineCredentialsSchema,
  address: shownName('As customers find the account: @northpay'),
  hooks: [{ suffix: '', title: 'Webhook URL' }],
  steps: [
    'In the LINE Developers Console, Messaging API, enter the address as Webhook URL and press Verify. Switch on Use webhook and Webhook redelivery.',
    'In the Official Account Manager switch off auto-reply and greeting messages, or customers are answered twice.',
    'Write to the account.',
  ],
  claims: ({ tenant, address }) => [{ claim: `line/${tenant}/${address.toLowerCase()}`, field: 'address' }],
  open: openLineAccount,
};
