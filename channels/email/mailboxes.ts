/** Owns which addresses lead to a mail account: whoever publishes one publishes these beside it (snapshotKeys.mailbox). */
import { emailConfigSchema, replyLocal } from './config.ts';

/** Lists the addresses, without `+parts`, whose mail comes in on an account of this config; throws a zod error for a wrong one. */
export function mailboxesFor(config: unknown): string[] {
  const { address, aliases, replyDomain } = emailConfigSchema.parse(config);
  return [...new Set([address, ...aliases, ...(replyDomain ? [`${replyLocal}@${replyDomain}`] : [])])];
}
