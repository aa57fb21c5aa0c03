/** Owns names for new entries of a record. */

/** Finds a name that is not taken yet: `hours`, `hours-2`, and so on. */
export function freeKey(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  let number = 2;
  while (taken.includes(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
