/**
 * Starts and ends the programs of a world, each as the leader of its own process group, so that a kill reaches the
 * runtime beneath a launcher too. Leaves what they serve to their owners.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Log } from './log.ts';
import { projectRoot } from './paths.ts';

export interface ProgramOptions {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
}

export interface Program {
  readonly name: string;
  readonly isRunning: boolean;
  /** Asks it to end and waits; what is left of its group after the grace period is killed. */
  stop(): Promise<void>;
  /** Kills the whole group with SIGKILL and waits until it is gone. */
  kill(): Promise<void>;
}

export interface Processes {
  start(options: ProgramOptions): Program;
  stopAll(): Promise<void>;
  /** Settles with a sentence when a program ends that nobody asked to. */
  readonly unexpectedEnd: Promise<string>;
}

const graceMs = 8_000;

function signalGroup(group: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-group, signal);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}

function startReaper(): ChildProcess & { stdin: NonNullable<ChildProcess['stdin']> } {
  const reaper = spawn(process.execPath, [join(projectRoot, 'scripts/world/reaper.ts')], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  reaper.unref();
  // Its input must not keep a script alive, and may be gone first when a whole process group is killed.
  reaper.stdin.on('error', () => undefined);
  return reaper;
}

/** Creates the keeper of a world's programs; `log` receives every line they print. */
export function createProcesses(log: Log): Processes {
  const reaper = startReaper();
  const running = new Set<Program>();
  const ending = Promise.withResolvers<string>();

  function start({ name, command, args, env }: ProgramOptions): Program {
    const child = spawn(command, args, {
      cwd: projectRoot,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    const group = child.pid;
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => log.add(name, line));
    }
    let isAsked = false;
    const ended = new Promise<void>((resolve) => {
      const settle = (reason: string) => {
        running.delete(program);
        if (group !== undefined) {
          signalGroup(group, 'SIGKILL');
          reaper.stdin.write(`forget ${group}\n`);
        }
        if (!isAsked) ending.resolve(`${name} ended (${reason})\n${log.tail(name)}`);
        resolve();
      };
      child.once('error', (error) => settle(error.message));
      child.once('exit', (code, signal) => settle(signal ?? `code ${code}`));
    });
    const program: Program = {
      name,
      get isRunning() {
        return running.has(program);
      },
      async stop() {
        isAsked = true;
        if (!running.has(program)) return;
        child.kill('SIGTERM');
        const timer = setTimeout(() => group !== undefined && signalGroup(group, 'SIGKILL'), graceMs);
        await ended;
        clearTimeout(timer);
      },
      async kill() {
        isAsked = true;
        if (group !== undefined) signalGroup(group, 'SIGKILL');
        await ended;
      },
    };
    running.add(program);
    if (group !== undefined) reaper.stdin.write(`watch ${group}\n`);
    return program;
  }

  return {
    start,
    unexpectedEnd: ending.promise,
    async stopAll() {
      await Promise.all([...running].map((program) => program.stop()));
      reaper.stdin.end();
    },
  };
}
