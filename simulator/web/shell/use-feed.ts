/** Owns the live feed: one socket a page, patched into the caches, opened again when it falls. */
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FeedFrame, WorldMessage } from '../../src/messages.ts';
import { mergeIntoLatest, mergeIntoThread } from '../merge-message.ts';
import { cacheKeys } from '../world-api.ts';

const againAfterMs = 1_500;

function patch(client: QueryClient, frame: FeedFrame): void {
  if (frame.type === 'faults') return void client.invalidateQueries({ queryKey: cacheKeys.faults });
  if (frame.type === 'calls') return void client.invalidateQueries({ queryKey: cacheKeys.calls });
  if (frame.type === 'reset') return void client.invalidateQueries();
  if (frame.type === 'habits')
    return void client.invalidateQueries({ queryKey: cacheKeys.habits(frame.channel, frame.address) });
  const { message } = frame;
  client.setQueryData<WorldMessage[]>(
    cacheKeys.thread(message.channel, message.address),
    (thread) => thread && mergeIntoThread(thread, message),
  );
  client.setQueryData<WorldMessage[]>(cacheKeys.latest, (latest) => latest && mergeIntoLatest(latest, message));
  void client.invalidateQueries({ queryKey: cacheKeys.log });
}

/** Listens to the world; tells whether the line stands. */
export function useFeed(): boolean {
  const client = useQueryClient();
  const [isLive, setIsLive] = useState(true);
  useEffect(() => {
    let socket: WebSocket | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    let wasDown = false;
    const open = () => {
      socket = new WebSocket(new URL('/feed', location.href.replace(/^http/, 'ws')));
      socket.onopen = () => {
        setIsLive(true);
        if (wasDown) void client.invalidateQueries();
      };
      socket.onmessage = ({ data }) => patch(client, JSON.parse(String(data)) as FeedFrame);
      socket.onclose = () => {
        wasDown = true;
        setIsLive(false);
        again = setTimeout(open, againAfterMs);
      };
    };
    open();
    return () => {
      clearTimeout(again);
      if (socket) socket.onclose = null;
      socket?.close();
    };
  }, [client]);
  return isLive;
}
