/** Holds what a call writes down to what may be kept: whatever is keyed or said, no number of a card. */
import { describe, expect, it } from 'vitest';
import { readVoiceHook } from '../../channels/phone/hook.ts';
import { createMarket } from '../../test/support/bot-stage.ts';
import type { CallHook, CallParts } from './call-ports.ts';
import type { CallEffect, IncomingCall, OutgoingCall } from './call-record.ts';
import { createIncoming } from './incoming.ts';

const now = Date.parse('2026-11-24T15:00:00Z');
const about = {
  tenant: 'northpay',
  region: 'us',
  market: 'us',
  account: 'acc_us_phone',
  callId: 'cal_us_ca22',
} as const;
const card = '4242424242424242';

/** Begins a call whose every write is kept. */
async function begin() {
  const written: string[] = [];
  let call: OutgoingCall | IncomingCall | undefined;
  const effects: CallEffect[] = [];
  const unasked = () => Promise.reject(new Error('not asked for here'));
  const parts: CallParts = {
    clock: () => now,
    nextNumber: () => 1,
    commit(next, more) {
      call = next;
      effects.push(...more);
      written.push(JSON.stringify([next, more]));
    },
    ports: {
      market: async () => createMarket({}),
      account: async () => ({
        callerId: '+12065550100',
        orderPrefix: 'NP-US-',
        addresses: (kind) => `https://p.test/${kind}`,
      }),
      ask: async (_, { ask }) => ({ answer: { to: ask, colleague: null } as never }),
      create: unasked,
      find: unasked,
      handle: unasked,
    },
  };
  const incoming = createIncoming(parts);
  const hookOf = (fields: Record<string, string>) =>
    readVoiceHook({
      method: 'POST',
      url: new URL('https://p.test/'),
      headers: new Headers({ 'content-type': 'application/x-www-form-urlencoded' }),
      body: new TextEncoder().encode(
        String(new URLSearchParams({ CallSid: 'CA22', From: '+12065550142', CallStatus: 'in-progress', ...fields })),
      ),
    });
  await incoming.begin(about, hookOf({}));
  const its = () => call as IncomingCall;
  return {
    written,
    heard: () => effects.flatMap((effect) => (effect.kind === 'Hear' ? [effect.text] : [])),
    place: () => its().ivr.place,
    answer(fields: Record<string, string>) {
      const given: CallHook = { kind: 'step', hook: hookOf(fields), turn: 0, step: its().step };
      return incoming.take(its(), given);
    },
  };
}

describe('a card number on a call', () => {
  it('that is said is masked before anything is written', async () => {
    const call = await begin();
    await call.answer({ Digits: '1' });
    await call.answer({ SpeechResult: 'something with my card 4242 4242 4242 4242 and nothing else' });
    expect(call.heard()).toEqual([expect.stringContaining('[card ••••4242]')]);
    expect(call.written.join().replace(/\D/g, '')).not.toContain(card);
  });

  it('that is keyed is no answer to anything, not even a case number', async () => {
    const call = await begin();
    await call.answer({ Digits: '1' });
    await call.answer({ Digits: '4' });
    expect(call.place()).toBe('case');
    await call.answer({ Digits: card });
    expect([call.heard(), call.place()]).toEqual([[], 'case']);
    expect(call.written.join()).not.toContain(card);
  });
});
