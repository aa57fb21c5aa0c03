/** Owns a leg: one channel address taking part in a conversation. */
import { z } from 'zod';
import { channelSchema, handleSchema, trustSchema } from '../channel.ts';
import { accountIdSchema, legIdSchema } from '../ids.ts';

export const legSchema = z.object({
  id: legIdSchema,
  channel: channelSchema,
  account: accountIdSchema,
  handle: handleSchema,
  trust: trustSchema,
  consent: z.enum(['open', 'opted-out']),
  /** When the customer was last heard here; reply windows count from it. */
  lastInboundAt: z.number(),
});
export type Leg = z.infer<typeof legSchema>;
