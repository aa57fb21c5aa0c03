/** Exports the simulator: its surfaces and the object that holds the world. */
import { app } from './app.ts';

export { SwitchboardObject } from './object/switchboard-object.ts';
export { WorldObject } from './object/world-object.ts';

export default app;
