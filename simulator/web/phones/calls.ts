/** Owns the phone calls of the pages: what is read of them, and what is done with a phone in the hand. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PhoneCall, PhoneManner } from '../../src/providers/voice/call.ts';
import { cacheKeys, post } from '../world-api.ts';

type Calls = { calls: PhoneCall[]; manners: Record<string, PhoneManner> };

const over: ReadonlySet<string> = new Set(['completed', 'busy', 'no-answer', 'failed', 'canceled']);

/** Tells whether a call is over. */
export function isOver({ status }: Pick<PhoneCall, 'status'>): boolean {
  return over.has(status);
}

/** Tells whether a phone rings with this call. */
export function isRinging({ status, direction }: Pick<PhoneCall, 'status' | 'direction'>): boolean {
  return status === 'ringing' && direction !== 'inbound';
}

/** Reads every call, newest first; the feed says when to read again. */
export function useCalls() {
  return useQuery({
    queryKey: cacheKeys.calls,
    queryFn: async () => {
      const response = await fetch('/calls.json');
      if (!response.ok) throw new Error(`/calls.json answered ${response.status}`);
      return (await response.json()) as Calls;
    },
  });
}

type Deed = { sid: string } & (
  | { deed: 'answer' | 'decline' | 'hangup' | 'silence' }
  | { deed: 'press'; digits: string }
  | { deed: 'speak'; text: string }
);

/** Does something with a phone that is on a call. */
export function useDeed() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ sid, deed, ...rest }: Deed) => post<PhoneCall>(`/calls/${sid}/${deed}`, rest),
    onSettled: () => client.invalidateQueries({ queryKey: cacheKeys.calls }),
  });
}

/** Calls an account's number from a phone. */
export function useDial() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (call: { from: string; to: string; withheld?: boolean }) => post<PhoneCall>('/call', call),
    onSettled: () => client.invalidateQueries({ queryKey: cacheKeys.calls }),
  });
}

/** Sets how a phone behaves by itself. */
export function useManner() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (manner: { phone: string } & Partial<PhoneManner>) => post<PhoneManner>('/manners', manner),
    onSettled: () => client.invalidateQueries({ queryKey: cacheKeys.calls }),
  });
}
