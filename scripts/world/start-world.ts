/**
 * Starts a whole local world (databases, gateway, simulator) and ends it. `npm start`, the browser tests and the bench
 * use the same; they differ in where the data lies and whether the Workers follow their sources.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDemoWorld } from '../seed/index.ts';
import { buildWeb, buildWorkers, bundles } from './build.ts';
import { type DatabaseUrls, databaseNames, startDatabases } from './databases.ts';
import { lockFolder } from './folder-lock.ts';
import { gatewaySettings } from './gateway-settings.ts';
import { createLog } from './log.ts';
import { migrateDatabases } from './migrate.ts';
import { freePorts, isPortFree } from './ports.ts';
import { createProcesses } from './processes.ts';
import { keysFor } from './secrets.ts';
import { writeSettings } from './settings-file.ts';
import { putSnapshots } from './snapshots.ts';
import { createLocalWorker } from './worker.ts';

export interface WorldOptions {
  /** Where everything is kept; without it a temporary folder that `stop` removes. */
  dataDir?: string;
  /** Ports of the gateway and the simulator; without them free ones. */
  port?: number;
  simulatorPort?: number;
  /** Whether the Workers are bundled from the sources and follow their changes; otherwise bundles are built once. */
  followSources?: boolean;
  /** Receives a sentence for every step. */
  say?: (line: string) => void;
  /** Receives every line the programs print. */
  onLine?: (line: string) => void;
}

export interface World {
  readonly gatewayUrl: string;
  readonly simulatorUrl: string;
  readonly dataDir: string;
  readonly databaseUrls: DatabaseUrls;
  /** Holds the last lines that the programs printed. */
  readonly logs: readonly string[];
  /** Settles with a sentence when a program ends that nobody asked to. */
  readonly unexpectedEnd: Promise<string>;
  /** Kills the gateway's runtime with SIGKILL, as a power cut would. */
  kill9Gateway(): Promise<void>;
  startGateway(): Promise<void>;
  stopDatabases(): Promise<void>;
  startDatabases(): Promise<void>;
  stop(): Promise<void>;
}

async function portsFor({ port, simulatorPort }: WorldOptions): Promise<[gateway: number, simulator: number]> {
  const [one, two] = await freePorts(2);
  const ports: [number, number] = [port ?? one ?? 0, simulatorPort ?? two ?? 0];
  for (const each of ports) {
    if (!(await isPortFree(each))) throw new Error(`port ${each} is taken; set PORT and SIMULATOR_PORT to free ones`);
  }
  return ports;
}

/** Starts a world and resolves when both Workers answer; nothing is left running when it rejects. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const { followSources = false, say = () => undefined } = options;
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'parley-world-'));
  const lock = lockFolder(dataDir);
  const log = createLog(options.onLine);
  const processes = createProcesses(log);

  async function stop(): Promise<void> {
    await processes.stopAll();
    lock.release();
    if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
  }

  async function start(): Promise<World> {
    const [port, simulatorPort] = await portsFor(options);
    const [gatewayUrl, simulatorUrl] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${simulatorPort}`];
    const keys = keysFor(dataDir);
    const stateOf = (name: string) => join(dataDir, 'state', name);
    mkdirSync(join(dataDir, 'state'), { recursive: true });

    await buildWeb(say);
    if (!followSources) await buildWorkers(say);

    say(`starting libSQL (${databaseNames.join(', ')}) …`);
    const databases = await startDatabases(join(dataDir, 'databases'), processes);
    const databaseUrls = databases.urls;
    await migrateDatabases(databaseUrls);

    say('seeding the demo world …');
    const { masterKey } = keys;
    const { kvEntries } = await seedDemoWorld({
      controlUrl: databaseUrls.control,
      gatewayUrl,
      simulatorUrl,
      masterKey,
    });

    const settings = { gateway: join(dataDir, 'gateway.env'), simulator: join(dataDir, 'simulator.env') };
    writeSettings(settings.gateway, gatewaySettings({ gatewayUrl, simulatorUrl, databaseUrls }, keys));
    writeSettings(settings.simulator, { GATEWAY_URL: gatewayUrl, SELF_URL: simulatorUrl });

    say('starting the gateway and the simulator …');
    const workerOf = (name: 'gateway' | 'simulator', config: string, at: number) =>
      createLocalWorker(
        {
          ...{ name, config, port: at, dataDir },
          persistTo: stateOf(name),
          settingsFile: settings[name],
          bundle: followSources ? undefined : bundles[name],
        },
        processes,
        log,
      );
    const gateway = workerOf('gateway', 'wrangler.toml', port);
    const simulator = workerOf('simulator', 'simulator/wrangler.toml', simulatorPort);
    const startGateway = async () => {
      await putSnapshots(kvEntries, dataDir, stateOf('gateway'));
      await gateway.start();
    };
    await Promise.all([simulator.start(), startGateway()]);

    return {
      ...{ gatewayUrl, simulatorUrl, dataDir, databaseUrls, stop },
      logs: log.lines,
      unexpectedEnd: processes.unexpectedEnd,
      kill9Gateway: gateway.kill,
      startGateway: gateway.start,
      stopDatabases: databases.stop,
      startDatabases: databases.start,
    };
  }

  try {
    return await start();
  } catch (error) {
    await stop();
    throw error;
  }
}
