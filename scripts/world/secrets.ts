/** Owns the secrets of one local world: made at its first start, kept in its data folder, readable by its owner alone. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface WorldKeys {
  /** Seals the credentials in the control database; 32 bytes, base64. */
  masterKey: string;
  /** Signs staff sessions. */
  authSecret: string;
}

/** Reads the keys of a data folder, or makes them. */
export function keysFor(dataDir: string): WorldKeys {
  const file = join(dataDir, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const keys = { masterKey: randomBytes(32).toString('base64'), authSecret: randomBytes(32).toString('base64url') };
  writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  return keys;
}
