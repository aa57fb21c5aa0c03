/** Owns what the console is given from outside (network, clock, chance, storage), so that it runs against any world. */
import { createContext, useContext } from 'react';
import type { Api } from '../shared/api-client.ts';
import type { OpenSocket } from '../shared/live-socket.ts';

export type ConsoleDeps = {
  api: Api;
  openSocket: OpenSocket;
  now: () => number;
  random: () => number;
  newClientId: () => string;
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Drops what was written here about customers; called when somebody signs out. */
  forget: () => void;
};

const DepsContext = createContext<ConsoleDeps | undefined>(undefined);
export const DepsProvider = DepsContext.Provider;

/** Reads what the console was given. */
export function useDeps(): ConsoleDeps {
  const deps = useContext(DepsContext);
  if (!deps) throw new Error('the console was mounted without its dependencies');
  return deps;
}
