/** Runs a program to its end, for steps that are over before a world serves. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { projectRoot } from './paths.ts';

export interface Command {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
}

/** Resolves when it ended well; otherwise rejects with everything it printed. */
export async function runCommand({ name, command, args, env }: Command): Promise<void> {
  const child = spawn(command, args, {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => lines.push(line));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${name} failed (code ${code})\n${lines.join('\n')}`);
}
