/** Owns how a Facebook page is set up. */
import { metaCredentialsSchema } from '../meta/access.ts';
import type { ChannelSetUp } from '../set-up.ts';
import { shownName } from '../shown-name.ts';
import { messengerFields } from './check.ts';
import { messengerConfigSchema, openMessengerAccount } from './config.ts';

export const messengerSetUp: ChannelSetUp = {
  channel: 'messenger',
  config: messengerConfigSchema,
  credentials: metaCredentialsSchema,
  address: shownName('As customers know the page: m.me/northpay'),
  hooks: [{ suffix: '', title: 'Callback URL' }],
  steps: [
    'The access token is a page access token with pages_messaging and pages_manage_metadata, made in the app: Messenger, Messenger API settings.',
    'On the same page of the app, Configure webhooks, enter the address and the verify token. Meta asks at once.',
    `Subscribe the page to the app, with its token: POST /{page id}/subscribed_apps with ${[...messengerFields.needed, ...messengerFields.wanted].join(', ')}.`,
    'Switch the app to Live, switch off instant replies in Meta Business Suite, and write to the page.',
  ],
  claims: ({ tenant, config }) => [{ claim: `messenger/${tenant}/${config.pageId}`, field: 'config.pageId' }],
  open: openMessengerAccount,
};
