/** Owns an agent's own settings on this device, kept in the browser's storage. */
import * as z from 'zod';
import { createSource, type Observable } from '../../shared/observable.ts';
import type { ConsoleDeps } from '../deps.tsx';

const settingsSchema = z.object({
  sendWith: z.enum(['enter', 'mod-enter']).catch('mod-enter'),
  sound: z.boolean().catch(false),
  desktop: z.boolean().catch(false),
  presence: z.enum(['available', 'away']).catch('available'),
  details: z.boolean().catch(true),
});
export type Settings = z.infer<typeof settingsSchema>;
export type SettingsStore = Observable<Settings> & { change(part: Partial<Settings>): void };

const key = 'parley.console.settings';

function read(text: string | null): Settings {
  try {
    return settingsSchema.parse(JSON.parse(text ?? '{}'));
  } catch {
    return settingsSchema.parse({});
  }
}

/** Builds the settings from what is stored; every change is stored at once. */
export function createSettings(storage: ConsoleDeps['storage']): SettingsStore {
  const source = createSource(read(storage.getItem(key)));
  return {
    get: source.get,
    subscribe: source.subscribe,
    change(part) {
      const next = { ...source.get(), ...part };
      storage.setItem(key, JSON.stringify(next));
      source.set(next);
    },
  };
}
