/** Owns how the open conversation's clocks stand: as it was read, and anew after each event that may have moved them. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { conversationBody } from '../../../schema/api/desk.ts';
import type { ConversationClock } from '../../../schema/conversation/clocks.ts';
import type { ConversationEvent } from '../../../schema/conversation/events.ts';
import type { Events } from '../conversation/timeline.ts';
import { useConversation } from '../conversation/use-conversation.ts';
import { useDeps } from '../deps.tsx';

const moving: ReadonlySet<ConversationEvent['type']> = new Set([
  'LeaseChanged',
  'MessageReceived',
  'MessageWritten',
  'MessageEchoed',
  'CallChanged',
  'ConversationResolved',
  'PrioritySet',
  'ClockMissed',
]);

function movedBy(events: Events): number {
  let newest = 0;
  for (const { type, seq } of events.values()) if (moving.has(type) && seq > newest) newest = seq;
  return newest;
}

/** Reads the clocks. Only the market knows its promises, so the gateway is asked. */
export function useClocks(): readonly ConversationClock[] {
  const { api } = useDeps();
  const { header, events, readSeq } = useConversation();
  const moved = movedBy(events);
  const read = useQuery({
    queryKey: ['clocks', header.id, moved],
    queryFn: async ({ signal }) => {
      const path = `/api/desk/conversations/${header.id}`;
      return (await api.get(path, conversationBody, { query: { limit: 1 }, signal })).clocks;
    },
    enabled: moved > readSeq,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
  return (moved > readSeq ? read.data : undefined) ?? header.clocks;
}
