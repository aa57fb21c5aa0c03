/** Owns what a line of the chats is, one person in one app with one account, and who stands at its other end. */

import type { WorldMessage } from '../../src/messages.ts';
import type { WorldAccount } from '../../world/types.ts';
import type { WorldPerson } from '../home/stories.ts';
import type { World } from '../world-api.ts';
import { type AppChannel, isApp } from './apps.tsx';

export type ChatLine = { account: string; address: string };
/** Is an account with somebody's address there. */
export type Way = { account: AppAccount; address: string };
export type AppAccount = WorldAccount & { channel: AppChannel };

/** Lists the accounts that are reached in an app. */
export function appAccounts(world: World): AppAccount[] {
  return world.accounts.filter((account): account is AppAccount => isApp(account.channel));
}

const bare = (address: string) => address.replace(/^\+/, '');

/** Finds the customer whose address it is; nobody for a stranger. */
export function personAt(world: World, account: WorldAccount, address: string): WorldPerson | undefined {
  return world.customers.find(
    ({ tenant, handles }) => tenant === account.tenant && bare(handles[account.channel] ?? '') === bare(address),
  );
}

/** Names whoever is at an address: the customer, or a stranger by the end of the address. */
export function nameAt(world: World, account: WorldAccount, address: string): string {
  const person = personAt(world, account, address);
  return person ? `${person.firstName} ${person.lastName}` : `Stranger ${address.slice(-4)}`;
}

/** Lists the customers with the apps in which they have not written yet. */
export function silentPeople(
  world: World,
  accounts: readonly AppAccount[],
  latest: readonly WorldMessage[],
): { person: WorldPerson; ways: Way[] }[] {
  const written = new Set(latest.map(({ account, address }) => `${account} ${bare(address)}`));
  return world.customers.flatMap((person) => {
    const ways = accounts
      .filter(({ tenant, market }) => tenant === person.tenant && market === person.market)
      .flatMap((account) => {
        const address = person.handles[account.channel];
        return address && !written.has(`${account.id} ${bare(address)}`) ? [{ account, address }] : [];
      });
    return ways.length > 0 ? [{ person, ways }] : [];
  });
}

/** Says in a few words what a message is, for a list. */
export function previewOf({ text, media, location, contact, deleted }: WorldMessage): string {
  if (deleted) return 'Message deleted';
  return text || media[0]?.name || location?.name || (location && 'A place') || contact?.name || 'A message';
}
