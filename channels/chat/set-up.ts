/** Owns how a chat is set up: there is no provider, so the account is its settings alone. */
import * as z from 'zod';
import type { ChannelSetUp } from '../set-up.ts';
import { shownName } from '../shown-name.ts';
import { chatConfigSchema } from './config.ts';

export const chatSetUp: ChannelSetUp = {
  channel: 'chat',
  config: chatConfigSchema,
  credentials: z.object({}),
  address: shownName('What colleagues know the site by. Left empty, it is the first site’s address.'),
  addressOf: (config) => new URL(chatConfigSchema.parse(config).origins[0] ?? '').host,
  hooks: [],
  steps: [
    'Put the line on each page of the site that is to have the chat.',
    'For signed-in customers, and for a strict content security policy, see channels/chat/README.md.',
  ],
  claims: () => [],
  open: ({ config }) => chatConfigSchema.parse(config),
};
