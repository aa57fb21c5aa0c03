/** Owns the databases of a deployment: one for control, one a region, each connected once an isolate. */
import { Problem } from '../../schema/problems.ts';
import * as controlTables from '../../schema/tables/control/index.ts';
import * as regionTables from '../../schema/tables/region/index.ts';
import { type Env, type Settings, settingsOf } from '../env.ts';
import { connect, type Database } from './connect.ts';

export type ControlDatabase = Database<typeof controlTables>;
export type RegionDatabase = Database<typeof regionTables>;

export type Databases = {
  control(): ControlDatabase;
  /** Gives a region's own database; throws Problem('not-found') for a region this deployment does not have. */
  region(region: string): RegionDatabase;
};

const defaultTimeoutMs = 5_000;

/** Connects to the databases that the settings name, each when it is first asked for. */
export function createDatabases(settings: Settings, fetcher: typeof fetch, timeoutMs = defaultTimeoutMs): Databases {
  const regions = new Map<string, RegionDatabase>();
  let control: ControlDatabase | undefined;
  return {
    control() {
      const options = {
        url: settings.CONTROL_DATABASE_URL,
        token: settings.CONTROL_DATABASE_TOKEN,
        timeoutMs,
        fetch: fetcher,
      };
      control ??= connect(options, controlTables);
      return control;
    },
    region(region) {
      const known = regions.get(region);
      if (known) return known;
      const url = settings.REGIONS[region]?.database;
      if (!url) throw new Problem('not-found', undefined, `no region ${region}`);
      const token = settings.REGION_DATABASE_TOKENS[region] ?? '';
      const database = connect({ url, token, timeoutMs, fetch: fetcher }, regionTables);
      regions.set(region, database);
      return database;
    },
  };
}

const opened = new WeakMap<Settings, Databases>();

/** Gives the databases of this Worker. */
export function databasesOf(env: Env): Databases {
  const settings = settingsOf(env);
  let databases = opened.get(settings);
  if (!databases) {
    databases = createDatabases(settings, (input, init) => fetch(input, init));
    opened.set(settings, databases);
  }
  return databases;
}
