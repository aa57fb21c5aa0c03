/** Is `npm run bench`: measures the budgets of the design on this machine, prints them as a table and keeps them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '../scripts/world/log.ts';
import { freePorts } from '../scripts/world/ports.ts';
import { createProcesses } from '../scripts/world/processes.ts';
import { startWorld } from '../scripts/world/start-world.ts';
import { createLocalWorker } from '../scripts/world/worker.ts';
import { lineOf } from '../test/world/text-load.ts';
import { measureAccepting } from './accepting.ts';
import { measureBotTurn } from './bot-turn.ts';
import { measureBundle, measureWidget } from './bundles.ts';
import { measureFrames } from './frames.ts';
import { measureLength } from './length.ts';
import { measureLag } from './projection-lag.ts';
import { keepResults, type Row, toTable } from './table.ts';

const say = (line: string) => console.log(`bench: ${line}`);
const dataDir = mkdtempSync(join(tmpdir(), 'parley-bench-'));
const log = createLog();
const processes = createProcesses(log);
const [port = 0] = await freePorts(1);
const settingsFile = join(dataDir, 'bare.env');
writeFileSync(settingsFile, '');
const bare = createLocalWorker(
  { name: 'bare', config: 'bench/bare/wrangler.toml', port, dataDir, persistTo: join(dataDir, 'state'), settingsFile },
  processes,
  log,
);

const rows: Row[] = [];
function tell(...measured: Row[]): void {
  rows.push(...measured);
  for (const { what, measured: figure, ratio } of measured) say(`${what}: ${figure} ${ratio ?? ''}`);
}

try {
  tell(await measureBotTurn());
  const world = await startWorld({ say });
  try {
    tell(...(await measureBundle(say)), measureWidget());
    await bare.start();
    const stage = { world, line: await lineOf(world, 'acc_us_northpay-us-sms'), bareUrl: bare.url, say };
    for (const measure of [measureAccepting, measureFrames, measureLength, measureLag]) tell(...(await measure(stage)));
  } finally {
    await world.stop();
  }
} finally {
  await processes.stopAll();
  rmSync(dataDir, { recursive: true, force: true });
}

console.log(`\n${toTable(rows)}\n`);
keepResults(rows);
