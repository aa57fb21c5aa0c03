/** Puts the published snapshots into the KV store that the local runtime reads, before that runtime starts. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programPath } from './paths.ts';
import { runCommand } from './run-command.ts';
import { wranglerEnv } from './worker.ts';

export interface KvEntry {
  key: string;
  value: string;
}

/** Puts all entries; does nothing when the same were put last time, since the tool takes seconds. */
export async function putSnapshots(entries: KvEntry[], dataDir: string, persistTo: string): Promise<void> {
  const text = JSON.stringify(entries);
  const digest = createHash('sha256').update(text).digest('hex');
  const stamp = join(dataDir, 'snapshots.sha256');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  const file = join(dataDir, 'snapshots.json');
  writeFileSync(file, text);
  const args = ['kv', 'bulk', 'put', file, '--binding', 'SNAPSHOTS', '--local', '--persist-to', persistTo];
  await runCommand({ name: 'kv bulk put', command: programPath('wrangler'), args, env: wranglerEnv(dataDir) });
  writeFileSync(stamp, digest);
}
