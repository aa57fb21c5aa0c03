/** Owns when the customer may believe that they were read: the holder of the conversation has the newest line before their eyes. */
import { useDocumentVisibility } from '@mantine/hooks';
import { useEffect } from 'react';
import type { Conversation } from './use-conversation.ts';

/** Marks everything as read while the holder looks at the end of the conversation. */
export function useReadMark({ events, isMine, live, store }: Conversation, isAtEnd: boolean): void {
  const visibility = useDocumentVisibility();
  const isReading = isMine && isAtEnd && visibility === 'visible' && live === 'open';
  useEffect(() => {
    if (!isReading) return;
    let newest = 0;
    let read = 0;
    for (const event of events.values()) {
      if (event.type === 'MessageReceived') newest = Math.max(newest, event.seq);
      if (event.type === 'MessagesRead' && event.facts.by === 'agent') read = Math.max(read, event.facts.upToSeq);
    }
    if (newest > read) store.markRead(newest);
  }, [events, isReading, store]);
}
