/** Is `npm start`: the demo world on this machine, until Ctrl-C. */
import { resolve } from 'node:path';
import { projectRoot } from './world/paths.ts';
import { startWorld, type World } from './world/start-world.ts';

const { PORT = '8787', SIMULATOR_PORT = '8788', DATA_DIR = '.parley' } = process.env;

const ending = Promise.withResolvers<void>();
let isServing = false;

function end(): void {
  // Nothing accepted is at stake before the world serves; its reaper ends what was started.
  if (!isServing) process.exit(1);
  ending.resolve();
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
// The launcher died without passing a signal on.
process.on('disconnect', end);

async function serve(world: World): Promise<number> {
  isServing = true;
  console.log(`ready gateway=${world.gatewayUrl} simulator=${world.simulatorUrl}`);
  const failure = await Promise.race([ending.promise, world.unexpectedEnd]);
  if (failure) console.error(failure);
  else console.log('ending …');
  await world.stop();
  return failure ? 1 : 0;
}

try {
  const world = await startWorld({
    dataDir: resolve(projectRoot, DATA_DIR),
    port: Number(PORT),
    simulatorPort: Number(SIMULATOR_PORT),
    followSources: true,
    say: console.log,
    onLine: console.log,
  });
  process.exit(await serve(world));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
