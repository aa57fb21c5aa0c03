/** Owns how an Instagram account is set up. */
import { metaCredentialsSchema } from '../meta/access.ts';
import type { ChannelSetUp } from '../set-up.ts';
import { shownName } from '../shown-name.ts';
import { instagramConfigSchema, openInstagramAccount } from './config.ts';

export const instagramSetUp: ChannelSetUp = {
  channel: 'instagram',
  config: instagramConfigSchema,
  credentials: metaCredentialsSchema,
  address: shownName('As customers know the account: @northpay'),
  hooks: [{ suffix: '', title: 'Callback URL' }],
  steps: [
    'There are two kinds of apps, each with a secret of its own. With Instagram login it is the Instagram app secret (API setup with Instagram login), and the token ends after 60 days; with Facebook login it is the app secret, and the token is one of the linked page.',
    'In the app’s dashboard, the webhooks of the Instagram product, enter the address and the verify token, and subscribe to messages, messaging_postbacks, messaging_seen, message_reactions, message_edit, messaging_referral, messaging_handover and standby.',
    'Subscribe the account, or with Facebook login the page, with its token: POST /{id}/subscribed_apps.',
    'In the Instagram app allow access to messages (Settings, Messages, Connected tools), and write to the account.',
  ],
  claims: ({ tenant, config }) => [{ claim: `instagram/${tenant}/${config.instagramId}`, field: 'config.instagramId' }],
  open: openInstagramAccount,
};
