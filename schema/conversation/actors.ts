/** Owns who can do something in a conversation. */
import * as z from 'zod';

export const agentSchema = z.object({ kind: z.literal('agent'), id: z.string().max(80), name: z.string().max(120) });
export type Agent = z.infer<typeof agentSchema>;

export const actorSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('customer') }),
  z.object({ kind: z.literal('bot') }),
  agentSchema,
  z.object({ kind: z.literal('system') }),
]);
export type Actor = z.infer<typeof actorSchema>;

/**
 * Names who owns the next word. `queue` means that a human is owed and none has taken it yet; `nobody` that the
 * conversation is resolved; `elsewhere` that somebody on our side answers past Parley, in the provider's own inbox.
 */
export const holderSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('bot') }),
  z.object({ kind: z.literal('queue'), queue: z.string() }),
  agentSchema,
  z.object({ kind: z.literal('elsewhere'), where: z.string().max(80) }),
  z.object({ kind: z.literal('nobody') }),
]);
export type Holder = z.infer<typeof holderSchema>;

/** Is the right to speak: it changes hands only with a higher epoch. */
export const leaseSchema = z.object({ holder: holderSchema, epoch: z.number().int().nonnegative() });
export type Lease = z.infer<typeof leaseSchema>;
