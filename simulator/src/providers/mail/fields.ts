/** Owns finding a header field in a mail of this world. */
import type { WorldMessage } from '../../messages.ts';

/** Gives a field's value, whichever case its name has. */
export function fieldIn({ headers = [] }: Pick<WorldMessage, 'headers'>, name: string): string | undefined {
  return headers.find((field) => field.name.toLowerCase() === name.toLowerCase())?.value;
}
