/** Owns how a business number of WhatsApp is set up. */
import { metaCredentialsSchema } from '../meta/access.ts';
import type { ChannelSetUp } from '../set-up.ts';
import { openWhatsAppAccount, whatsAppConfigSchema } from './config.ts';

export const whatsAppSetUp: ChannelSetUp = {
  channel: 'whatsapp',
  config: whatsAppConfigSchema,
  credentials: metaCredentialsSchema,
  addressOf: (config) => whatsAppConfigSchema.parse(config).displayPhone,
  hooks: [{ suffix: '', title: 'Callback URL' }],
  steps: [
    'The access token is one of a system user of the business that never expires, with whatsapp_business_messaging and whatsapp_business_management. The one on the API Setup page dies after a day.',
    'In the app, WhatsApp, Configuration, enter the address and the verify token. Meta asks at once. Subscribe to messages, and to the fields about templates, quality and the account.',
    'Subscribe the app to the business account: POST /{business account id}/subscribed_apps with the token. Without it nothing arrives.',
    'Switch the app to Live, and write to the number.',
  ],
  claims: ({ tenant, config }) => [
    { claim: `whatsapp/${tenant}/${config.phoneNumberId}`, field: 'config.phoneNumberId' },
  ],
  open: openWhatsAppAccount,
};
