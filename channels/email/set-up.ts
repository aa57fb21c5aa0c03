/** Owns how a mailbox is set up. */
import { snapshotKeys } from '../../schema/tenant.ts';
import type { ChannelSetUp } from '../set-up.ts';
import { emailConfigSchema, emailCredentialsSchema, openEmailAccount } from './config.ts';
import { mailboxesFor } from './mailboxes.ts';

function fieldOf(index: number, aliases: number): string {
  if (index === 0) return 'config.address';
  return index <= aliases ? `config.aliases.${index - 1}` : 'config.replyDomain';
}

export const emailSetUp: ChannelSetUp = {
  channel: 'email',
  config: emailConfigSchema,
  credentials: emailCredentialsSchema,
  addressOf: (config) => emailConfigSchema.parse(config).address,
  hooks: [{ suffix: '', title: 'Mail from your own server' }],
  steps: [
    'Let mail come in. By Cloudflare: enable Email Routing for the domain, switch on subaddressing, and route the address, or the catch-all, to this Worker.',
    'Or from your own server: post each mail as it is to the address below, as message/rfc822, signed by Standard Webhooks. channels/email/README.md has a script for Postfix.',
    'What follows a plus in the address has to arrive too: answers come to it.',
    'Write to the mailbox.',
  ],
  claims({ config }) {
    const { aliases } = emailConfigSchema.parse(config);
    return mailboxesFor(config).map((address, index) => ({
      claim: snapshotKeys.mailbox(address),
      field: fieldOf(index, aliases.length),
    }));
  },
  open: openEmailAccount,
};
