/** Owns writing a value as JSON in one way only, so that its hash is the same wherever and whenever it is made. */

/** Writes JSON with the keys of every object in order and without spaces; what JSON cannot say is left out, as it does itself. */
export function toCanonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isRecord(inner) ? sorted(inner) : inner)) ?? 'null';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Comparing by code units, not by a locale: the order must not depend on where this runs.
function sorted(record: Record<string, unknown>): Record<string, unknown> {
  const keys = Object.keys(record).sort();
  return Object.fromEntries(keys.map((key) => [key, record[key]]));
}
