/** Owns making inbox entries for tests. */
import type { InboxEntry } from '../../../schema/socket/desk.ts';

/** Makes a waiting conversation; `changes` replace its fields. */
export function entry(changes: Partial<InboxEntry> = {}): InboxEntry {
  return {
    conversationId: 'cnv_eu_1',
    reference: 'SE-7K3Q-92FD',
    market: 'se',
    language: 'sv',
    channel: 'sms',
    status: 'queued',
    queue: 'general',
    preview: 'hej',
    lastCustomerAt: 1,
    openedAt: 1,
    waitingSince: 1,
    unread: true,
    seq: 1,
    ...changes,
  };
}
