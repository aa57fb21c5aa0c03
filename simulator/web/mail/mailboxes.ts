/** Owns whose mailboxes there are: the customers', and those of whoever else has written. */
import type { WorldMessage } from '../../src/messages.ts';
import type { WorldAccount } from '../../world/types.ts';
import type { WorldPerson } from '../home/stories.ts';
import type { World } from '../world-api.ts';

export type Mailbox = {
  address: string;
  name: string;
  person: WorldPerson | undefined;
  latest: WorldMessage | undefined;
};

/** Stands in the page's address for a mail that is being written. */
export const newMail = 'new';

/** Lists the accounts that take mail. */
export function mailAccounts(world: World): WorldAccount[] {
  return world.accounts.filter(({ channel }) => channel === 'email');
}

/** Finds the customer whose mailbox it is. */
export function ownerOf(world: World, address: string): WorldPerson | undefined {
  return world.customers.find(({ email }) => email?.toLowerCase() === address.toLowerCase());
}

/** Names a mailbox by its owner, or by what stands before the @. */
export function mailboxName(world: World, address: string): string {
  const person = ownerOf(world, address);
  return person ? `${person.firstName} ${person.lastName}` : (address.split('@')[0] ?? address);
}

/** Lists mailboxes: those with mail first, newest on top, then every other customer whose market takes mail. */
export function mailboxesOf(world: World, latest: readonly WorldMessage[]): Mailbox[] {
  const newest = new Map<string, WorldMessage>();
  for (const message of latest)
    if (message.channel === 'email' && !newest.has(message.address)) newest.set(message.address, message);
  const toMailbox = (address: string): Mailbox => ({
    address,
    name: mailboxName(world, address),
    person: ownerOf(world, address),
    latest: newest.get(address),
  });
  const markets = new Set(mailAccounts(world).map(({ tenant, market }) => `${tenant} ${market}`));
  const silent = world.customers.flatMap(({ email, tenant, market }) =>
    email && markets.has(`${tenant} ${market}`) && !newest.has(email) ? [email] : [],
  );
  return [...newest.keys(), ...new Set(silent)].map(toMailbox);
}

/** Gives the account that a mailbox would write to first. */
export function usualAccount(world: World, address: string): WorldAccount | undefined {
  const person = ownerOf(world, address);
  const accounts = mailAccounts(world);
  return accounts.find(({ tenant, market }) => tenant === person?.tenant && market === person.market) ?? accounts[0];
}
