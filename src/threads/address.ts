/** Owns how a thread is named from outside: a customer's handle on one channel account, and the market that account serves. */
import type { Channel, Handle } from '../../schema/channel.ts';

export type ThreadAddress = {
  tenant: string;
  region: string;
  market: string;
  account: string;
  channel: Channel;
  handle: Handle;
};
