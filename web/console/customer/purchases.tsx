/** Shows the latest purchases with their payment plans. */
import type { Order } from '../../../schema/account-system.ts';
import { formats, words } from '../words.ts';
import classes from './customer-panel.module.css';

function Plan({ plan }: { plan: Order['plan'] }) {
  return (
    <ol className={classes.track} aria-label={words.customer.plan[plan.kind]}>
      {plan.installments.map(({ due, amount, state }) => (
        <li key={due} data-state={state}>
          <span className="numbers">{formats.money(amount)}</span>
          <br />
          {formats.shortDate(due)} {words.customer.installment[state]}
        </li>
      ))}
    </ol>
  );
}

function Purchase({ order }: { order: Order }) {
  const items = order.items.map(({ name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : name)).join(', ');
  return (
    <article className={classes.order}>
      <div className={classes.line}>
        <span className={classes.strong}>{order.merchant.name}</span>
        <span className={`${classes.strong} numbers`}>{formats.money(order.total)}</span>
      </div>
      <div className={classes.line} title={items}>
        <span>{items}</span>
        <span className={classes.quiet}>{words.customer.orderState[order.state]}</span>
      </div>
      <div className={classes.line}>
        <span className={`${classes.quiet} mono`}>{order.number}</span>
        <span className={classes.quiet}>{formats.shortDate(order.placed)}</span>
      </div>
      <Plan plan={order.plan} />
      <p className={classes.quiet}>
        {words.customer.plan[order.plan.kind]} ·{' '}
        {words.customer.ending(words.customer.methods[order.payment.method], order.payment.lastFour)}
        <br />
        {words.customer.merchantReference(order.merchant.reference)}
      </p>
    </article>
  );
}

export function Purchases({ orders }: { orders: readonly Order[] }) {
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{words.customer.purchases}</h3>
      {orders.length === 0 ? (
        <p className={classes.quiet}>{words.customer.noPurchases}</p>
      ) : (
        orders.map((order) => <Purchase key={order.number} order={order} />)
      )}
    </section>
  );
}
