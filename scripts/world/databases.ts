/** Runs the libSQL servers of a world: one for the control database and one a region, each with its own folder and port. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { programPath } from './paths.ts';
import { freePorts } from './ports.ts';
import type { Processes, Program } from './processes.ts';

export const databaseNames = ['control', 'eu', 'uk', 'us', 'apac'] as const;
export type DatabaseName = (typeof databaseNames)[number];
export type DatabaseUrls = Record<DatabaseName, string>;

export interface Databases {
  readonly urls: DatabaseUrls;
  /** Starts the servers on the ports and folders they always had. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

const answerWithinMs = 60_000;

async function untilHealthy(url: string, program: Program): Promise<void> {
  const deadline = Date.now() + answerWithinMs;
  while (Date.now() < deadline) {
    if (!program.isRunning) throw new Error(`${program.name} ended before it answered`);
    const isHealthy = await fetch(`${url}/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (isHealthy) return;
    await sleep(25);
  }
  throw new Error(`${program.name} did not answer at ${url}`);
}

/** Starts the servers under `folder` on free ports and waits until each answers. */
export async function startDatabases(folder: string, processes: Processes): Promise<Databases> {
  const ports = await freePorts(databaseNames.length);
  const servers = databaseNames.map((name, index) => ({ name, address: `127.0.0.1:${ports[index]}` }));
  let programs: Program[] = [];

  async function start(): Promise<void> {
    programs = servers.map(({ name, address }) => {
      const path = join(folder, name);
      mkdirSync(path, { recursive: true });
      const args = ['--db-path', path, '--http-listen-addr', address, '--no-welcome'];
      return processes.start({
        name: `sqld-${name}`,
        command: programPath('sqld'),
        args,
        env: { RUST_LOG: 'error,libsql_server::hrana=off' },
      });
    });
    await Promise.all(programs.map((program, index) => untilHealthy(`http://${servers[index]?.address}`, program)));
  }

  await start();
  return {
    urls: Object.fromEntries(servers.map(({ name, address }) => [name, `http://${address}`])) as DatabaseUrls,
    start,
    stop: async () => {
      await Promise.all(programs.map((program) => program.stop()));
    },
  };
}
