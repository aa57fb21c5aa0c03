/** Says what a check finds: a sound market, broken in one way each time. */
import { describe, expect, it } from 'vitest';
import { presets } from '../../../markets/index.ts';
import { mergePatch } from '../../../schema/config/layers.ts';
import type { ConfigPatch } from '../../../schema/config/market-config.ts';
import { fieldWords } from '../../../schema/config/say-where.ts';
import { compile, readConfig, suppliesFor } from '../compile.ts';
import { createShippedHere } from '../shipped-here.ts';
import { check } from './check.ts';
import type { Checked } from './finding.ts';

const now = Date.parse('2026-11-29T12:00:00Z');
const shipped = createShippedHere(presets, now);
const addresses = {
  contacts: { help: 'https://help.test/se', complaints: 'complaints@help.test', privacy: 'privacy@help.test' },
  consent: { helpAddress: 'help.test/se' },
};
const account = (channel: string): Checked['accounts'][number] => ({
  id: `acc_eu_${channel}`,
  channel,
  address: `${channel}.test`,
  state: 'live',
  health: 'ok',
});
const channels = ['sms', 'chat', 'email', 'whatsapp', 'messenger', 'instagram', 'telegram', 'phone'];
const sound: Pick<Checked, 'people' | 'accounts' | 'residency'> = {
  people: [
    { role: 'admin', languages: [], skills: ['refunds', 'risk', 'compliance'] },
    { role: 'owner', languages: [], skills: [] },
  ],
  accounts: channels.map(account),
  residency: { strength: 'declared', isApplied: true },
};

async function findingsOf(patch: ConfigPatch, around: Partial<typeof sound> = {}) {
  const base = mergePatch(presets.se?.config, {
    ...addresses,
    callback: { account: 'acc_eu_phone', smsAccount: 'acc_eu_sms' },
  }) as ConfigPatch;
  const read = readConfig([
    { layer: 'preset', patch: base },
    { layer: 'market', patch },
  ]);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const supplies = await suppliesFor(read.config, shipped);
  const place = { tenant: 'northpay', tenantName: 'Northpay', market: 'se', region: 'eu' };
  return check({
    config: read.config,
    snapshot: compile(read.config, supplies, { ...place, version: 1, publishedAt: now }),
    supplies,
    languages: await shipped.languages(),
    english: (await shipped.catalogue('en')) ?? {},
    calendars: await shipped.calendars(),
    now,
    ...sound,
    ...around,
  });
}

const closed = {
  name: 'Closed',
  week: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, []])),
};
const law = {
  name: 'Law',
  kind: 'legal',
  channels: [],
  budget: 'P15D',
  counts: 'calendar-time',
  starts: 'opened',
  source: 'A law',
};

type Case = [
  code: string,
  pointer: string,
  severity: 'error' | 'warning',
  patch: ConfigPatch,
  around?: Partial<typeof sound>,
];

const cases: Case[] = [
  ['unknown-queue', '/routing/default', 'error', { routing: { default: 'nowhere' } }],
  [
    'unknown-queue',
    '/routing/byTopic/refund-status',
    'error',
    { routing: { byTopic: { 'refund-status': 'nowhere' } } },
  ],
  ['unknown-queue', '/escalation/refunds/to', 'error', { escalation: { refunds: { to: 'nowhere' } } }],
  ['unknown-queue', '/callback/queue', 'error', { callback: { queue: 'nowhere' } }],
  ['unknown-hours', '/queues/refunds/hours', 'error', { queues: { refunds: { hours: 'nowhen' } } }],
  ['unknown-hours', '/channels/chat/hours', 'error', { channels: { chat: { hours: 'nowhen' } } }],
  [
    'unused-hours',
    '/hours/night',
    'warning',
    { hours: { night: { ...closed, week: { ...closed.week, mon: ['22:00-06:00'] }, closedOn: 'never' } } },
  ],
  ['no-account', '/channels', 'error', {}, { accounts: [] }],
  [
    'channel-without-account',
    '/channels/telegram/enabled',
    'warning',
    {},
    { accounts: sound.accounts.filter(({ channel }) => channel !== 'telegram') },
  ],
  [
    'dead-account',
    '/channels/chat/enabled',
    'warning',
    {},
    { accounts: sound.accounts.map((one) => (one.channel === 'chat' ? { ...one, health: 'broken' } : one)) },
  ],
  ['dead-account', '/callback/account', 'error', { callback: { account: 'acc_eu_gone' } }],
  ['dead-account', '/callback/smsAccount', 'error', { callback: { smsAccount: 'acc_eu_chat' } }],
  [
    'dead-account',
    '/callback/account',
    'error',
    {},
    { accounts: sound.accounts.map((one) => (one.channel === 'phone' ? { ...one, state: 'paused' } : one)) },
  ],
  ['unknown-calendar', '/holidays/country', 'error', { holidays: { country: 'XX' } }],
  ['unknown-calendar', '/holidays/state', 'error', { holidays: { state: 'nowhere' } }],
  ['example-address', '/contacts/help', 'error', { contacts: { help: 'https://help.example/se' } }],
  ['default-not-spoken', '/languages/default', 'error', { languages: { default: 'fi' } }],
  ['language-without-queue', '/languages/humans', 'error', { languages: { humans: ['sv', 'en', 'fi'] } }],
  ['bot-alone', '/languages/bot', 'warning', { languages: { humans: ['sv'] } }],
  ['fallback-not-spoken', '/languages/fallbacks/nb', 'error', { languages: { fallbacks: { nb: 'da' } } }],
  ['language-not-offered', '/routing/byLanguage/fi', 'warning', { routing: { byLanguage: { fi: 'level-1' } } }],
  [
    'queue-without-people',
    '/queues/refunds/skills',
    'warning',
    {},
    { people: [{ role: 'agent', languages: [], skills: [] }] },
  ],
  [
    'queue-without-language',
    '/queues/level-1/languages',
    'error',
    {},
    { people: [{ role: 'agent', languages: ['fi'], skills: [] }] },
  ],
  [
    'language-without-people',
    '/queues/level-1/languages',
    'warning',
    {},
    { people: [{ role: 'agent', languages: ['sv'], skills: [] }] },
  ],
  ['language-without-texts', '/languages/bot', 'error', { languages: { bot: ['sv', 'en', 'tlh'] } }],
  ['text', '/texts/sv/bot.greeting', 'error', { texts: { sv: { 'bot.greeting': 'Hej {nobody}' } } }],
  ['text', '/texts/sv/bot.typo', 'error', { texts: { sv: { 'bot.typo': 'Hej' } } }],
  ['texts-not-spoken', '/texts/fi', 'warning', { texts: { fi: { 'bot.closing': 'Kiitos' } } }],
  [
    'long-text',
    '/texts/sv/bot.closing',
    'warning',
    { texts: { sv: { 'bot.closing': 'Tack så mycket. '.repeat(60) } } },
  ],
  ['hours-without-answer', '/channels/chat/bot', 'warning', { channels: { chat: { bot: false } } }],
  ['never-answered', '/channels/chat/bot', 'error', { channels: { chat: { bot: false } }, hours: { service: closed } }],
  ['never-open', '/queues/refunds/hours', 'error', { hours: { office: closed } }],
  ['clock-without-time', '/clocks/next/budget', 'error', { clocks: { next: { budget: 'PT0S' } } }],
  ['clock-never-met', '/clocks/next/counts', 'error', { hours: { office: closed, service: closed } }],
  ['clock-never-met', '/clocks/next/budget', 'error', { clocks: { next: { budget: 'PT10S' } } }],
  ['clock-never-met', '/clocks/solved/budget', 'error', { clocks: { solved: { budget: 'PT1M' } } }],
  ['clock-without-source', '/clocks/law/source', 'error', { clocks: { law: { ...law, source: null } } }],
  ['legal-clock-pauses', '/clocks/law/counts', 'error', { clocks: { law: { ...law, counts: 'business-time' } } }],
  [
    'clock-days',
    '/clocks/law/budget',
    'error',
    { clocks: { law: { ...law, counts: 'business-days', budget: 'PT36H' } } },
  ],
  ['clock-unused', '/clocks/first-chat/channels', 'warning', { channels: { chat: { enabled: false } } }],
  ['idle-step', '/escalation/refunds/to', 'error', { escalation: { refunds: { to: null } } }],
  ['hasty-step', '/escalation/refunds/after', 'error', { escalation: { refunds: { after: 'PT10S' } } }],
  ['ladder-down', '/escalation/compliance/to', 'warning', { escalation: { compliance: { to: 'level-1' } } }],
  [
    'cannot-tell',
    '/escalation/refunds/notify',
    'warning',
    { escalation: { refunds: { notify: ['lead@help.test'] } } },
    { accounts: sound.accounts.filter(({ channel }) => channel !== 'email') },
  ],
  ['no-wait', '/resolution/silentAfter', 'error', { resolution: { silentAfter: 'PT0S' } }],
  ['no-wait', '/followUp/after', 'error', { followUp: { after: 'PT0S' } }],
  ['no-wait', '/identity/lockout', 'error', { identity: { lockout: 'PT0S' } }],
  ['refund-days', '/refunds/untilBusinessDays', 'error', { refunds: { fromBusinessDays: 9, untilBusinessDays: 3 } }],
  ['residency', '/residency/atLeast', 'error', { residency: { atLeast: 'enforced' } }],
  [
    'residency',
    '/residency/atLeast',
    'warning',
    { residency: { atLeast: 'enforced' } },
    { residency: { strength: 'none', isApplied: false } },
  ],
  ['weak-proof', '/identity/accepted', 'warning', { identity: { accepted: [['order']] } }],
  ['bot-cannot-prove', '/identity/accepted', 'warning', { identity: { accepted: [['postcode', 'birth-date']] } }],
  ['trusts-everybody', '/identity/trusted', 'error', { identity: { trusted: 'channel' } }],
  ['word-twice', '/consent/start', 'error', { consent: { start: ['STOPP'] } }],
  ['word-twice', '/consent/help', 'error', { consent: { help: ['Ring mig'] } }],
  ['gone-too-early', '/retention/noteDays', 'error', { retention: { noteDays: 10 } }],
  [
    'no-second-approver',
    '/publishing/secondApprover',
    'error',
    { publishing: { secondApprover: true } },
    { people: [{ role: 'admin', languages: [], skills: ['refunds', 'risk', 'compliance'] }] },
  ],
  ['no-caller', '/callback/account', 'warning', { callback: { account: null } }],
];

it('finds nothing in a market that is sound', async () => {
  expect(await findingsOf({})).toEqual([]);
});

describe('a market that is broken in one way', () => {
  it.each(cases)('is found out: %s at %s', async (code, pointer, severity, patch, around) => {
    const found = await findingsOf(patch, around);
    expect(found.map((one) => [one.code, one.pointer, one.severity])).toContainEqual([code, pointer, severity]);
    const finding = found.find((one) => one.code === code && one.pointer === pointer);
    expect(finding?.message.length).toBeGreaterThan(10);
    expect(finding?.remedy).toMatch(/\w+.*\.$/);
    // The field exists, so that a form can show the finding at it.
    if (!pointer.startsWith('/texts/') && !pointer.startsWith('/languages/fallbacks/'))
      expect(fieldWords(pointer) ?? fieldWords(pointer.slice(0, pointer.lastIndexOf('/')))).toBeDefined();
  });
});
