/** Lends a running local world to the tests of a file: databases, gateway, simulator, all of them real. */
import { afterAll, beforeAll } from 'vitest';
import { startWorld, type World, type WorldOptions } from '../../scripts/world/start-world.ts';

/** Starts a world before the tests of the calling file and ends it after them; call the result inside a test. */
export function lendWorld(options: WorldOptions = {}): () => World {
  let world: World | undefined;
  beforeAll(async () => {
    world = await startWorld(options);
  });
  afterAll(async () => {
    await world?.stop();
  });
  return () => {
    if (!world) throw new Error('the world is lent inside tests and their hooks only');
    return world;
  };
}
