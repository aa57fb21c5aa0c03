import { expect, test } from 'vitest';
import type { PhoneCall } from '../../src/providers/voice/call.ts';
import { shownCall } from './use-shown-call.ts';

const phone = '+12065550142';
const call = (sid: string, changes: Partial<PhoneCall> = {}): PhoneCall => ({
  ...{
    sid,
    account: 'acc',
    direction: 'outbound-dial',
    from: '+14155550197',
    to: phone,
    phone,
    status: 'ringing',
    at: 1_000,
  },
  ...{ heard: [], program: [], statusEvents: [], sequence: 0 },
  ...changes,
});

test('a phone shows the call it is on, whatever ended after it began', () => {
  const calls = [call('c', { status: 'completed', endedAt: 3_000 }), call('b', { status: 'in-progress' })];
  expect(shownCall(calls, phone, undefined, 4_000)?.sid).toBe('b');
  expect(shownCall(calls, '+1', undefined, 4_000)).toBeUndefined();
});

test('a call that is over is shown until the phone is put down, and not for ever', () => {
  const calls = [call('b', { status: 'busy', endedAt: 3_000 }), call('a', { status: 'completed', endedAt: 2_000 })];
  expect(shownCall(calls, phone, undefined, 4_000)?.sid).toBe('b');
  expect(shownCall(calls, phone, 'b', 4_000)).toBeUndefined();
  expect(shownCall(calls, phone, undefined, 4_000_000)).toBeUndefined();
});
