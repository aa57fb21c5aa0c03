/** Owns how far a message sent by the gateway has come, over all providers: a status it holds never goes down. */

const rank: Record<string, number> = {
  accepted: 0,
  sending: 0,
  queued: 1,
  sent: 2,
  undelivered: 3,
  failed: 3,
  bounced: 3,
  delivered: 4,
  read: 5,
};

/** Tells whether a message's own status moves to this one, whatever order the provider tells them in. */
export function isStepUp(from: string, to: string): boolean {
  return (rank[to] ?? 0) > (rank[from] ?? 0);
}

/** Tells whether the customer can still come to read a message of this status. */
export function canBeRead(status: string): boolean {
  return !['undelivered', 'failed', 'bounced', 'read'].includes(status);
}
