/** Owns the notes beside a phone, a chat or a mailbox: whose it is and what their account holds. */

import type { WorldAccount } from '../../world/types.ts';
import { toDayText, toMoneyText, toPhoneText } from '../format.ts';
import { storyOf, type WorldPerson } from '../home/stories.ts';
import { Avatar } from '../shell/avatar.tsx';
import type { World } from '../world-api.ts';

type Order = WorldPerson['orders'][number];
type Props = { world: World; account: WorldAccount; address: string; person: WorldPerson | undefined };

const refundWords = { registered: 'Refund registered', paid: 'Refund paid', rejected: 'Refund turned down' };

function OrderCard({ order, refund }: { order: Order; refund: WorldPerson['refunds'][number] | undefined }) {
  const paid = order.plan.installments.filter(({ state }) => state === 'paid').length;
  const isLate = order.plan.installments.some(({ state }) => state === 'overdue');
  return (
    <li className="order">
      <div className="order-head">
        <strong className="mono">{order.number}</strong>
        <span>{toMoneyText(order.total)}</span>
      </div>
      <p>{order.items.map(({ name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : name)).join(', ')}</p>
      <p className="quiet">
        {order.merchant.name} · {toDayText(Date.parse(order.placed), Date.now())} · {order.state}
      </p>
      <p className="quiet">
        {order.payment.method.replace('-', ' ')} ending <b className="mono">{order.payment.lastFour}</b>
      </p>
      <p className="chips">
        <span className={`chip ${isLate ? 'chip-bad' : ''}`}>
          {isLate ? 'overdue' : `${paid} of ${order.plan.installments.length} paid`}
        </span>
        {refund && (
          <span className={`chip chip-${refund.state}`}>
            {refundWords[refund.state]} {toDayText(Date.parse(refund.registered), Date.now())}
          </span>
        )}
      </p>
    </li>
  );
}

export function Holder({ world, account, address, person }: Props) {
  const market = world.markets.find((each) => each.market === account.market && each.tenant === account.tenant);
  return (
    <aside className="holder" id="holder" aria-label="Who this is">
      <div className="holder-head">
        <Avatar name={person ? `${person.firstName} ${person.lastName}` : `# ${address.slice(-2)}`} size={56} />
        <h2>{person ? `${person.firstName} ${person.lastName}` : 'Somebody new'}</h2>
        <p className="mono address">{toPhoneText(address)}</p>
        <p>
          {person
            ? `${person.firstName} ${storyOf(person)}.`
            : 'No account system knows them: the bot will ask for an order and the last four digits.'}
        </p>
      </div>
      {person && (
        <>
          <h3>Bought with {world.tenants.find(({ tenant }) => tenant === account.tenant)?.name}</h3>
          <ul className="orders">
            {person.orders.map((order) => (
              <OrderCard
                key={order.number}
                order={order}
                refund={person.refunds.find((refund) => refund.order === order.number)}
              />
            ))}
          </ul>
        </>
      )}
      {!person && market && (
        <>
          <h3>Orders to ask about</h3>
          <ul className="orders">
            {world.customers
              .filter((each) => each.tenant === account.tenant && each.market === account.market)
              .slice(0, 2)
              .map((each) => {
                const order = each.orders[0];
                return (
                  order && (
                    <OrderCard
                      key={order.number}
                      order={order}
                      refund={each.refunds.find((refund) => refund.order === order.number)}
                    />
                  )
                );
              })}
          </ul>
        </>
      )}
    </aside>
  );
}
