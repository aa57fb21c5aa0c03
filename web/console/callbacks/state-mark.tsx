/** Shows how a callback stands. */
import type { CallbackState } from '../../../schema/callback.ts';
import { words } from '../words.ts';
import classes from './callbacks.module.css';

export function StateMark({ state, isNow }: { state: CallbackState; isNow: boolean }) {
  const shown = state === 'booked' && isNow ? 'due' : state;
  return (
    <span className={classes.state} data-state={shown}>
      {words.callbacks.states[shown]}
    </span>
  );
}
