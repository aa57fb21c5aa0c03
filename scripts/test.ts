/**
 * Is `npm test`: everything, browser tests included, closed by one line `tests: N passed, N failed` that says what
 * vitest's own report says. Arguments go to vitest, which then runs less.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { buildWeb, buildWorkers } from './world/build.ts';
import { ensureChromium } from './world/chromium.ts';
import { programPath, projectRoot } from './world/paths.ts';

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

async function runVitest(reportFile: string, chromium: string): Promise<number> {
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const child = spawn(programPath('vitest'), [...args, ...process.argv.slice(2)], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CHROMIUM_PATH: chromium },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Counts what the report holds. A file that failed without a failing test (it did not load, say) counts as one. */
function closingLine(reportFile: string, code: number): string {
  const report = reportSchema.parse(JSON.parse(readFileSync(reportFile, 'utf8')));
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const counted = report.numFailedTests + brokenFiles.length;
  // Vitest also fails for errors outside of any test.
  const failed = counted === 0 && code !== 0 ? 1 : counted;
  const skipped = report.numPendingTests + report.numTodoTests;
  return `tests: ${report.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const folder = mkdtempSync(join(tmpdir(), 'parley-report-'));
try {
  const chromium = await ensureChromium(process.env, console.log);
  await buildWeb(console.log);
  await buildWorkers(console.log);
  const reportFile = join(folder, 'report.json');
  const code = await runVitest(reportFile, chromium);
  console.log(closingLine(reportFile, code));
  process.exitCode = code;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('tests: 0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
