/** Owns what every HTTP surface has at hand: the bindings, and what middleware has put beside them. */
import type { Env } from '../env.ts';

export type AppEnv = { Bindings: Env };
