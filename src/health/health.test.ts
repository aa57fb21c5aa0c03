import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AccountHealth,
  emptyHealth,
  emptyReport,
  type TrafficReport,
  verdictOf,
  withCheck,
  withNews,
  withTraffic,
} from './health.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const now = Date.UTC(2026, 10, 24, 9);

const template = {
  name: 'order_update',
  language: 'sv',
  status: 'approved',
  quality: 'green',
  body: '',
  values: 0,
} as const;

function told(changes: Partial<AccountHealth>): AccountHealth {
  return { ...emptyHealth, ...changes };
}

function sends(report: Partial<TrafficReport>, at = now): AccountHealth {
  return withTraffic(emptyHealth, { ...emptyReport, ...report }, at);
}

describe('an account', () => {
  it.each([
    ['unknown while nothing was heard, sent or asked', emptyHealth, 'unknown'],
    ['well once it was heard', sends({ inboundAt: now }), 'ok'],
    ['broken when its token is', told({ aspects: { token: { state: 'broken', detail: 'revoked' } } }), 'broken'],
    [
      'broken when its token has run out, whatever was said of it',
      told({ aspects: { token: { state: 'ok', expiresAt: now } } }),
      'broken',
    ],
    [
      'a warning in the week before its token runs out',
      told({ aspects: { token: { state: 'ok', expiresAt: now + 3 * dayMs } } }),
      'warning',
    ],
    ['well when its token lasts', told({ aspects: { token: { state: 'ok', expiresAt: now + 30 * dayMs } } }), 'ok'],
    ['a warning when a template was paused', told({ templates: [{ ...template, status: 'paused' }] }), 'warning'],
    ['a warning when a template is of red quality', told({ templates: [{ ...template, quality: 'red' }] }), 'warning'],
    ['not judged by a handful of sends', sends({ failed: 5, inboundAt: now }), 'ok'],
    ['a warning when every fifth send fails', sends({ sent: 8, failed: 2 }), 'warning'],
    ['broken when half of the sends fail or are unknown', sends({ sent: 10, failed: 5, unknown: 5 }), 'broken'],
    ['well again some hours after sends failed', sends({ failed: 50, sentAt: now }, now - 3 * hourMs), 'ok'],
  ] as const)('is %s', (_, health, state) => {
    expect(verdictOf(health, now).state).toBe(state);
  });

  it('says why, with what its provider said', () => {
    const health = told({ aspects: { subscription: { state: 'broken', detail: 'messages is not subscribed' } } });
    expect(verdictOf(health, now).reasons).toEqual(['subscription: messages is not subscribed']);
  });

  it('keeps an aspect that was not asked about', () => {
    const before = withCheck(emptyHealth, { aspects: { token: { state: 'ok' }, webhook: { state: 'ok' } } }, now);
    const after = withCheck(before, { aspects: { token: { state: 'broken' } } }, now + 1);
    expect(after.aspects).toMatchObject({ token: { state: 'broken', at: now + 1 }, webhook: { state: 'ok', at: now } });
  });

  it('takes in what a provider tells of a template, known or not', () => {
    const known = withCheck(
      emptyHealth,
      { aspects: {}, templates: [{ ...template, body: 'Hej {{1}}', values: 1 }] },
      now,
    );
    const paused = withNews(known, { template: { name: 'order_update', language: 'sv', status: 'paused' } }, now);
    expect(paused.templates).toEqual([{ ...template, body: 'Hej {{1}}', values: 1, status: 'paused' }]);
    const added = withNews(paused, { template: { name: 'new', language: 'en', status: 'approved' } }, now);
    expect(added.templates.map(({ name }) => name)).toEqual(['order_update', 'new']);
  });

  it('keeps so many templates as fit, approved ones first', () => {
    const rejected = Array.from({ length: 500 }, (_, index) => ({
      ...template,
      name: `r${index}`,
      status: 'rejected',
    }));
    const { templates } = withCheck(emptyHealth, { aspects: {}, templates: [...rejected, template] }, 1);
    expect(templates).toHaveLength(400);
    expect(templates[0]).toEqual(template);
  });
});

it('counts every send of the last day once, in a bounded place', () => {
  const report = fc.record({
    sent: fc.nat(50),
    failed: fc.nat(50),
    unknown: fc.nat(5),
    codes: fc.dictionary(fc.string({ maxLength: 6 }), fc.nat(9), { maxKeys: 30 }),
  });
  const story = fc.array(fc.tuple(fc.nat(40), report), { maxLength: 60 });
  fc.assert(
    fc.property(story, (steps) => {
      let at = now;
      let health = emptyHealth;
      const all: { at: number; sent: number }[] = [];
      for (const [hours, one] of steps) {
        at += hours * hourMs;
        health = withTraffic(health, one, at);
        all.push({ at, sent: one.sent });
      }
      const hour = Math.floor(at / hourMs);
      const due = all.filter((one) => Math.floor(one.at / hourMs) > hour - 24).reduce((sum, { sent }) => sum + sent, 0);
      expect(health.hours.reduce((sum, { sent }) => sum + sent, 0)).toBe(due);
      expect(health.hours.length).toBeLessThanOrEqual(24);
      expect(health.hours.every(({ codes }) => Object.keys(codes).length <= 20)).toBe(true);
    }),
  );
});
