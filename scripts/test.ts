/**
 * Is `npm test`: everything, browser tests included, closed by one line `tests: N passed, N failed` that says what
 * vitest's own report says. Arguments go to vitest, which then runs less.
 */
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closingLine } from './closing-line.ts';
import { buildWeb, buildWorkers } from './world/build.ts';
import { ensureChromium } from './world/chromium.ts';
import { programPath, projectRoot } from './world/paths.ts';

async function runVitest(reportFile: string, chromium: string): Promise<number> {
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const child = spawn(programPath('vitest'), [...args, ...process.argv.slice(2)], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROMIUM_PATH: chromium, TMPDIR: folder },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Worlds come and go with hundreds of small databases: in memory, where the system has such a place, they do not wait for a disk. */
function scratchRoot(): string {
  try {
    accessSync('/dev/shm', constants.W_OK);
    return '/dev/shm';
  } catch {
    return tmpdir();
  }
}

const folder = mkdtempSync(join(scratchRoot(), 'parley-test-'));
try {
  const chromium = await ensureChromium(process.env, console.log);
  await buildWeb(console.log);
  await buildWorkers(console.log);
  const reportFile = join(folder, 'report.json');
  const code = await runVitest(reportFile, chromium);
  console.log(closingLine(readFileSync(reportFile, 'utf8'), code));
  process.exitCode = code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('tests: 0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
