import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { createLog } from './log.ts';
import { createProcesses } from './processes.ts';

/** A launcher with a program beneath it, as the local runtime has; it prints the number of that program. */
const launcher = `
  const { spawn } = require('node:child_process');
  const below = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  console.log(below.pid);
  setInterval(() => {}, 1000);
`;

async function untilGone(pid: number): Promise<void> {
  await expect.poll(() => isAlive(pid), { timeout: 20_000 }).toBe(false);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // Whoever inherits an orphan may bury it late: what is dead and not buried counts as gone.
  const status = `/proc/${pid}/status`;
  return !existsSync(status) || !/^State:\s+Z/m.test(readFileSync(status, 'utf8'));
}

async function start() {
  const below = Promise.withResolvers<number>();
  const processes = createProcesses(createLog((line) => below.resolve(Number(line.split('│')[1]))));
  const program = processes.start({ name: 'launcher', command: process.execPath, args: ['-e', launcher] });
  return { processes, program, below: await below.promise };
}

it('kills what runs beneath a launcher', async () => {
  const { processes, program, below } = await start();
  await program.kill();
  await untilGone(below);
  await processes.stopAll();
});

it('ends what runs beneath a launcher that was only asked to end', async () => {
  const { processes, below } = await start();
  await processes.stopAll();
  await untilGone(below);
});

it('says when a program ends that nobody asked to', async () => {
  const processes = createProcesses(createLog());
  processes.start({ name: 'brief', command: process.execPath, args: ['-e', 'console.log("why"); process.exit(3)'] });
  expect(await processes.unexpectedEnd).toMatch(/^brief ended \(code 3\)/);
  await processes.stopAll();
});

it('leaves nothing running when its own process is killed', async () => {
  const owner = `
    import { createLog } from '${import.meta.dirname}/log.ts';
    import { createProcesses } from '${import.meta.dirname}/processes.ts';
    const processes = createProcesses(createLog((line) => console.log(line.split('│')[1].trim())));
    processes.start({ name: 'launcher', command: process.execPath, args: ['-e', ${JSON.stringify(launcher)}] });
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', owner], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [below] = await new Promise<number[]>((resolve) => {
    createInterface({ input: child.stdout }).once('line', (line) => resolve([Number(line)]));
  });
  expect(below && isAlive(below)).toBe(true);
  child.kill('SIGKILL');
  await untilGone(below ?? 0);
});
