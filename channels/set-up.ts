/**
 * Owns the form of what an account of a channel is made of, for whoever enters one: its settings and secrets as schemas whose fields say
 * what they are, where its hooks go, and what has to be done at the provider.
 */
import type * as z from 'zod';
import type { AccountSnapshot, Channel } from '../schema/channel.ts';

/** Is something that only one account can have, and the field that says it. */
export type Claim = { claim: string; field: string };

/** Is what the parts of a set-up judge: an account as somebody enters it. */
export type Entered = Pick<AccountSnapshot, 'tenant' | 'address' | 'config'>;

export type ChannelSetUp = {
  channel: Channel;
  config: z.ZodType;
  credentials: z.ZodType;
  /** What customers see of the account; absent where its settings alone say it. */
  address?: z.ZodType<string>;
  /** Reads what customers see of the account from its settings, where no address is entered. */
  addressOf?(config: unknown): string;
  /** Where the provider posts: what follows the account's own address, and what it is called at the provider. */
  hooks: readonly { suffix: '' | '/status'; title: string }[];
  /** What to do at the provider, in order, in sentences. */
  steps: readonly string[];
  /** Lists what nobody else may have; a mailbox's is its entry at the edge. */
  claims(entered: Entered): Claim[];
  /** Opens an account; throws a zod error that names the field which is missing or wrong. */
  open(account: AccountSnapshot, credentialsJson: string): unknown;
};
