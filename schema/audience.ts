/**
 * Owns the one answer to "who may see this event?". Every surface (socket, API, search, preview, export,
 * webhook, bot context) asks `isVisible`; none compares audiences itself.
 */
import * as z from 'zod';

export const audienceSchema = z.enum(['customer', 'agent', 'merchant']);
export type Audience = z.infer<typeof audienceSchema>;

/** Names who reads. The bot reads what the customer reads: it can never quote what the customer may not see. */
export type Reader =
  | { kind: 'customer' }
  | { kind: 'bot' }
  | { kind: 'agent' }
  | { kind: 'merchant'; merchantId: string };

/** Is what visibility depends on: the event's audiences and, for merchants, whose room it concerns. */
export type Seen = { audience: readonly Audience[]; merchantId?: string | undefined };

/** Tells whether a reader may see an event, in any form, on any surface. */
export function isVisible(reader: Reader, event: Seen): boolean {
  switch (reader.kind) {
    case 'agent':
      return event.audience.includes('agent');
    case 'customer':
    case 'bot':
      return event.audience.includes('customer');
    case 'merchant':
      return event.audience.includes('merchant') && event.merchantId === reader.merchantId;
  }
}

export const everyone: readonly Audience[] = ['customer', 'agent'];
export const agentsOnly: readonly Audience[] = ['agent'];
