/** Says from where a cookie may act. */
import { expect, it } from 'vitest';
import { isOwnOrigin, trustedOriginsOf } from './trusted-origins.ts';

const trusted = trustedOriginsOf({ PUBLIC_URL: 'https://desk.northpay.test/', ENVIRONMENT: 'production' });
const isOwn = (headers: Record<string, string>) => isOwnOrigin(new Headers(headers), trusted);

it('trusts our own pages and programs that are no browser', () => {
  expect(isOwn({ origin: 'https://desk.northpay.test' })).toBe(true);
  expect(isOwn({ 'sec-fetch-site': 'same-origin' })).toBe(true);
  expect(isOwn({})).toBe(true);
});

it('refuses other sites, opaque origins and lookalikes', () => {
  for (const origin of [
    'https://evil.test',
    'null',
    'http://desk.northpay.test',
    'https://desk.northpay.test.evil.test',
    '',
  ]) {
    expect(isOwn({ origin })).toBe(false);
  }
  expect(isOwn({ 'sec-fetch-site': 'cross-site' })).toBe(false);
  expect(isOwn({ 'sec-fetch-site': 'same-site' })).toBe(false);
});

it('knows one machine by both its names, but not in production', () => {
  expect(trustedOriginsOf({ PUBLIC_URL: 'http://127.0.0.1:8787', ENVIRONMENT: 'development' })).toEqual([
    'http://127.0.0.1:8787',
    'http://localhost:8787',
  ]);
  expect(trustedOriginsOf({ PUBLIC_URL: 'http://127.0.0.1:8787', ENVIRONMENT: 'production' })).toEqual([
    'http://127.0.0.1:8787',
  ]);
});
