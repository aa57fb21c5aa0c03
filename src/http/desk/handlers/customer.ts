/**
 * Owns the customer's context: live from the account system, and earlier conversations from the region's database. Either may
 * be away; the panel then says so and shows the rest.
 */
import type { AccountSystem, Customer } from '../../../../schema/account-system.ts';
import { actionNames } from '../../../../schema/account-system.ts';
import type { ConversationBody, CustomerBody } from '../../../../schema/api/desk.ts';
import { Problem } from '../../../../schema/problems.ts';
import { accountSystemFor } from '../../../accounts/account-system-for.ts';
import { lookUpBy } from '../../../accounts/look-up-by.ts';
import { databasesOf } from '../../../database/databases.ts';
import { regionRepositoryFor } from '../../../database/region-repository.ts';
import { createSnapshots } from '../../../markets/snapshots.ts';
import { conversationFor } from '../../../object/stubs.ts';
import { can } from '../../../tenancy/permissions.ts';
import type { Call } from '../../api/route.ts';
import { marketsOf } from '../markets-of.ts';

const shown = { orders: 10, refundsOf: 3, earlier: 20 };

/** Gives what is known of the conversation's customer. */
export async function customer(call: Call<'conversation', unknown, unknown>): Promise<CustomerBody> {
  const { env, clock, address } = call;
  const body = await conversationFor(env, address).view({ kind: 'agent' }, { limit: 1 });
  if (!body) throw new Problem('not-found');
  const tenant = await createSnapshots(env, clock).tenant(address.tenant);
  const [account, earlier] = await Promise.all([
    accountOf(accountSystemFor(env, tenant, clock), body),
    earlierOf(call, body).catch(emptyWhenUnavailable),
  ]);
  return {
    ...account,
    verified: body.contact.verified,
    earlier: earlier ?? [],
    earlierAvailable: earlier !== undefined,
    actions: account.customer && can(call.principal, 'conversation.act') === 'allowed' ? [...actionNames] : [],
  };
}

type Account = Pick<CustomerBody, 'available' | 'customer' | 'orders' | 'refunds'>;

async function accountOf(accounts: AccountSystem, body: ConversationBody): Promise<Account> {
  const found = await findCustomer(accounts, body);
  if (found === 'unavailable') return { available: false, orders: [], refunds: [] };
  if (found === 'not-found') return { available: true, orders: [], refunds: [] };
  const orders = await accounts.orders(found.id, shown.orders);
  const list = orders.ok ? orders.value : [];
  const refunds = await Promise.all(list.slice(0, shown.refundsOf).map(({ number }) => accounts.refunds(number)));
  return {
    available: orders.ok || orders.reason === 'not-found',
    customer: found,
    orders: list,
    refunds: refunds.flatMap((answer) => (answer.ok ? answer.value : [])),
  };
}

/** Looks by the proven id, else by address: the second is a hint only, and the panel says that nobody was verified. */
async function findCustomer(
  accounts: AccountSystem,
  { contact, legs }: ConversationBody,
): Promise<Customer | 'not-found' | 'unavailable'> {
  const own = legs.filter(({ closed, guest }) => !closed && !guest);
  const questions = own
    .sort((one, other) => Number(other.active) - Number(one.active))
    .map(({ handle }) => lookUpBy(handle));
  const question = questions.find((one) => one !== undefined);
  const ask = contact.customerId ? accounts.customer(contact.customerId) : question && accounts.lookup(question);
  const answer = await ask;
  if (!answer) return 'not-found';
  return answer.ok ? answer.value : answer.reason;
}

async function earlierOf(
  { env, clock, principal, address }: Call<'conversation', unknown, unknown>,
  body: ConversationBody,
): Promise<CustomerBody['earlier']> {
  const places = await marketsOf(env, principal, clock);
  const rows = await regionRepositoryFor(databasesOf(env).region(address.region), address.tenant).earlier({
    conversationId: address.conversationId,
    contactId: body.contact.id,
    customerId: body.contact.verified ? body.contact.customerId : undefined,
    markets: places.filter(({ region }) => region === address.region).map(({ market }) => market),
    limit: shown.earlier,
  });
  return rows.map(({ id, reference, status, openedAt, preview }) => ({
    id,
    reference,
    state: status,
    openedAt,
    preview,
  }));
}

function emptyWhenUnavailable(error: unknown): undefined {
  if (error instanceof Problem && error.code === 'unavailable') return undefined;
  throw error;
}
