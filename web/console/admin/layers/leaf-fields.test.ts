/** Says which values can be said for all markets, and how a layer is read and cut. */
import { expect, it } from 'vitest';
import { leafFields, saidIn, withoutValue } from './leaf-fields.ts';

it('lists every field that stands by itself, by its titles, and none that is a market’s own', () => {
  const pointers = leafFields.map(({ pointer }) => pointer);
  expect(pointers).toContain('/bot/maxMisses');
  expect(pointers).toContain('/contacts/help');
  expect(pointers).toContain('/channels/whatsapp/bot');
  expect(pointers).not.toContain('/timeZone');
  expect(pointers).not.toContain('/bot/model');
  expect(pointers.some((pointer) => pointer.startsWith('/queues'))).toBe(false);
  expect(leafFields.find(({ pointer }) => pointer === '/bot/maxMisses')?.where).toBe(
    'Bot › Misses before handing over',
  );
});

it('reads a layer value by value, and leaves nothing empty where one is taken out', () => {
  const patch = { bot: { maxMisses: 3 }, contacts: { help: 'h', privacy: 'p' } };
  expect(saidIn(patch).map(({ pointer }) => pointer)).toEqual([
    '/bot/maxMisses',
    '/contacts/help',
    '/contacts/privacy',
  ]);
  expect(withoutValue(patch, '/bot/maxMisses')).toEqual({ contacts: { help: 'h', privacy: 'p' } });
  expect(withoutValue(patch, '/contacts/help')).toEqual({ bot: { maxMisses: 3 }, contacts: { privacy: 'p' } });
  expect(saidIn({})).toEqual([]);
});
