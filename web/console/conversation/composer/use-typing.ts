/** Owns telling the customer that somebody writes: at once, again every few seconds, and not longer than it is true. */
import { useCallback, useEffect, useRef } from 'react';
import { useConversation } from '../use-conversation.ts';

const repeatMs = 3_000;
const idleMs = 5_000;

/** Gives a function to call with each change of the text. */
export function useTyping() {
  const { store } = useConversation();
  const toldAt = useRef(Number.NEGATIVE_INFINITY);
  const idle = useRef<ReturnType<typeof setTimeout>>(undefined);

  const stop = useCallback(() => {
    clearTimeout(idle.current);
    if (toldAt.current === Number.NEGATIVE_INFINITY) return;
    toldAt.current = Number.NEGATIVE_INFINITY;
    store.setTyping(false);
  }, [store]);

  const typed = useCallback(
    (text: string) => {
      if (text.trim() === '') return stop();
      clearTimeout(idle.current);
      idle.current = setTimeout(stop, idleMs);
      const at = performance.now();
      if (at - toldAt.current < repeatMs) return;
      toldAt.current = at;
      store.setTyping(true);
    },
    [store, stop],
  );

  useEffect(() => stop, [stop]);
  return { typed, stop };
}
