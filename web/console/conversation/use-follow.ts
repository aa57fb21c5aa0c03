/** Owns where a conversation is scrolled to: it follows the newest line while one is there, and stays put when older ones load. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Line } from './timeline.ts';

const nearPx = 60;
const loadAtPx = 120;

type Options = {
  lines: readonly Line[] /** Changes when something below the lines does. */;
  tail: string;
  loadOlder: () => Promise<void>;
};

/** Gives the scrolling element its behaviour. */
export function useFollow({ lines, tail, loadOlder }: Options) {
  const scroll = useRef<HTMLElement>(null);
  const before = useRef<{ first: string | undefined; newestSeq: number; heightPx: number }>({
    first: undefined,
    newestSeq: 0,
    heightPx: 0,
  });
  const atEnd = useRef(true);
  const [isAtEnd, setAtEnd] = useState(true);
  const [unseen, setUnseen] = useState(0);
  const first = lines[0]?.key;
  const newestSeq = lines.reduce((newest, { seq }) => Math.max(newest, seq), 0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tail` stands for what is below the lines
  useLayoutEffect(() => {
    const element = scroll.current;
    if (!element) return;
    const known = before.current;
    const isPrepended = known.first !== undefined && known.first !== first && known.newestSeq === newestSeq;
    if (isPrepended && !atEnd.current) element.scrollTop += element.scrollHeight - known.heightPx;
    else if (atEnd.current) element.scrollTop = element.scrollHeight;
    else if (newestSeq > known.newestSeq)
      setUnseen((count) => count + lines.filter(({ seq, kind }) => kind === 'message' && seq > known.newestSeq).length);
    before.current = { first, newestSeq, heightPx: element.scrollHeight };
  }, [lines, first, newestSeq, tail]);

  useEffect(() => {
    const content = scroll.current?.firstElementChild;
    if (!content) return;
    // Images get their height after they arrive; the end is kept in sight meanwhile.
    const watch = new ResizeObserver(() => {
      const element = scroll.current;
      if (element && atEnd.current) element.scrollTop = element.scrollHeight;
    });
    watch.observe(content);
    if (scroll.current) watch.observe(scroll.current);
    return () => watch.disconnect();
  }, []);

  const onScroll = useCallback(() => {
    const element = scroll.current;
    if (!element) return;
    const isNear = element.scrollHeight - element.scrollTop - element.clientHeight < nearPx;
    atEnd.current = isNear;
    setAtEnd(isNear);
    if (isNear) setUnseen(0);
    if (element.scrollTop < loadAtPx && !isNear) void loadOlder();
  }, [loadOlder]);

  const toEnd = useCallback(() => {
    const element = scroll.current;
    if (!element) return;
    atEnd.current = true;
    element.scrollTo({ top: element.scrollHeight, behavior: 'smooth' });
    setUnseen(0);
  }, []);

  return { scroll, onScroll, toEnd, isAtEnd, unseen };
}
