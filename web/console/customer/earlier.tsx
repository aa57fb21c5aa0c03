/** Leads to the contact's earlier conversations. */
import { Link, useSearch } from '@tanstack/react-router';
import type { CustomerBody } from '../../../schema/api/desk.ts';
import { formats, words } from '../words.ts';
import classes from './customer-panel.module.css';

export function Earlier({ earlier, isKnown }: { earlier: CustomerBody['earlier']; isKnown: boolean }) {
  const { market } = useSearch({ from: '/session/$section' });
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{words.customer.earlier}</h3>
      {earlier.length === 0 && (
        <p className={classes.quiet}>{isKnown ? words.customer.noEarlier : words.customer.earlierUnknown}</p>
      )}
      <ul className={classes.list}>
        {earlier.map((one) => (
          <li key={one.id}>
            <Link
              className={classes.earlier}
              to="/$section/$conversationId"
              params={{ section: 'resolved', conversationId: one.id }}
              search={{ market }}
            >
              <div className={classes.line}>
                <span className="mono">{one.reference}</span>
                <span className={classes.quiet}>{formats.date(one.openedAt)}</span>
              </div>
              <p className={classes.quiet}>{one.preview}</p>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
