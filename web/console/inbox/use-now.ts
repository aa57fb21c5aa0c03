/** Owns the ticking of waiting times: one interval for all who watch. */
import { useEffect } from 'react';
import { createSource, useObservable } from '../../shared/observable.ts';
import { useDeps } from '../deps.tsx';

const tickMs = 10_000;
const ticks = createSource(0);
let watchers = 0;
let interval: ReturnType<typeof setInterval> | undefined;

/** Reads the clock, again every ten seconds. */
export function useNow(): number {
  const { now } = useDeps();
  useObservable(ticks);
  useEffect(() => {
    watchers += 1;
    interval ??= setInterval(() => ticks.set(ticks.get() + 1), tickMs);
    return () => {
      watchers -= 1;
      if (watchers > 0) return;
      clearInterval(interval);
      interval = undefined;
    };
  }, []);
  return now();
}
