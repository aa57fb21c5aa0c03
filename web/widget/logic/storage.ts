/**
 * Owns what the widget keeps in the browser. Where a browser forbids it, nothing is kept and nothing breaks: what matters
 * for the visit is in memory as well.
 */

/** Keeps values under a prefix of its own. */
export type Box = {
  get<Value>(key: string): Value | undefined;
  /** Keeps a value; undefined takes it away. */
  set(key: string, value: unknown): void;
  keys(): string[];
};

/** Is the part of a browser's storage that is used. */
export type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Opens a browser's storage; where cookies are blocked, even looking at it throws. */
export function openStorage(open: () => Storage): Kept | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}

/** Builds a box in a storage. */
export function createBox(storage: Kept | undefined, prefix: string): Box {
  return {
    get(key) {
      try {
        return JSON.parse(storage?.getItem(prefix + key) ?? '') ?? undefined;
      } catch {
        // Nothing is there, or somebody else wrote it: what we cannot read we never had.
        return undefined;
      }
    },
    set(key, value) {
      storage?.removeItem(prefix + key);
      if (value === undefined) return;
      try {
        storage?.setItem(prefix + key, JSON.stringify(value));
      } catch {
        // The storage is full. The message is still sent from memory.
        storage?.removeItem(prefix + key);
      }
    },
    keys: () => Object.keys(storage ?? {}).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : [])),
  };
}
