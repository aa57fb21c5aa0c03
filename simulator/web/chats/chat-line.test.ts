/** Keeps who is found at an address, and who is offered as somebody to play. */
import { describe, expect, it } from 'vitest';
import type { WorldMessage } from '../../src/messages.ts';
import type { WorldAccount } from '../../world/types.ts';
import { createWorld } from '../../world/world.ts';
import { type AppAccount, nameAt, personAt, previewOf, silentPeople } from './chat-line.ts';

const world = {
  ...createWorld({
    gatewayUrl: 'http://127.0.0.1:8787',
    simulatorUrl: 'http://127.0.0.1:8788',
    day: Date.UTC(2026, 10, 22),
  }),
  providers: [],
  faultTargets: [],
};
const account = (tenant: string, market: string, channel: AppAccount['channel']): AppAccount => ({
  ...({
    id: `acc_eu_${tenant}-${market}-${channel}`,
    tenant,
    market,
    region: 'eu',
    name: '',
    address: '',
  } as WorldAccount),
  ...{ channel, config: {}, credentials: {} },
});
const message = (more: Partial<WorldMessage>): WorldMessage => ({
  ...{ id: '1', channel: 'whatsapp', account: 'acc_eu_northpay-se-whatsapp', direction: 'up', address: '46701740605' },
  ...{ text: '', media: [], choices: [], status: 'taken', at: 0 },
  ...more,
});

describe('a line of the chats', () => {
  it('finds its person by the address in any spelling, and only for their own tenant', () => {
    expect(personAt(world, account('northpay', 'se', 'whatsapp'), '+46701740605')?.firstName).toBe('Karin');
    expect(personAt(world, account('southpay', 'se', 'whatsapp'), '46701740605')).toBeUndefined();
    expect(nameAt(world, account('northpay', 'se', 'telegram'), '6000001234')).toBe('Stranger 1234');
  });

  it('offers people in the apps of their market in which they have not written', () => {
    const accounts = [account('northpay', 'se', 'whatsapp'), account('northpay', 'se', 'telegram')];
    const offered = silentPeople(world, accounts, [message({})]);
    const karin = offered.find(({ person }) => person.firstName === 'Karin');
    expect(karin?.ways.map((way) => way.account.channel)).toEqual(['telegram']);
    expect(offered.every(({ person }) => person.tenant === 'northpay' && person.market === 'se')).toBe(true);
  });

  it('says what a message without words holds', () => {
    expect(previewOf(message({ text: 'Hi', deleted: true }))).toBe('Message deleted');
    expect(previewOf(message({ location: { latitude: 1, longitude: 2, name: 'Here' } }))).toBe('Here');
    expect(previewOf(message({ contact: { name: 'Karin', phones: [], emails: [] } }))).toBe('Karin');
  });
});
