/** Owns what can have come of a try to deliver. */

/** Is either settled, for the journal to say so, or to be tried again, after `afterMs` where that is known. */
export type DeliveryOutcome =
  | {
      kind: 'settled';
      status: 'sent' | 'failed' | 'unknown';
      providerMessageId?: string;
      errorCode?: string;
      optedOut?: boolean;
    }
  | { kind: 'again'; error: string; afterMs?: number };
