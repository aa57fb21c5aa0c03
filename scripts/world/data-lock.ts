/** Lets one process at a time use a data folder: two libSQL servers or two runtimes on one path would ruin it. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DataLock {
  release(): void;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function ownerOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Claims a data folder, creating it; throws naming the process that has it. A lock whose owner is gone is taken over. */
export function lockData(dataDir: string): DataLock {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'lock');
  const owner = ownerOf(file);
  if (owner !== undefined && isAlive(owner)) {
    throw new Error(`${dataDir} is in use by process ${owner}; if that is not Parley, remove ${file}`);
  }
  rmSync(file, { force: true });
  writeFileSync(file, String(process.pid), { flag: 'wx' });
  return {
    release: () => {
      if (ownerOf(file) === process.pid) rmSync(file, { force: true });
    },
  };
}
