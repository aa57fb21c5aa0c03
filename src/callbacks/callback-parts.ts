/** Owns what every effect of a callback is given. */
import type { Env } from '../env.ts';
import type { Clock } from '../lib/clock.ts';
import type { Snapshots } from '../markets/snapshots.ts';
import type { CallbackCommand, CallbackDecision } from './callback-command.ts';
import type { CallbackRecord } from './callback-record.ts';

export type CallbackParts = {
  env: Env;
  clock: Clock;
  snapshots: Snapshots;
  record: () => CallbackRecord;
  apply: (command: CallbackCommand) => Promise<CallbackDecision>;
};
