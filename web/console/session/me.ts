/** Hands on who is signed in and what they may do. */
import { createContext, useContext } from 'react';
import type { MeBody } from '../../../schema/api/desk.ts';

export const meKey = ['me'] as const;

const MeContext = createContext<MeBody | undefined>(undefined);
export const MeProvider = MeContext.Provider;

/** Reads who is signed in. */
export function useMe(): MeBody {
  const me = useContext(MeContext);
  if (!me) throw new Error('nobody is signed in here');
  return me;
}

/** Tells whether who is signed in may do something, so that it is offered; the gateway decides again on every call. */
export function useMay(permission: string): boolean {
  return useMe().permissions.includes(permission);
}
