/**
 * Owns what was said, as the frames tell it. Any order and any repetition of frames gives the same transcript: events are
 * known by their ids, and marks only ever go up.
 */
import type { ConversationEvent } from '../../../schema/conversation/events.ts';
import type { DownFrame } from '../../../schema/socket/down.ts';

export type Transcript = {
  events: ReadonlyMap<string, ConversationEvent>;
  /** The conversation that is going on, and up to where each side had read it when it was last asked. */
  room: string;
  readByAgent: number;
  readByCustomer: number;
};

export const emptyTranscript: Transcript = { events: new Map(), room: '', readByAgent: 0, readByCustomer: 0 };

/** Takes a frame in; frames that say nothing of the transcript change nothing. */
export function takeFrame(transcript: Transcript, frame: DownFrame): Transcript {
  if (frame.type === 'events') {
    const events = new Map(transcript.events);
    for (const event of frame.events) {
      // What was taken out stays out, even when an older copy of the event comes late.
      if (!events.get(event.id)?.tombstone) events.set(event.id, event);
    }
    return { ...transcript, events };
  }
  // Conversation ids are made in order of time.
  if (frame.type !== 'hello' || frame.conversationId < transcript.room) return transcript;
  const known = frame.conversationId === transcript.room ? transcript : emptyTranscript;
  return {
    ...transcript,
    room: frame.conversationId,
    readByAgent: Math.max(known.readByAgent, frame.readByAgentSeq),
    readByCustomer: Math.max(known.readByCustomer, frame.readByCustomerSeq),
  };
}

/** Lists the events of all conversations of this visit, as they happened. */
export function inOrder({ events }: Transcript): ConversationEvent[] {
  return [...events.values()].sort((a, b) => a.at - b.at || a.seq - b.seq);
}

/** Lists the events of the conversation that is going on: their ids are its id, with another prefix and a number. */
export function ofRoom({ events, room }: Transcript): ConversationEvent[] {
  return [...events.values()].filter(({ id }) => id.startsWith(`evt${room.slice(3)}.`));
}

/** Gives the newest number that is known of the conversation that is going on, or 0; optionally of one type of event. */
export function newestSeq(transcript: Transcript, type?: ConversationEvent['type']): number {
  return Math.max(0, ...ofRoom(transcript).map((event) => (type && event.type !== type ? 0 : event.seq)));
}

/** Tells up to where a side has read the conversation that is going on. */
export function readUpTo(transcript: Transcript, by: 'agent' | 'customer'): number {
  return ofRoom(transcript).reduce(
    (most, { type, facts }) => (type === 'MessagesRead' && facts.by === by ? Math.max(most, facts.upToSeq) : most),
    by === 'agent' ? transcript.readByAgent : transcript.readByCustomer,
  );
}

/** Tells whether a message that was written here has arrived. */
export function hasArrived({ events }: Transcript, clientId: string): boolean {
  return [...events.values()].some(({ type, facts }) => type === 'MessageReceived' && facts.clientId === clientId);
}
