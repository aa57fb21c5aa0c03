import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../schema/conversation/commands.ts';
import type { EventOf } from '../../schema/conversation/events.ts';
import { astrid, createTestConversation, textMessage } from '../../test/support/conversation.ts';
import { testMarket } from '../../test/support/market.ts';
import { deadlinesOf } from './deadlines.ts';

const phone = '+46701740605';
const market = testMarket();
type Facts = EventOf<'CallbackChanged'>['facts'];

let count = 0;
function change(
  what: Facts['change'],
  state: Facts['state'],
  more: Partial<CommandOf<'RecordCallback'>> = {},
): CommandOf<'RecordCallback'> {
  count += 1;
  const slot = { from: 1_700_003_600_000, until: 1_700_004_500_000 };
  return {
    type: 'RecordCallback',
    once: `callback:cbk_eu_1:${count}`,
    facts: { callbackId: 'cbk_eu_1', state, change: what, by: 'page', slot },
    content: { phone },
    ...more,
  };
}

const words = (
  key: 'callback.confirmed' | 'callback.reminder',
  away: boolean,
  sms?: { account: string; trust: 'code' },
) => ({
  key,
  values: {},
  away,
  ...(sms ? { sms } : {}),
});
const sms = { account: 'acc_eu_sms', trust: 'code' } as const;

/** Opens a conversation of somebody who asked for a call, on the phone account. */
function asked(more: Parameters<typeof textMessage>[2] = {}) {
  const conversation = createTestConversation(market);
  conversation.tell(
    textMessage('1', 'Please call me', {
      channel: 'phone',
      account: 'acc_eu_phone',
      trust: 'anonymous',
      appointment: true,
      ...more,
    }),
  );
  return conversation;
}

const saidOn = ({ events, state }: ReturnType<typeof asked>) =>
  events.flatMap((event) =>
    event.type === 'MessageWritten'
      ? [[event.facts.template, state.legs.find(({ id }) => id === event.facts.legId)?.channel]]
      : [],
  );

describe('a conversation of a callback', () => {
  it('waits with the bot, which is not asked, until its time; then for a human, without a place in the line', () => {
    const conversation = asked();
    expect(conversation.state).toMatchObject({ status: 'bot', lease: { holder: { kind: 'bot' } } });
    expect(conversation.owed.some(({ kind }) => kind === 'RunBotTurn')).toBe(false);
    conversation.tell(change('booked', 'booked'));
    const { epoch } = conversation.state.lease;
    conversation.tell(change('due', 'due', { queue: 'refunds' }));
    expect(conversation.state).toMatchObject({ status: 'queued', queue: 'refunds', handover: { placeTold: true } });
    expect(conversation.state.lease.epoch).toBe(epoch + 1);
    expect(conversation.owed.some((effect) => effect.kind === 'FillPacket' && effect.reason === 'callback')).toBe(true);
  });

  it('stays with the human who has it when its time has come', () => {
    const conversation = asked();
    conversation.tell(change('booked', 'booked'));
    conversation.tell({ type: 'ClaimConversation', once: 'claim', agent: astrid });
    const { lease } = conversation.state;
    conversation.tell(change('due', 'due'));
    expect(conversation.state.lease).toEqual(lease);
  });

  it('that was resolved meanwhile waits for a human again', () => {
    const conversation = asked();
    conversation.tell(change('booked', 'booked'));
    conversation.tell({ type: 'ClaimConversation', once: 'claim', agent: astrid });
    conversation.tell({ type: 'ResolveConversation', once: 'resolve', agent: astrid, outcome: 'solved' });
    conversation.tell(change('due', 'due'));
    expect(conversation.state).toMatchObject({ status: 'queued' });
    expect(conversation.state.resolved).toBeUndefined();
    expect(conversation.tell({ type: 'ClaimConversation', once: 'again', agent: astrid })).toMatchObject({ ok: true });
  });

  it('is not closed for silence while a call is to come, and has its time anew after it', () => {
    const conversation = asked();
    conversation.tell(change('booked', 'booked'));
    expect(deadlinesOf(conversation.state, market).silent).toBeNull();
    conversation.pass(10 * market.resolution.silentAfterMs);
    conversation.tell({ type: 'PassDeadline', once: 'silent', name: 'silent' });
    expect(conversation.state.status).toBe('bot');
    conversation.tell(change('cancelled', 'cancelled'));
    expect(deadlinesOf(conversation.state, market).silent).toBe(conversation.now + market.resolution.silentAfterMs);
  });

  it('answers a customer who writes before their time', () => {
    const conversation = asked();
    conversation.tell(textMessage('2', 'Where is my refund?'));
    expect(conversation.owed.some(({ kind }) => kind === 'RunBotTurn')).toBe(true);
  });
});

describe('what is told of a callback', () => {
  it('goes by text to the phone, on a leg that it begins, which then is where the customer is answered', () => {
    const conversation = asked();
    conversation.tell(change('booked', 'booked', { tell: words('callback.confirmed', false, sms) }));
    expect(saidOn(conversation)).toEqual([['callback.confirmed', 'sms']]);
    const leg = conversation.state.legs.find(({ channel }) => channel === 'sms');
    expect(leg).toMatchObject({ trust: 'code', handle: { value: phone } });
    expect(conversation.state.activeLegId).toBe(leg?.id);
    conversation.tell({
      type: 'TellCallback',
      once: 'remind',
      callbackId: 'cbk_eu_1',
      phone,
      tell: words('callback.reminder', true, sms),
    });
    expect(conversation.state.legs).toHaveLength(2);
  });

  it('is confirmed in the chat where it was asked for, and reminded of by text, as they have left by then', () => {
    const visitor = { kind: 'visitor', value: 'ctc_eu_1' } as const;
    const conversation = asked({ channel: 'chat', account: 'acc_eu_chat', handle: visitor });
    const chat = conversation.state.activeLegId;
    conversation.tell(change('booked', 'booked', { tell: words('callback.confirmed', false, sms) }));
    conversation.tell({
      type: 'TellCallback',
      once: 'remind',
      callbackId: 'cbk_eu_1',
      phone,
      tell: words('callback.reminder', true, sms),
    });
    expect(saidOn(conversation)).toEqual([
      ['callback.confirmed', 'chat'],
      ['callback.reminder', 'sms'],
    ]);
    // Answers stay where the customer wrote.
    expect(conversation.state.activeLegId).toBe(chat);
  });

  it('is told nowhere when the phone said STOP, and no reminder comes of a call that is off', () => {
    const conversation = createTestConversation(market);
    conversation.tell(textMessage('1', 'STOPP'));
    conversation.tell(change('booked', 'booked', { tell: words('callback.confirmed', false, sms) }));
    expect(saidOn(conversation).filter(([template]) => template?.startsWith('callback'))).toEqual([]);
    const other = asked();
    other.tell(change('booked', 'booked'));
    other.tell(change('cancelled', 'cancelled'));
    other.tell({
      type: 'TellCallback',
      once: 'remind',
      callbackId: 'cbk_eu_1',
      phone,
      tell: words('callback.reminder', true, sms),
    });
    expect(saidOn(other)).toEqual([]);
  });

  it('is told in the timeline even when nobody can be written to', () => {
    const conversation = asked();
    conversation.tell(change('booked', 'booked', { tell: words('callback.confirmed', false) }));
    expect(saidOn(conversation)).toEqual([]);
    expect(conversation.events.at(-1)?.type).toBe('CallbackChanged');
  });
});
