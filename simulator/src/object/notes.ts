/** Owns what providers and people note for themselves: small values under a provider's name, and each person's habits. */
import { type Habits, noHabits } from '../habits.ts';

const habitsOwner = 'habits';

/** Creates the notes over the object's tables. */
export function createNotes(sql: SqlStorage) {
  function get(provider: string, key: string): string | null {
    const rows = sql.exec<{ value: string }>('SELECT value FROM notes WHERE provider = ? AND key = ?', provider, key);
    return rows.toArray()[0]?.value ?? null;
  }
  function set(provider: string, key: string, value: string | null): void {
    if (value === null) sql.exec('DELETE FROM notes WHERE provider = ? AND key = ?', provider, key);
    else
      sql.exec(
        'INSERT INTO notes (provider, key, value) VALUES (?1, ?2, ?3) ON CONFLICT (provider, key) DO UPDATE SET value = ?3',
        provider,
        key,
        value,
      );
  }
  const keyOf = (channel: string, address: string) => `${channel} ${address}`;

  return {
    get,
    set,
    habits(channel: string, address: string): Habits {
      const known = get(habitsOwner, keyOf(channel, address));
      return known === null ? noHabits : { ...noHabits, ...(JSON.parse(known) as Partial<Habits>) };
    },
    setHabits(channel: string, address: string, habits: Habits): void {
      set(habitsOwner, keyOf(channel, address), JSON.stringify(habits));
    },
  };
}
