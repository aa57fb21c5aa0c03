/** Hands the agent's settings to every screen. */
import { createContext, useContext } from 'react';
import { useObservable } from '../../shared/observable.ts';
import type { Settings, SettingsStore } from './settings.ts';

const SettingsContext = createContext<SettingsStore | undefined>(undefined);
export const SettingsProvider = SettingsContext.Provider;

/** Reads the settings and how to change them. */
export function useSettings(): Settings & { change: SettingsStore['change'] } {
  const store = useContext(SettingsContext);
  if (!store) throw new Error('settings are read inside the shell alone');
  return { ...useObservable(store), change: store.change };
}
