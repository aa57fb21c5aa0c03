import { expect, it } from 'vitest';
import { createTraffic } from './traffic.ts';

const place = { tenant: 'northpay', region: 'eu', account: 'acc_eu_1' };

it('tells everything noted once, and again what could not be told', () => {
  const traffic = createTraffic();
  traffic.heard(place, 5);
  traffic.sent(place, { status: 'sent' }, 6);
  traffic.sent(place, { status: 'again', code: 'http-401' }, 7);
  const [noted] = traffic.take();
  expect(noted).toEqual({
    place,
    report: { inboundAt: 5, sentAt: 6, sent: 1, failed: 1, unknown: 0, codes: { 'http-401': 1 } },
  });
  expect(traffic.isEmpty).toBe(true);

  traffic.sent(place, { status: 'unknown', code: 'http-401' }, 8);
  if (noted) traffic.restore(noted.place, noted.report);
  expect(traffic.take()).toEqual([
    { place, report: { inboundAt: 5, sentAt: 6, sent: 1, failed: 1, unknown: 1, codes: { 'http-401': 2 } } },
  ]);
});

it('keeps tenants apart', () => {
  const traffic = createTraffic();
  traffic.heard(place, 1);
  traffic.heard({ ...place, tenant: 'southpay' }, 2);
  expect(traffic.take()).toHaveLength(2);
});
