/** Owns by what an address is looked up in the account system: a hint of who writes, never proof. Pure. */
import type { z } from 'zod';
import type { lookupRequestSchema } from '../../schema/account-system.ts';
import type { Handle } from '../../schema/channel.ts';

/** A WhatsApp handle is a user id or, where that is not known, the number without its plus. */
const waNumber = /^\d{7,15}$/;

/** Gives the question about an address; undefined for a platform's own id, which no account system knows. */
export function lookUpBy({ kind, value }: Handle): z.infer<typeof lookupRequestSchema> | undefined {
  if (kind === 'phone') return { phone: value };
  if (kind === 'email') return { email: value };
  if (kind === 'customer') return { customerId: value };
  return kind === 'whatsapp' && waNumber.test(value) ? { phone: `+${value}` } : undefined;
}
