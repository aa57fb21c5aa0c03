/** Holds the place of rows that are being read. */
import { Skeleton } from '@mantine/core';
import { words } from '../words.ts';
import classes from './inbox-pane.module.css';

const widths = ['62%', '48%', '70%', '55%', '66%'];

export function RowSkeletons() {
  return (
    <div aria-busy="true" aria-label={words.loading} role="status">
      {widths.map((width) => (
        <div key={width} className={classes.skeleton}>
          <Skeleton height={10} width={width} />
          <Skeleton height={9} />
          <Skeleton height={8} width="35%" />
        </div>
      ))}
    </div>
  );
}
