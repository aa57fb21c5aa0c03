/** Lets one process at a time use a folder: two libSQL servers, two runtimes or two builds on one path would ruin it. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface FolderLock {
  release(): void;
}

/** Is thrown when another living process has the folder. */
export class FolderInUse extends Error {}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return hasCode(error, 'EPERM');
  }
}

function ownerOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Claims a folder, creating it; throws naming the process that has it. A lock whose owner is gone is taken over. */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'lock');
  const owner = ownerOf(file);
  if (owner !== undefined && isAlive(owner)) {
    throw new FolderInUse(`${folder} is in use by process ${owner}; if that is not Parley, remove ${file}`);
  }
  rmSync(file, { force: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw new FolderInUse(`${folder} was claimed by another process just now`);
    throw error;
  }
  return {
    release: () => {
      if (ownerOf(file) === process.pid) rmSync(file, { force: true });
    },
  };
}

/** Claims a folder as soon as no other process has it. */
export async function lockFolderWhenFree(folder: string): Promise<FolderLock> {
  for (;;) {
    try {
      return lockFolder(folder);
    } catch (error) {
      if (!(error instanceof FolderInUse)) throw error;
      await sleep(200);
    }
  }
}
