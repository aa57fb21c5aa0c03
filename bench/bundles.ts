/** Measures what is shipped: the widget's script, the Worker's bundle, and the time the Worker takes to start. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { bundles } from '../scripts/world/build.ts';
import { programPath, projectRoot } from '../scripts/world/paths.ts';
import { wranglerEnv } from '../scripts/world/worker.ts';
import type { Row } from './table.ts';

const kB = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;

/** Measures the widget; it is one file and loads nothing else. */
export function measureWidget(): Row {
  const sizeBytes = gzipSync(readFileSync(join(projectRoot, 'dist/web/widget.js'))).length;
  return {
    what: 'widget script, gzip, in all',
    measured: kB(sizeBytes),
    against: '',
    budget: '≤ 15 kB',
    kept: sizeBytes <= 15_000,
  };
}

/** Sums the time in which the start-up profile saw code run. */
function activeMs(profile: {
  timeDeltas: number[];
  samples: number[];
  nodes: { id: number; callFrame: { functionName: string } }[];
}): number {
  const idle = new Set(
    profile.nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id),
  );
  return (
    profile.samples.reduce((sum, id, index) => (idle.has(id) ? sum : sum + (profile.timeDeltas[index] ?? 0)), 0) / 1_000
  );
}

/** Measures the gateway's bundle, and its start-up with the platform's own profiler. */
export async function measureBundle(say: (line: string) => void): Promise<Row[]> {
  const sizeBytes = gzipSync(readFileSync(bundles.gateway)).length;
  say('start-up of the Worker …');
  const folder = mkdtempSync(join(tmpdir(), 'parley-startup-'));
  const outfile = join(folder, 'startup.cpuprofile');
  await promisify(execFile)(programPath('wrangler'), ['check', 'startup', '--outfile', outfile], {
    cwd: projectRoot,
    env: { ...process.env, ...wranglerEnv(folder) },
  });
  const startMs = activeMs(JSON.parse(readFileSync(outfile, 'utf8')));
  rmSync(folder, { recursive: true, force: true });
  return [
    {
      what: 'Worker bundle, gzip',
      measured: kB(sizeBytes),
      against: '',
      budget: '≤ 1 MB',
      kept: sizeBytes <= 1_000_000,
    },
    {
      what: 'Worker start-up, CPU',
      measured: `${startMs.toFixed(0)} ms`,
      against: '',
      budget: '≤ 100 ms',
      kept: startMs <= 100,
    },
  ];
}
