/** Runs one Worker in the local runtime (`wrangler dev`) and says when it answers. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from './log.ts';
import { programPath } from './paths.ts';
import { freePorts, isPortFree } from './ports.ts';
import type { Processes, Program } from './processes.ts';

export interface WorkerOptions {
  name: string;
  config: string;
  port: number;
  dataDir: string;
  persistTo: string;
  settingsFile: string;
  /** A bundle that is already built; without it the runtime bundles the sources and follows their changes. */
  bundle?: string | undefined;
}

export interface LocalWorker {
  readonly url: string;
  start(): Promise<void>;
  /** Kills launcher and runtime with SIGKILL; resolves when the port is free. */
  kill(): Promise<void>;
}

const answerWithinMs = 120_000;

/** Gives the environment in which the tool neither asks, nor reports, nor looks for other worlds. */
export function wranglerEnv(dataDir: string): Record<string, string> {
  return {
    CI: 'true',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    WRANGLER_REGISTRY_PATH: join(dataDir, 'wrangler-registry'),
    WRANGLER_SEND_ERROR_REPORTS: 'false',
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_WRITE_LOGS: 'false',
    // The tool's own viewers keep copies of requests: content would be stored that was never redacted.
    X_LOCAL_EXPLORER: 'false',
    X_LOCAL_OBSERVABILITY: 'false',
  };
}

/** Creates the runner of one Worker; nothing runs until `start`. */
export function createLocalWorker(options: WorkerOptions, processes: Processes, log: Log): LocalWorker {
  const { name, config, port, dataDir, persistTo, settingsFile, bundle } = options;
  const url = `http://127.0.0.1:${port}`;
  let program: Program | undefined;

  async function untilHealthy(started: Program): Promise<void> {
    const deadline = Date.now() + answerWithinMs;
    while (Date.now() < deadline) {
      if (!started.isRunning) throw new Error(`${name} ended before it answered\n${log.tail(name)}`);
      const isHealthy = await fetch(`${url}/healthz`).then(
        async (response) => (await response.arrayBuffer()) && response.ok,
        () => false,
      );
      if (isHealthy) return;
      await sleep(50);
    }
    throw new Error(`${name} did not answer at ${url}/healthz\n${log.tail(name)}`);
  }

  return {
    url,
    async start() {
      const [inspectorPort] = await freePorts(1);
      const args = [
        ...['dev', '--config', config, '--ip', '127.0.0.1', '--port', String(port)],
        ...['--inspector-port', String(inspectorPort), '--persist-to', persistTo, '--env-file', settingsFile],
        '--show-interactive-dev-session=false',
        ...(bundle ? ['--no-bundle', bundle, '--log-level', 'warn'] : []),
      ];
      program = processes.start({ name, command: programPath('wrangler'), args, env: wranglerEnv(dataDir) });
      await untilHealthy(program);
    },
    async kill() {
      await program?.kill();
      while (!(await isPortFree(port))) await sleep(10);
    },
  };
}
