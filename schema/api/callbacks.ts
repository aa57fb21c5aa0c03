/** Owns the bodies of the desk's callbacks: booked for a customer, moved, cancelled, and a market's list. Times are ms since 1970. */
import * as z from 'zod';
import { callbackSchema, openSlotSchema } from '../callback.ts';

const moment = z.coerce.number().int().nonnegative();

/**
 * POST /api/desk/conversations/{id}/callbacks : `slot` is the beginning of a free slot; `now` calls at once. Without a phone the
 * conversation's own is called. `mine` has the caller make the call, when they are at the desk then; with `now` that is understood.
 */
export const bookRequest = z
  .object({
    slot: z.number().int().positive().optional(),
    now: z.literal(true).optional(),
    phone: z.string().min(1).max(60).optional(),
    topic: z.string().max(1_000).optional(),
    mine: z.boolean().optional(),
    /** The same for each repetition of this booking. */
    clientId: z.string().min(8).max(80).optional(),
  })
  .refine(({ slot, now }) => (slot === undefined) !== (now === undefined), 'give a slot, or now');

/** POST …/callbacks/{callback}/move */
export const moveRequest = z.object({ slot: z.number().int().positive() });

/** Is what booking, moving and cancelling answer. */
export const callbackBody = z.object({ callback: callbackSchema });

/** GET /api/desk/conversations/{id}/callbacks : the conversation's callbacks that are still to come, each as it is right now. */
export const comingBody = z.object({ callbacks: z.array(callbackSchema) });
export type ComingBody = z.infer<typeof comingBody>;

/** GET /api/desk/markets/{market}/callbacks?from=&until= : at most 500, earliest first; a week from now on when nothing is asked. */
export const callbacksQuery = z.object({ from: moment.optional(), until: moment.optional() });
export const callbacksBody = z.object({
  /** The market's. */
  timeZone: z.string(),
  callbacks: z.array(callbackSchema),
});
export type CallbacksBody = z.infer<typeof callbacksBody>;

/** GET /api/desk/markets/{market}/callbacks/slots?date= : the free slots, of one local day when it is named. */
export const slotsQuery = z.object({ date: z.iso.date().optional() });
export const slotsBody = z.object({
  /** False while the market does not call back. */
  offered: z.boolean(),
  timeZone: z.string(),
  slotMinutes: z.number().int(),
  slots: z.array(openSlotSchema),
});
export type SlotsBody = z.infer<typeof slotsBody>;
