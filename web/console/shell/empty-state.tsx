/** Owns how a place with nothing in it looks: what is missing, and what to do. */
import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

type Props = { title?: string; lead?: string; icon?: ReactNode; fill?: boolean; children?: ReactNode };

export function EmptyState({ title, lead, icon, fill, children }: Props) {
  return (
    <div className={classes.root} data-fill={fill || undefined}>
      {icon && (
        <div className={classes.icon} aria-hidden="true">
          {icon}
        </div>
      )}
      {title && <p className={classes.title}>{title}</p>}
      {lead && <p className={classes.lead}>{lead}</p>}
      {children}
    </div>
  );
}
