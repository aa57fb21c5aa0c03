/** Owns how urgent a conversation may be. */
import * as z from 'zod';

/** Lists the priorities, least first. */
export const priorities = ['low', 'normal', 'high', 'urgent'] as const;
export const prioritySchema = z.enum(priorities);
export type Priority = z.infer<typeof prioritySchema>;
