/** Owns how a thread is named from outside: a customer's handle on one channel account, and the market that account serves. */
import type { Channel, Handle } from '../../schema/channel.ts';
import type { ConversationAddress } from '../conversation/address.ts';

export type ThreadAddress = {
  tenant: string;
  region: string;
  market: string;
  account: string;
  channel: Channel;
  handle: Handle;
};

/** Names one of the thread's conversations. */
export function addressOf({ tenant, region, market }: ThreadAddress, conversationId: string): ConversationAddress {
  return { tenant, region, market, conversationId };
}
