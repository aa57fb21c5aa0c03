/** Owns changing one value deep inside a configuration without touching the one that was there. */
import { isObject, stepsOf } from '../../../../schema/config/layers.ts';

type Config = Record<string, unknown>;

/** Sets what a pointer names; what is missing on the way is made. */
export function setAt(config: Config, pointer: string, value: unknown): Config {
  return changed(config, stepsOf(pointer), (holder, key) => ({ ...holder, [key]: value }));
}

/** Takes away what a pointer names. */
export function removedAt(config: Config, pointer: string): Config {
  return changed(config, stepsOf(pointer), (holder, key) => {
    const { [key]: _gone, ...rest } = holder;
    return rest;
  });
}

function changed(holder: Config, steps: readonly string[], change: (holder: Config, key: string) => Config): Config {
  const [key, ...rest] = steps;
  if (key === undefined) return holder;
  if (rest.length === 0) return change(holder, key);
  const inner = holder[key];
  return { ...holder, [key]: changed(isObject(inner) ? inner : {}, rest, change) };
}
