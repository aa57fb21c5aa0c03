/** Owns where things lie in the checkout; every script starts from here, whatever folder it was called in. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Names a program that the packages brought along. */
export function programPath(name: string): string {
  return join(projectRoot, 'node_modules/.bin', name);
}
