/** Owns the list of customers by market, each with a story and ways to their phone, mailbox and apps. */

import { useState } from 'react';
import { toMoneyText } from '../format.ts';
import { Avatar } from '../shell/avatar.tsx';
import type { World } from '../world-api.ts';
import { storyOf, type WorldPerson } from './stories.ts';
import { Ways } from './ways.tsx';

function Person({ world, person }: { world: World; person: WorldPerson }) {
  const order = person.orders.find(({ number }) => number === person.refunds[0]?.order) ?? person.orders[0];
  return (
    <li className="person">
      <Avatar name={`${person.firstName} ${person.lastName}`} />
      <div className="person-text">
        <strong>
          {person.firstName} {person.lastName}
        </strong>{' '}
        <span>{storyOf(person)}</span>
        {order && (
          <dl className="facts">
            <div>
              <dt>Order</dt>
              <dd className="mono">{order.number}</dd>
            </div>
            <div>
              <dt>Last four</dt>
              <dd className="mono">{order.payment.lastFour}</dd>
            </div>
            <div>
              <dt>From</dt>
              <dd>
                {order.merchant.name}, {toMoneyText(order.total)}
              </dd>
            </div>
          </dl>
        )}
      </div>
      <Ways world={world} person={person} />
    </li>
  );
}

export function People({ world }: { world: World }) {
  const [chosen, setChosen] = useState(0);
  const desk = world.markets[chosen] ?? world.markets[0];
  if (!desk) return null;
  const people = world.customers.filter(({ tenant, market }) => tenant === desk.tenant && market === desk.market);
  return (
    <section className="block" aria-labelledby="people">
      <header className="block-head">
        <h2 id="people">Who lives here</h2>
        <fieldset className="tabs" aria-label="Market">
          {world.markets.map((market, index) => (
            <button
              key={`${market.tenant}/${market.market}`}
              type="button"
              aria-pressed={index === chosen}
              onClick={() => setChosen(index)}
            >
              {market.tenant === 'northpay' ? '' : 'Southpay '}
              {market.name}
            </button>
          ))}
        </fieldset>
      </header>
      <ul className="people">
        {people.map((person) => (
          <Person key={person.id} world={world} person={person} />
        ))}
      </ul>
    </section>
  );
}
