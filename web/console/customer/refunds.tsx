/** Shows refunds and how far they are. */
import type { Refund } from '../../../schema/account-system.ts';
import { formats, words } from '../words.ts';
import classes from './customer-panel.module.css';

export function Refunds({ refunds }: { refunds: readonly Refund[] }) {
  if (refunds.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{words.customer.refunds}</h3>
      <ul className={classes.list}>
        {refunds.map((refund) => (
          <li key={`${refund.order}/${refund.registered}`}>
            <div className={classes.line}>
              <span className={classes.strong}>{words.customer.refundState[refund.state]}</span>
              <span className={`${classes.strong} numbers`}>{formats.money(refund.amount)}</span>
            </div>
            <div className={classes.line}>
              <span className={`${classes.quiet} mono`}>{refund.order}</span>
              <span className={classes.quiet}>{formats.date(refund.settled ?? refund.registered)}</span>
            </div>
            {refund.reason && <p className={classes.quiet}>{refund.reason}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
