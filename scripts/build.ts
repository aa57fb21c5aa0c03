/** Is `npm run build`: the screens that a deployment serves. `wrangler deploy` bundles the Worker by itself. */
import { buildWeb } from './world/build.ts';

await buildWeb(console.log);
