/** Owns the escalation as a ladder that one sees at once: rung above rung, what happens when, and where it leads. */
import { isObject } from '../../../../schema/config/layers.ts';
import { sayDuration } from '../../../../schema/config/say-value.ts';
import { readDuration } from '../../../../schema/config/values.ts';
import { words } from '../../words.ts';
import classes from './ladder.module.css';
import { useWorking } from './market-context.tsx';
import { useQueues } from './options.ts';

type Step = { after: string; counts: 'business-time' | 'calendar-time'; to?: string | null; notify?: string[] };

export function Ladder() {
  const { draft } = useWorking();
  const queues = useQueues();
  const { escalation } = draft.config;
  const steps = Object.entries(isObject(escalation) ? (escalation as Record<string, Step>) : {})
    .map(([id, step]) => ({ id, ...step, ms: readDuration(step.after) ?? 0 }))
    .toSorted((one, other) => other.ms - one.ms);
  if (steps.length === 0) return <p className={classes.none}>{words.market.noLadder}</p>;
  return (
    <ol className={classes.ladder} reversed>
      {steps.map(({ id, ms, counts, to, notify = [] }) => (
        <li key={id}>
          <span className={classes.after}>{words.market.after(sayDuration(ms), words.market.counts[counts])}</span>
          <span className={classes.what}>
            {to ? words.market.goesTo(queues.find(({ value }) => value === to)?.label ?? to) : words.market.staysThere}
            {notify.length > 0 && `, ${words.market.tells(notify.join(', '))}`}
          </span>
        </li>
      ))}
      <li className={classes.ground}>
        <span className={classes.after}>{words.market.atOnce}</span>
        <span className={classes.what}>{words.market.waitsInQueue}</span>
      </li>
    </ol>
  );
}
