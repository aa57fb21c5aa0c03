/**
 * Owns what the world needs of a provider: the API that the gateway calls, and what people do in the provider's app. A provider
 * signs, retries and refuses by its own code and imports nothing from channels/.
 */
import type { Hono } from 'hono';
import type { Channel } from '../../../schema/channel.ts';
import type { WorldAccount } from '../../world/types.ts';
import type { ActName, ActRequest } from '../act-request.ts';
import type { Env, WorldEnv } from '../env.ts';
import type { ActAnswer, SayAnswer } from '../messages.ts';
import type { SayRequest } from '../say-request.ts';

/** Lets work go on after the answer. */
export type Later = (work: Promise<unknown>) => void;

export type Provider = {
  /** Names the provider; POST /faults breaks its API under this name. */
  name: string;
  channels: readonly Channel[];
  /** Answers what the gateway asks, mounted at `/` with a base path of its own (`/graph`). A provider without one cannot be broken. */
  routes?: Hono<WorldEnv>;
  /** Names parts that break apart from the API, such as where files are fetched. */
  faultTargets?: readonly string[];
  /** Tells whether `/behaviour` shapes its receipts. */
  reportsDelivery?: boolean;
  /** Posts what somebody wrote to the gateway, signed, as the real one does. */
  say(env: Env, account: WorldAccount, said: SayRequest, later: Later): Promise<SayAnswer>;
  /** Says why nobody could write this in the provider's app; nothing when they could. */
  objection?(said: SayRequest): string | undefined;
  /** Writes an address as the provider does; everything that is asked about an address goes through it. */
  normalise?(address: string): string;
  /** Lists what people can do in the app beside writing; `reply` is said, not done, and needs no `act`. */
  acts?: readonly ActName[];
  /**
   * Posts what somebody did. The world has already changed what people see of it (a reaction, an edit, a deletion, habits);
   * what appears as a message of its own (a pressed button, a place, a card) the provider records.
   */
  act?(env: Env, account: WorldAccount, request: ActRequest, later: Later): Promise<ActAnswer>;
};
