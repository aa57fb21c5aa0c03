/** Says why no reply may be written now, and offers the way out where there is one. */
import { Button } from '@mantine/core';
import { useMay } from '../../session/me.ts';
import { words } from '../../words.ts';
import { useClaim } from '../actions/use-claim.ts';
import type { Block } from './block-of.ts';
import classes from './composer.module.css';

export function Blocked({ block }: { block: Block }) {
  const claim = useClaim();
  const mayClaim = useMay('conversation.claim');
  return (
    <p className={classes.blocked}>
      {block.reason}
      {block.canClaim && mayClaim && (
        <Button variant="light" loading={claim.isPending} onClick={() => claim.mutate()}>
          {words.actions.claim}
        </Button>
      )}
    </p>
  );
}
