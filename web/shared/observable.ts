/** Owns the smallest store a screen can watch; React reads it with `useObservable`. */
import { useSyncExternalStore } from 'react';

export type Observable<State> = { get(): State; subscribe(listener: () => void): () => void };
export type Source<State> = Observable<State> & { set(next: State): void };

/** Builds a store that tells its listeners when its state became another object. */
export function createSource<State>(initial: State): Source<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(next) {
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Reads a store and renders again when it changes. */
export function useObservable<State>(source: Observable<State>): State {
  return useSyncExternalStore(source.subscribe, source.get);
}
