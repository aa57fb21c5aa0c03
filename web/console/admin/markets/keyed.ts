/** Owns names for new entries of a record. */

/** Finds a name that is not taken yet: `hours`, `hours-2`, and so on. */
export function freeKey(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  let number = 2;
  while (taken.includes(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/** Makes a name of what somebody called a thing; `fallback` where nothing of it is left. */
export function toKey(name: string, fallback: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 30);
  return plain || fallback;
}
