/** Says what a dry run tells of a conversation that has been. */
import { expect, it } from 'vitest';
import type { ClockRule } from '../../schema/market.ts';
import { testMarket } from '../../test/support/market.ts';
import { differencesOf, type PastConversation } from './dry-run.ts';

const at = (text: string) => Date.parse(text);
const past: PastConversation = {
  id: 'cnv_eu_1',
  reference: 'SE-7K3Q-92FD',
  channel: 'sms',
  language: 'sv',
  openedAt: at('2026-11-27T18:00:00Z'),
  handedOverAt: at('2026-11-27T18:05:00Z'),
  firstAgentAt: at('2026-11-27T18:25:00Z'),
  resolvedAt: at('2026-11-27T19:00:00Z'),
};
const clock: Omit<ClockRule, 'budgetMs'> = {
  id: 'first',
  name: 'First answer',
  kind: 'first-response',
  channels: [],
  priorities: [],
  counts: 'business-time',
  starts: 'opened',
};
const before = testMarket({ clocks: [{ ...clock, budgetMs: 30 * 60_000 }] });

const said = (after: typeof before) => differencesOf(past, before, after).map(({ sentence }) => sentence);

it('tells nothing when nothing is different', () => {
  expect(said(before)).toEqual([]);
});

it('tells where it would have gone, and that nobody would have been there', () => {
  const [general, refunds] = before.queues;
  if (!general || !refunds) throw new Error('the test market has two queues');
  const closed = { week: Array.from({ length: 7 }, () => [{ from: 480, until: 1080 }]), exceptions: [] };
  const after = testMarket({
    clocks: before.clocks,
    queues: [general, { ...refunds, hours: closed }],
    routing: { byTopic: {}, byLanguage: { sv: 'refunds' }, byChannel: {} },
  });
  expect(said(after)).toEqual([
    'Queue: general → refunds',
    // 19:05 in Stockholm, and open again at 8 in the morning.
    'Desk: was open → was closed for another 12 hours 55 minutes',
  ]);
});

it('tells which promises would have been broken, and which would be new', () => {
  const after = testMarket({
    clocks: [
      { ...clock, budgetMs: 15 * 60_000 },
      { ...clock, id: 'solved', name: 'Resolution', kind: 'resolution', budgetMs: 3_600_000 },
    ],
  });
  expect(said(after)).toEqual(['First answer: was kept → was missed', 'Resolution: was not asked for → was kept']);
});

it('tells that a channel would have been off and who would have answered', () => {
  const after = testMarket({
    clocks: before.clocks,
    bot: { ...before.bot, enabled: false },
    channels: before.channels.map((rules) => (rules.channel === 'sms' ? { ...rules, enabled: false } : rules)),
  });
  expect(said(after)).toEqual(['Channel: is served → is off', 'First answer: by the bot → by a person']);
});
