/** Is the global set-up of the tests in the Workers runtime: real libSQL servers, migrated, in a temporary folder. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type DatabaseUrls, startDatabases } from '../../scripts/world/databases.ts';
import { createLog } from '../../scripts/world/log.ts';
import { migrateDatabases } from '../../scripts/world/migrate.ts';
import { projectRoot } from '../../scripts/world/paths.ts';
import { createProcesses } from '../../scripts/world/processes.ts';
import { writeShippedData } from '../../scripts/world/shipped-data.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrls: DatabaseUrls;
  }
}

/** Starts the servers, tells the project where they are, and gives back how to end them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-tests-'));
  const processes = createProcesses(createLog());
  const end = async () => {
    await processes.stopAll();
    rmSync(folder, { recursive: true, force: true });
  };
  // wrangler.toml names it as the folder of the assets, and these tests run before anything was built.
  await writeShippedData(join(projectRoot, 'dist/web/shipped'), Date.now());
  try {
    const { urls } = await startDatabases(folder, processes);
    await migrateDatabases(urls);
    project.provide('databaseUrls', urls);
  } catch (error) {
    await end();
    throw error;
  }
  return end;
}
