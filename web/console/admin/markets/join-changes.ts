/** Owns joining what is not saved here with what somebody else saved meanwhile. Pure. */
import { isEqual, type Merged, mergeChanges, valueAt } from '../../../../schema/config/layers.ts';
import { removedAt, setAt } from './set-at.ts';

type Config = Record<string, unknown>;
export type Conflict = Merged['conflicts'][number];

/**
 * Joins two changes of the same beginning. What was sent before and never `answered` may have been kept all the same: where the other
 * side holds what we sent, it is our own earlier word and nobody has to be asked.
 */
export function joinChanges(
  { base, mine, theirs }: { base: Config; mine: Config; theirs: Config },
  unanswered: readonly Config[],
): { config: Config; conflicts: Conflict[] } {
  const { value, conflicts } = mergeChanges(base, mine, theirs);
  const isOurs = ({ pointer, theirs: kept }: Conflict) =>
    unanswered.some((sent) => isEqual(valueAt(sent, pointer), kept));
  return {
    config: withMine(value as Config, conflicts.filter(isOurs)),
    conflicts: conflicts.filter((one) => !isOurs(one)),
  };
}

/** Puts our values where somebody else's stand. */
export function withMine(config: Config, conflicts: readonly Conflict[]): Config {
  return conflicts.reduce(
    (settled, { pointer, mine }) => (mine === undefined ? removedAt(settled, pointer) : setAt(settled, pointer, mine)),
    config,
  );
}
