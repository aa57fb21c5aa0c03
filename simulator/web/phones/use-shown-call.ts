/** Owns which call a phone shows: the one it is on, or the last one until the phone is put down. */
import { useState } from 'react';
import type { PhoneCall } from '../../src/providers/voice/call.ts';
import { isOver, useCalls } from './calls.ts';

/** How long a call that is over is still shown to who opens the phone. */
const freshMs = 10 * 60_000;

/** Picks the call that a phone shows, newest first; `closed` was put down. */
export function shownCall(
  calls: readonly PhoneCall[],
  phone: string,
  closed: string | undefined,
  now: number,
): PhoneCall | undefined {
  const own = calls.filter((call) => call.phone === phone);
  const live = own.find((call) => !isOver(call));
  if (live) return live;
  const [last] = own;
  const isFresh = last !== undefined && last.sid !== closed && now - (last.endedAt ?? last.at) < freshMs;
  return isFresh ? last : undefined;
}

/** Gives the call to show, and what puts the phone down. */
export function useShownCall(phone: string): { call: PhoneCall | undefined; close: () => void } {
  const { data } = useCalls();
  const [closed, setClosed] = useState<string>();
  const call = shownCall(data?.calls ?? [], phone, closed, Date.now());
  return { call, close: () => setClosed(call?.sid) };
}
