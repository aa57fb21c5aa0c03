/** Owns what customers see of an account that is a name. */
import * as z from 'zod';

/** Makes the schema of a name that customers know; `description` has an example. */
export function shownName(description: string) {
  return z.string().trim().min(2).max(200).meta({ title: 'Name', description });
}
