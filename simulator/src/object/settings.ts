/** Owns what the world was told about itself: its first day, its faults and its behaviour. */
import { type Behaviour, behaviourSchema } from '../behaviour.ts';
import type { Fault, FaultRequest } from '../faults.ts';

/** Creates the settings over the object's tables; faults and behaviour are kept in memory too, for they are asked at every request. */
export function createSettings(sql: SqlStorage) {
  const read = (key: string): unknown => {
    const row = sql.exec<{ json: string }>('SELECT json FROM settings WHERE key = ?', key).toArray()[0];
    return row && JSON.parse(row.json);
  };
  const write = (key: string, value: unknown) => {
    sql.exec(
      'INSERT INTO settings (key, json) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET json = ?2',
      key,
      JSON.stringify(value),
    );
  };
  let faults = (read('faults') ?? []) as Fault[];
  let behaviour = behaviourSchema.parse(read('behaviour') ?? {});

  return {
    /** Returns the day from which dates are counted; the first call decides it. */
    day(now: number): number {
      const known = read('day');
      if (typeof known === 'number') return known;
      write('day', now);
      return now;
    },
    faults: () => faults,
    setFault(request: FaultRequest): void {
      const { mode, count, ...rest } = request;
      faults = faults.filter((fault) => fault.target !== request.target);
      if (mode !== 'ok') faults.push({ ...rest, mode, remaining: count ?? null });
      write('faults', faults);
    },
    /** Uses one turn of the fault that a part has, if it has one. */
    takeFault(target: string): Fault | null {
      const fault = faults.find((candidate) => candidate.target === target);
      if (!fault) return null;
      if (fault.remaining !== null) {
        fault.remaining -= 1;
        faults = faults.filter((candidate) => candidate.remaining === null || candidate.remaining > 0);
        write('faults', faults);
      }
      return { ...fault };
    },
    behaviour: () => behaviour,
    setBehaviour(next: Behaviour): void {
      behaviour = next;
      write('behaviour', next);
    },
    forget(): void {
      faults = [];
      behaviour = behaviourSchema.parse({});
    },
  };
}
