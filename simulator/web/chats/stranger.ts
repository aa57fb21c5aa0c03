/** Owns people whom nobody knows: a fresh address in the form of the app. */
import { platformIds } from '../../world/handles.ts';
import { freshNumber } from '../phones/fresh-number.ts';
import type { AppChannel } from './apps.tsx';

/** Makes an address that nobody in the world has; `random` gives numbers in [0, 1). */
export function freshAddress(
  app: AppChannel,
  country: string,
  taken: ReadonlySet<string>,
  random: () => number,
): string {
  if (app === 'whatsapp') return freshNumber(country, taken, random).slice(1);
  return platformIds[app](`stranger ${Math.floor(random() * 2 ** 32)}`);
}
