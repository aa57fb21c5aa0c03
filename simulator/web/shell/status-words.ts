/** Owns how a message's status reads. */
import type { WorldMessage } from '../../src/messages.ts';

const words: Record<string, string> = {
  sending: 'Sending…',
  taken: 'Taken by the gateway',
  accepted: 'On its way',
  queued: 'On its way',
  sent: 'Sent',
  delivered: 'Delivered',
  read: 'Read',
  undelivered: 'Not delivered',
  failed: 'Failed',
  bounced: 'Bounced',
};

/** Says what became of a message. */
export function statusText({ status, errorCode }: Pick<WorldMessage, 'status' | 'errorCode'>): string {
  const refusal = /^refused (\d+)$/.exec(status)?.[1];
  if (refusal) return refusal === '0' ? 'Nobody answered' : `Refused by the gateway (${refusal})`;
  return `${words[status] ?? status}${errorCode === undefined ? '' : ` (${errorCode})`}`;
}

/** Tells whether a message did not get where it should. */
export function isLost({ status }: Pick<WorldMessage, 'status'>): boolean {
  return /^(refused|undelivered|failed|bounced)/.test(status);
}
