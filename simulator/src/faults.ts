/** Owns how something is broken on purpose; what can be broken is in fault-targets.ts. */
import * as z from 'zod';

export const faultModes = ['ok', 'timeout', 'error', 'rate-limit', 'garbage'] as const;

/** POST /faults: breaks a part for the next `count` requests, or until `ok` is set when no count is given. */
export const faultRequest = z.object({
  target: z.string().max(64),
  mode: z.enum(faultModes),
  count: z.number().int().min(1).max(1_000_000).optional(),
  /** The request is carried out although the caller gets no proper answer. */
  processed: z.boolean().default(false),
  /** How long a timeout keeps the caller waiting. */
  delayMs: z.number().int().min(0).max(120_000).default(30_000),
});
export type FaultRequest = z.infer<typeof faultRequest>;

/** Is a fault at work; it hits one request each time it is taken. */
export type Fault = {
  target: string;
  mode: Exclude<FaultRequest['mode'], 'ok'>;
  remaining: number | null;
  processed: boolean;
  delayMs: number;
};
