/** Keeps what `npm start` promises: one line when both answer, data that stays, and a clean end. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/world/paths.ts';
import { freePorts, isPortFree } from '../../scripts/world/ports.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'parley-start-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

async function start() {
  const [port = 0, simulatorPort = 0] = await freePorts(2);
  const child = spawn('npm', ['start', '--silent'], {
    cwd: projectRoot,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), SIMULATOR_PORT: String(simulatorPort) },
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const lines: string[] = [];
  const ready: string[] = [];
  const isReady = Promise.withResolvers<void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    if (!line.startsWith('ready ')) return;
    ready.push(line);
    isReady.resolve();
  });
  await Promise.race([
    isReady.promise,
    ended.then((code) => Promise.reject(new Error(`npm start ended with ${code}\n${lines.slice(-20).join('\n')}`))),
  ]);
  return { port, simulatorPort, ready, ended, kill: (signal: NodeJS.Signals) => child.kill(signal) };
}

async function expectCleanEnd({ port, simulatorPort, ended }: Awaited<ReturnType<typeof start>>): Promise<void> {
  expect(await ended).toBe(0);
  expect([await isPortFree(port), await isPortFree(simulatorPort)]).toEqual([true, true]);
}

it('says once that both answer, and ends cleanly on SIGTERM', async () => {
  const started = await start();
  const { port, simulatorPort, ready } = started;
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  expect((await fetch(`http://127.0.0.1:${simulatorPort}/healthz`)).status).toBe(200);
  started.kill('SIGTERM');
  await expectCleanEnd(started);
  expect(ready).toEqual([`ready gateway=http://127.0.0.1:${port} simulator=http://127.0.0.1:${simulatorPort}`]);
});

it('keeps its secrets for the next start, for their owner alone, and ends cleanly on Ctrl-C', async () => {
  const file = join(dataDir, 'secrets.json');
  const before = readFileSync(file, 'utf8');
  const started = await start();
  started.kill('SIGINT');
  await expectCleanEnd(started);
  expect(readFileSync(file, 'utf8')).toBe(before);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
