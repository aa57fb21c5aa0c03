/** Owns finding a customer's message again by the provider's id of it, through the key under which it was taken: no index, no scan. */
import type { ConversationEvent, EventOf } from '../../schema/conversation/events.ts';
import { onceOfMessage } from './once-keys.ts';

/** One command records at most so many events: the message is among the last ones before the command's end. */
const eventsOfOneCommand = 24;

/** Finds the message; undefined when nothing was taken under this id. */
export function messageTakenAs(
  seqAfter: (once: string) => number | undefined,
  eventAt: (seq: number) => ConversationEvent | undefined,
  { account, providerEventId }: { account: string; providerEventId: string },
): EventOf<'MessageReceived'> | undefined {
  const end = seqAfter(onceOfMessage(account, providerEventId)) ?? 0;
  for (let seq = end; seq > Math.max(0, end - eventsOfOneCommand); seq -= 1) {
    const event = eventAt(seq);
    if (event?.type === 'MessageReceived' && event.facts.providerEventId === providerEventId) return event;
  }
  return undefined;
}
