/** Owns what every set-up of a Twilio number has in common: how its address looks, and whose the number is. */
import * as z from 'zod';
import type { Claim, Entered } from '../set-up.ts';

/** Is a sender at Twilio as customers see it. */
export const twilioAddress = z
  .string()
  .trim()
  .regex(/^(\+[0-9]{7,15}|[0-9]{3,8})$/, 'is a number as +46…, or a short code')
  .meta({ title: 'Number', description: 'As customers see it, with the plus: +46…' });

/** Claims a number within the Twilio account that owns it. */
export function numberClaim(channel: 'sms' | 'phone', number: string, { config }: Entered): Claim[] {
  return [{ claim: `${channel}/${config.accountSid}/${number}`, field: 'address' }];
}
