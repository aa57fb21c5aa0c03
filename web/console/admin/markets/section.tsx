/** Owns how the fields of one subject stand together on a market's page. */
import type { ReactNode } from 'react';
import classes from './section.module.css';

type Props = { title: string; lead?: string; wide?: boolean; actions?: ReactNode; children: ReactNode };

export function Section({ title, lead, wide = false, actions, children }: Props) {
  return (
    <section className={classes.section}>
      <header className={classes.head}>
        <div>
          <h2>{title}</h2>
          {lead && <p>{lead}</p>}
        </div>
        {actions}
      </header>
      <div className={classes.fields} data-wide={wide || undefined}>
        {children}
      </div>
    </section>
  );
}
