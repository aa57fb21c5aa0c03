/** Owns why something is not there any more: taken out by itself, or because its time was over. Pure. */
import type { ContentClass } from '../../../schema/conversation/content-class.ts';
import type { ConversationEvent, EventOf } from '../../../schema/conversation/events.ts';

export type Removal = { at?: number; reason: string; days?: number | undefined };

type Expired = EventOf<'ContentExpired'>['facts'] & { at: number };

const kinds: Partial<Record<ConversationEvent['type'], ContentClass>> = {
  MessageReceived: 'messages',
  MessageWritten: 'messages',
  MessageEchoed: 'messages',
  NoteWritten: 'notes',
};

/** Gathers what events say of others' content. */
export function gatherRemovals(events: readonly ConversationEvent[]) {
  const removed = new Map<number, Removal>();
  const expired: Expired[] = [];
  for (const event of events) {
    if (event.type === 'ContentRemoved') removed.set(event.facts.seq, { at: event.at, reason: event.facts.reason });
    if (event.type === 'ContentExpired') expired.push({ ...event.facts, at: event.at });
  }
  const overAt = (kind: ContentClass | undefined, seq: number) =>
    expired.find((one) => one.class === kind && one.afterSeq < seq && seq <= one.upToSeq);
  return {
    /** Tells why an event's content is gone; undefined while it is there. */
    of(event: ConversationEvent): Removal | undefined {
      const known = event.tombstone ?? removed.get(event.seq);
      const over = known ? undefined : overAt(kinds[event.type], event.seq);
      return over ? { at: over.at, reason: 'retention', days: over.days } : known;
    },
    /** Tells after how many days the files of a message were removed; undefined while they are there. */
    filesAfterDays: (seq: number): number | undefined => overAt('attachments', seq)?.days,
  };
}
