/** Owns finding references in what somebody wrote. Pure; whether they name anything is looked up elsewhere. */
import { parseReference } from '../../schema/reference.ts';

/** As references are printed, case and dashes left to the writer. */
const written = /(?<![\p{L}\p{N}])[A-Za-z]{2}[\s-]?[0-9A-Za-z]{4}[\s-]?[0-9A-Za-z]{4}(?![\p{L}\p{N}])/gu;

/** Lists the references in a text whose check symbol is right, each once. */
export function referencesIn(text: string): string[] {
  const found = (text.match(written) ?? []).flatMap((candidate) => parseReference(candidate) ?? []);
  return [...new Set(found)];
}
