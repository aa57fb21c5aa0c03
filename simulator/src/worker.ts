/** Exports the simulator: its surfaces and the object that holds the world. */
import { app } from './app.ts';

export { WorldObject } from './object/world-object.ts';

export default app;
