/**
 * Kills what a world leaves behind when the process that started it dies without a goodbye (SIGKILL, a crash).
 * A process of its own: it hears process groups on standard input, and the end of that input is the signal.
 */
import { createInterface } from 'node:readline';

const groups = new Set<number>();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

const orders = createInterface({ input: process.stdin });
orders.on('line', (line) => {
  const [verb, group] = line.split(' ');
  if (verb === 'watch') groups.add(Number(group));
  if (verb === 'forget') groups.delete(Number(group));
});
orders.on('close', () => {
  for (const group of groups) {
    try {
      process.kill(-group, 'SIGKILL');
    } catch (error) {
      // ESRCH: it ended by itself, which is what is wanted.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
});
