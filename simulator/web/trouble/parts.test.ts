/** Keeps every part that can be broken named, also those of providers that came later. */
import { expect, it } from 'vitest';
import { partsOf, reportersOf } from './parts.ts';

const world = {
  faultTargets: ['twilio', 'telegram', 'telegram-files', 'weather', 'merchant'],
  providers: [
    { name: 'twilio', channels: ['sms' as const], acts: [], reportsDelivery: true },
    { name: 'telegram', channels: ['telegram' as const], acts: [], reportsDelivery: false },
  ],
};

it('names a part by hand, by its provider, or by its own name', () => {
  expect(partsOf(world).map(({ name }) => name)).toEqual([
    'Twilio, sending',
    'Telegram, sending',
    'Telegram, files',
    'Weather',
    'Merchant endpoint',
  ]);
});

it('names as reporters only those who report', () => {
  expect(reportersOf(world)).toBe('Texts');
});
