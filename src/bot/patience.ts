/** Owns how long a turn waits for a port. A port that fails or hangs gives the value for that; the turn goes on without it. */

/** Is how long one port may take; a whole turn asks at most a handful in a row. */
export const portMs = 7_000;

export type Patience = <Value>(work: () => Promise<Value>, otherwise: Value) => Promise<Value>;

/** Creates the patience of one turn over the sleep it is given. */
export function createPatience(sleep: (ms: number, signal: AbortSignal) => Promise<void>): Patience {
  return async (work, otherwise) => {
    const answered = new AbortController();
    // Whatever a port throws means the same to a turn: there is no answer. The port's owner reports the cause.
    const answer = start(work).catch(() => otherwise);
    try {
      return await Promise.race([answer, sleep(portMs, answered.signal).then(() => otherwise)]);
    } finally {
      // A timer left behind would keep the object awake for nothing.
      answered.abort();
    }
  };
}

/** Makes a port that throws before its first await fail like any other. */
async function start<Value>(work: () => Promise<Value>): Promise<Value> {
  return work();
}
