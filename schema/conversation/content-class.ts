/**
 * Owns by what kind content is kept: each kind for as long as the market says, counted from when its conversation was resolved. Facts
 * (who wrote when, ratings, outcomes) are not content and stay.
 */
import * as z from 'zod';

/**
 * `messages`: what customers, bot and agents wrote to each other, what the account system said, what the bot remembers.
 * `attachments`: the files; their names are part of what was written.
 * `notes`: what agents wrote for each other.
 * `contact`: names, addresses, phone numbers, and who somebody is in the tenant's own system.
 */
export const contentClasses = ['messages', 'attachments', 'notes', 'contact'] as const;
export const contentClassSchema = z.enum(contentClasses);
export type ContentClass = z.infer<typeof contentClassSchema>;
