import { describe, expect, test } from 'vitest';
import { presets } from '../../markets/index.ts';
import { marketSnapshotSchema } from '../../schema/market.ts';
import { Problem } from '../../schema/problems.ts';
import { isOpen } from '../routing/calendar.ts';
import { buildSnapshot, type MarketOverrides } from './build-snapshot.ts';
import type { MarketPreset } from './preset.ts';

const tenant = { tenant: 'southpay', name: 'Southpay', legalName: 'Southpay Financial Ltd' };

function build(market: string, overrides?: MarketOverrides) {
  const preset = presets[market] as MarketPreset;
  const publishedAt = Date.parse('2026-11-19T12:00:00Z');
  return buildSnapshot({ preset, tenant, region: 'eu', version: 7, publishedAt, ...(overrides && { overrides }) });
}

function faultsOf(market: string, overrides: MarketOverrides): string {
  try {
    build(market, overrides);
    return '';
  } catch (error) {
    if (error instanceof Problem && error.code === 'invalid') return error.detail ?? '';
    throw error;
  }
}

describe.each(Object.keys(presets))('the preset %s', (market) => {
  test('makes a snapshot that may be published, and that reads back the same', () => {
    const snapshot = build(market);
    expect(marketSnapshotSchema.parse(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
    expect(Object.keys(snapshot.texts)).toEqual(snapshot.languages.bot);
  });

  test('speaks of the tenant it is for', () => {
    const snapshot = build(market);
    expect(snapshot).toMatchObject({
      tenant: 'southpay',
      tenantName: 'Southpay',
      legalEntity: tenant.legalName,
      version: 7,
    });
    expect(snapshot.contacts.help).toContain('southpay');
    expect(JSON.stringify({ ...snapshot, texts: {} })).not.toContain('{tenant}');
  });
});

describe('opening hours', () => {
  const isOpenAt = (market: string, at: string) => {
    const { queues, timeZone } = build(market);
    return queues.slice(0, 1).every(({ hours }) => isOpen(hours, timeZone, Date.parse(at)));
  };

  test.each([
    ['se', '2026-11-19T08:00:00+01:00', true],
    ['se', '2026-11-19T07:59:00+01:00', false],
    ['se', '2026-11-21T16:30:00+01:00', false],
    ['se', '2026-12-24T12:00:00+01:00', false],
    ['se', '2027-06-25T12:00:00+02:00', false],
    ['gb', '2026-11-22T19:59:00+00:00', true],
    ['gb', '2026-11-22T20:00:00+00:00', false],
    ['us', '2026-12-25T03:00:00-05:00', true],
  ])('of %s at %s: %s', (market, at, expected) => {
    expect(isOpenAt(market, at)).toBe(expected);
  });

  test('know the days off of this year and the next two', () => {
    const dates = build('se').holidays.map(({ date }) => date);
    expect(dates).toContain('2026-12-25');
    expect(dates).toContain('2028-12-25');
    expect(build('gb').holidays).toContainEqual(expect.objectContaining({ date: '2026-12-28' }));
    expect(build('us').holidays).toContainEqual({ date: '2026-11-26', name: 'Thanksgiving Day' });
  });
});

describe('what a tenant changes', () => {
  test('takes the place of the preset’s value, and leaves what is beside it', () => {
    const snapshot = build('se', { identity: { tries: 5 }, texts: { sv: { 'bot.offer': 'Vill du prata med oss?' } } });
    expect(snapshot.identity).toMatchObject({ tries: 5, lockoutMs: 3_600_000 });
    expect(snapshot.texts.sv?.['bot.offer']).toBe('Vill du prata med oss?');
    expect(snapshot.texts.sv?.['bot.closing']).toBe(build('se').texts.sv?.['bot.closing']);
  });

  test.each<[string, MarketOverrides, string]>([
    ['a queue that is not there', { defaultQueue: 'nobody' }, 'no queue is called nobody'],
    [
      'a text that asks for what it is not given',
      { texts: { sv: { 'bot.offer': '{secret}' } } },
      'bot.offer asks for {secret}',
    ],
    ['a text that is no message', { texts: { en: { 'bot.offer': '{oops' } } }, 'bot.offer cannot be read'],
    ['a language without words', { languages: { bot: ['sv', 'fi'] } }, 'fi: bot.greeting is missing'],
    ['a default language that the bot does not speak', { languages: { default: 'de' } }, 'default language de'],
    ['a language that no queue speaks', { languages: { humans: ['fi'] } }, 'no queue speaks fi'],
    ['a value out of its range', { identity: { tries: 0 } }, 'identity.tries'],
  ])('is refused when it is %s', (_what, overrides, fault) => {
    expect(faultsOf('se', overrides)).toContain(fault);
  });
});
