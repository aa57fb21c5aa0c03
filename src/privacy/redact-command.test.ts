import { describe, expect, test } from 'vitest';
import type { Order } from '../../schema/account-system.ts';
import type { Command, CommandType } from '../../schema/conversation/commands.ts';
import type { ContextPacket } from '../../schema/conversation/packet.ts';
import type { Part } from '../../schema/message.ts';
import { redactCommand } from './redact-command.ts';

const card = '4111 1111 1111 1111';
const said = `my card is ${card}, cvv 123`;
const agent = { kind: 'agent', id: 'stf_eu_1', name: 'Astrid Holm' } as const;
const once = 'once';

const parts: Part[] = [
  { kind: 'text', text: said },
  {
    kind: 'attachment',
    name: `${card}.png`,
    type: 'image/png',
    source: `https://x.test/?n=${card}`,
    state: 'pending',
    reason: said,
  },
  { kind: 'location', latitude: 59, longitude: 18, name: said },
  { kind: 'reaction', target: said, emoji: said },
  { kind: 'edit', target: 'SM1', text: said },
  { kind: 'deletion', target: said },
  { kind: 'postback', value: said, title: said },
  { kind: 'unsupported', what: said, summary: said },
];
const content = { parts, subject: said, choices: [{ value: said, title: said }] };

const order: Order = {
  number: 'NP-SE-104233',
  customerId: 'c-1',
  merchant: { id: 'm-1', name: said, reference: 'FJ-1' },
  placed: '2026-11-01T10:00:00Z',
  total: { minor: 1, currency: 'SEK' },
  items: [{ name: said, quantity: 1, amount: { minor: 1, currency: 'SEK' } }],
  state: 'placed',
  payment: { method: 'card', lastFour: '1111' },
  plan: { kind: 'pay-now', installments: [] },
};
const packet: ContextPacket = {
  reason: 'asked',
  summary: said,
  language: 'en',
  trust: 'channel',
  verified: false,
  customer: {
    id: 'c-1',
    firstName: said,
    lastName: said,
    email: said,
    language: 'en',
    market: 'gb',
    since: '2020-01-01',
    standing: 'good',
  },
  purchases: [order],
  refunds: [
    {
      order: 'NP-SE-104233',
      amount: { minor: 1, currency: 'SEK' },
      state: 'rejected',
      registered: '2026-11-01T10:00:00Z',
      reason: said,
    },
  ],
  merchantReference: 'FJ-1',
  steps: [{ at: 1, what: said }],
};
const memory = {
  misses: 0,
  steps: [{ at: 1, what: said }],
  flow: { name: 'refund', step: 'order', slots: { order: said } },
};

/** One of each command, with a card number wherever a person or a provider could have put one. */
const commands: { [Type in CommandType]: Extract<Command, { type: Type }> } = {
  ReceiveMessage: {
    type: 'ReceiveMessage',
    once,
    channel: 'sms',
    account: 'acc_eu_1',
    handle: { kind: 'phone', value: '+46701740601' },
    trust: 'channel',
    providerEventId: 'SM1',
    content,
    profile: { name: said, language: said },
  },
  RecordReceipt: { type: 'RecordReceipt', once, providerMessageId: 'SM1', status: 'failed', errorCode: said },
  RecordDelivery: { type: 'RecordDelivery', once, messageId: 'msg_eu_1.1', status: 'failed', errorCode: said },
  RecordEcho: {
    type: 'RecordEcho',
    once,
    account: 'acc_eu_1',
    handle: { kind: 'messenger', value: '4711' },
    providerEventId: 'm_1',
    content,
    where: said,
  },
  RecordRead: { type: 'RecordRead', once, account: 'acc_eu_1', handle: { kind: 'messenger', value: '4711' }, upTo: 1 },
  ChangeConsent: {
    type: 'ChangeConsent',
    once,
    account: 'acc_eu_1',
    handle: { kind: 'telegram', value: '4711' },
    consent: 'opted-out',
  },
  LinkLeg: {
    type: 'LinkLeg',
    once,
    agent,
    channel: 'sms',
    account: 'acc_eu_1',
    handle: { kind: 'phone', value: '+46701740601' },
  },
  UnlinkLeg: { type: 'UnlinkLeg', once, agent, legId: 'leg_eu_1' },
  MoveLeg: {
    type: 'MoveLeg',
    once,
    account: 'acc_eu_1',
    handle: { kind: 'phone', value: '+46701740601' },
    to: 'cnv_eu_2',
  },
  AskLink: {
    type: 'AskLink',
    once,
    linkId: 'lnk_eu_1',
    by: agent,
    channel: 'sms',
    account: 'acc_eu_1',
    handle: { kind: 'phone', value: '+46701740601' },
  },
  EnterCode: { type: 'EnterCode', once, agent, linkId: 'lnk_eu_1', code: '123456' },
  GiveUpLink: { type: 'GiveUpLink', once, linkId: 'lnk_eu_1', reason: said },
  NoteReference: { type: 'NoteReference', once, reference: 'SE-7K3Q-92FD', conversationId: 'cnv_eu_2', seq: 3 },
  RecordCallback: {
    type: 'RecordCallback',
    once,
    facts: { callbackId: 'cbk_eu_1', state: 'booked', change: 'booked', by: 'page', slot: { from: 1, until: 2 } },
    content: { phone: said, topic: said, agentName: said },
  },
  TellCallback: {
    type: 'TellCallback',
    once,
    callbackId: 'cbk_eu_1',
    phone: '+46701740601',
    tell: { key: 'callback.cancelled', values: { link: 'https://parley.test' }, away: false },
  },
  RecordCall: {
    type: 'RecordCall',
    once,
    facts: { callId: 'cal_eu_1', direction: 'in', state: 'ringing' },
    content: { phone: said, agentName: said },
    identified: { customerId: 'c-1', name: said },
  },
  WithholdMessage: { type: 'WithholdMessage', once, messageId: 'msg_eu_1.1', reason: 'opted-out' },
  SettleDelivery: { type: 'SettleDelivery', once, agent, messageId: 'msg_eu_1.1', status: 'failed' },
  RetryMessage: { type: 'RetryMessage', once, agent, messageId: 'msg_eu_1.1' },
  RecordBotTurn: {
    type: 'RecordBotTurn',
    once,
    turnId: 'trn_eu_1',
    epoch: 1,
    upToSeq: 1,
    answer: {
      intent: 'other',
      memory,
      messages: [{ content, template: 'bot.offer' }],
      identified: { customerId: 'c-1', name: said },
      handover: { reason: 'asked', packet },
    },
  },
  FailBotTurn: { type: 'FailBotTurn', once, turnId: 'trn_eu_1', epoch: 1 },
  RecordQueuePlace: { type: 'RecordQueuePlace', once, epoch: 1, place: 1 },
  RecordPacket: { type: 'RecordPacket', once, epoch: 1, packet },
  SettleAttachment: {
    type: 'SettleAttachment',
    once,
    messageId: 'msg_eu_1.1',
    part: 0,
    state: 'refused',
    reason: said,
  },
  ClaimConversation: { type: 'ClaimConversation', once, agent },
  SetPriority: { type: 'SetPriority', once, agent, priority: 'high' },
  ReleaseConversation: { type: 'ReleaseConversation', once, agent },
  TransferConversation: { type: 'TransferConversation', once, agent, to: { queue: 'risk' }, note: said },
  EscalateConversation: { type: 'EscalateConversation', once, agent, note: said },
  WriteMessage: { type: 'WriteMessage', once, agent, parts },
  WriteNote: { type: 'WriteNote', once, agent, text: said },
  MarkRead: { type: 'MarkRead', once, by: 'agent', upToSeq: 1 },
  RequestAction: {
    type: 'RequestAction',
    once,
    agent,
    name: 'report-return',
    order: said,
    values: { why: said, days: 5, now: true },
  },
  RecordAction: { type: 'RecordAction', once, actionId: 'act_eu_1', outcome: 'refused', message: said },
  ResolveConversation: { type: 'ResolveConversation', once, agent, outcome: 'solved' },
  RemoveContent: { type: 'RemoveContent', once, agent, seq: 1, reason: 'agent' },
  HoldConversation: { type: 'HoldConversation', once, agent, reason: said },
  ReleaseHold: { type: 'ReleaseHold', once, agent },
  PassDeadline: { type: 'PassDeadline', once, name: 'silent' },
};

describe('the door', () => {
  test.each(Object.values(commands))('lets no card number and no security code through $type', (command) => {
    const redacted = JSON.stringify(redactCommand(command));
    expect(redacted).not.toContain('1111 1111');
    expect(redacted).not.toContain('cvv 123');
  });

  test.each(Object.values(commands))('changes nothing else of $type', (command) => {
    const expected = JSON.stringify(command).replaceAll(card, '[card ••••1111]').replaceAll('cvv 123', 'cvv [code]');
    expect(JSON.stringify(sorted(redactCommand(command)))).toBe(JSON.stringify(sorted(JSON.parse(expected))));
  });

  test('finds a card number that comes as a number or as the name of a value', () => {
    const values = { note: 4111111111111111, '5500 0000 0000 0004': true, days: 14 };
    const command = {
      ...commands.RequestAction,
      type: 'RequestAction',
      agent,
      name: 'extend-due-date',
      values,
    } as const;
    expect(redactCommand(command)).toMatchObject({
      values: { note: '[card ••••1111]', '[card ••••0004]': true, days: 14 },
    });
  });

  test.each([
    '4111 1111 1111 1111',
    '&#52;111 1111 1111 1111',
    '&#x34;&#49;11-<b>1111</b>-1111-1111',
    '4111&nbsp;1111&shy;1111<br>1111',
    '4111 <i>1111</i> 11<span>11 1111</span>',
  ])('drops a layout that shows one, however it is written: %s', (html) => {
    const layout: Part[] = [{ kind: 'html', html: `<p>my card: ${html}</p>` }];
    expect(redactCommand({ type: 'WriteMessage', once, agent, parts: layout })).toMatchObject({
      parts: [{ kind: 'unsupported' }],
    });
  });

  test('leaves ids of files and messages as a provider gave them, also where they look like card numbers', () => {
    const id = '4111111111111111';
    const ids: Part[] = [
      { kind: 'attachment', name: 'a.jpg', type: 'image/jpeg', source: `${id}#${'a'.repeat(64)}`, state: 'pending' },
      { kind: 'attachment', name: 'b.jpg', type: 'image/jpeg', source: `line:image:${id}`, state: 'pending' },
      { kind: 'deletion', target: id },
      { kind: 'about', what: 'message', target: id },
    ];
    expect(redactCommand({ type: 'WriteMessage', once, agent, parts: ids })).toMatchObject({ parts: ids });
  });

  test('finds a card number that goes on from one part to the next', () => {
    const split: Part[] = [
      { kind: 'text', text: 'here it is: 4111 1111' },
      { kind: 'location', latitude: 1, longitude: 2 },
      { kind: 'text', text: '1111 1111' },
    ];
    expect(redactCommand({ type: 'WriteMessage', once, agent, parts: split })).toMatchObject({
      parts: [{ text: 'here it is: [card ••••1111]' }, { kind: 'location' }],
    });
    const apart: Part[] = [split[0] as Part, { kind: 'text', text: 'that is all' }];
    expect(redactCommand({ type: 'WriteMessage', once, agent, parts: apart })).toMatchObject({ parts: apart });
  });

  test('adds no field that was not there', () => {
    const plain: Command = {
      ...commands.ReceiveMessage,
      content: { parts: [{ kind: 'location', latitude: 1, longitude: 2 }] },
    };
    expect(redactCommand(plain)).toMatchObject({
      content: { parts: [{ kind: 'location', latitude: 1, longitude: 2 }] },
    });
    expect(Object.keys(redactCommand({ ...commands.EscalateConversation, type: 'EscalateConversation' }))).toHaveLength(
      4,
    );
  });
});

/** Orders the keys of every object, so that only what is in them is compared. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
