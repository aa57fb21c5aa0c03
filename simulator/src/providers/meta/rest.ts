/** Owns what the Graph API answers for whatever belongs to no account of this world. It is mounted after Meta's products. */
import { Hono } from 'hono';
import type { WorldEnv } from '../../env.ts';
import { unknownNode } from './errors.ts';

export const graphRest = new Hono<WorldEnv>().all('/graph/*', ({ req }) =>
  unknownNode(req.path.split('/').at(-1) ?? ''),
);
