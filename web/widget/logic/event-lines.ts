/** Owns how events become lines: who speaks, what stands in for what, what may still be answered. Pure. */
import type { ConversationEvent, EventOf } from '../../../schema/conversation/events.ts';
import type { Part } from '../../../schema/message.ts';
import type { Author, Line } from './line.ts';

type Written = EventOf<'MessageWritten'>;
type Said = Written | EventOf<'MessageReceived'>;

/** Gives the parts; undefined when they were taken away. */
function partsOf({ seq, tombstone, content }: Said, later: readonly ConversationEvent[]): readonly Part[] | undefined {
  const isRemoved = tombstone ?? later.some(({ type, facts }) => type === 'ContentRemoved' && facts.seq === seq);
  return isRemoved ? undefined : content?.parts;
}

/** Offers what a message asks for, until something else was said. */
function offerOf({ id, content, facts }: Written, later: readonly ConversationEvent[]): Line[] {
  const isRating = facts.template === 'rating.ask';
  const isOver = later.some(({ type }) => type === 'MessageReceived' || (type === 'MessageWritten' && !isRating));
  return content?.choices && !isOver ? [{ kind: 'offer', key: `${id}?`, choices: content.choices, isRating }] : [];
}

function authorOf({ actor }: Written): Author {
  return actor.kind === 'agent' ? actor : { kind: actor.kind === 'bot' ? 'bot' : 'system' };
}

/** Gives the lines of events in order; `readSeq` is up to where our side has read the conversation of an event. */
export function toEventLines(events: readonly ConversationEvent[], readSeq: (event: Said) => number): Line[] {
  return events.flatMap((event, index): Line[] => {
    const { id: key, seq } = event;
    const later = events.slice(index + 1);
    if (event.type === 'ConversationResolved') return [{ kind: 'ended', key }];
    if (event.type === 'MessageReceived') {
      const { clientId = key, sentAt: at } = event.facts;
      const mark = seq > readSeq(event) ? 'delivered' : 'read';
      return [{ kind: 'message', key: clientId, author: { kind: 'you' }, at, parts: partsOf(event, later), mark }];
    }
    if (event.type !== 'MessageWritten') return [];
    const { at } = event;
    return [
      { kind: 'message', key, author: authorOf(event), at, parts: partsOf(event, later) },
      ...offerOf(event, later),
    ];
  });
}

/** Tells who is on our side at the moment; undefined while the customer waits for a human. */
export function attendantOf(events: readonly ConversationEvent[]): Author | undefined {
  const isNotice = ({ facts: { template } }: Written) => template?.startsWith('handover.');
  const last = events.findLast(
    (event): event is Written =>
      event.type === 'MessageWritten' && (event.actor.kind !== 'system' || !!isNotice(event)),
  );
  if (!last) return { kind: 'bot' };
  if (!isNotice(last)) return authorOf(last);
  return last.facts.template === 'handover.taken' ? { kind: 'agent' } : undefined;
}
