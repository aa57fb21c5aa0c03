/**
 * Builds what a world serves into dist/: the screens (every vite.config.ts under web/ and simulator/web/) and, for
 * worlds that do not follow the sources, both Workers. What did not change since it was built is left alone.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolderWhenFree } from './folder-lock.ts';
import { programPath, projectRoot } from './paths.ts';
import { runCommand } from './run-command.ts';
import { writeShippedData } from './shipped-data.ts';
import { wranglerEnv } from './worker.ts';

interface Build {
  name: string;
  /** What the result depends on: files and folders of the project. */
  sources: string[];
  run(): Promise<void>;
}

const dist = join(projectRoot, 'dist');

/** Where `buildWorkers` puts the bundles. */
export const bundles = {
  gateway: join(dist, 'gateway/worker.js'),
  simulator: join(dist, 'simulator-worker/worker.js'),
};

function viteBuild(name: string, folder: string, sources: string[]): Build {
  return {
    name,
    sources: [folder, ...sources],
    async run() {
      for (const config of globSync(`${folder}/**/vite.config.ts`, { cwd: projectRoot }).sort()) {
        await runCommand({
          name,
          command: programPath('vite'),
          args: ['build', '--config', config],
          // Test runners say `test`, and what is served would be the development build.
          env: { NODE_ENV: 'production' },
        });
      }
    },
  };
}

function workerBuild(name: keyof typeof bundles, config: string, sources: string[]): Build {
  return {
    name: `${name} Worker`,
    sources: [config, ...sources],
    run: () =>
      runCommand({
        name,
        command: programPath('wrangler'),
        args: ['deploy', '--dry-run', '--config', config, '--outdir', join(bundles[name], '..')],
        env: wranglerEnv(dist),
      }),
  };
}

/** Presets, words and days off; the Worker reads them as static files. */
const shippedBuild: Build = {
  name: 'shipped data',
  sources: ['markets', 'locales', 'src/markets', 'schema/config'],
  run: () => writeShippedData(join(dist, 'web/shipped'), Date.now()),
};

const webBuilds = [
  shippedBuild,
  viteBuild('web', 'web', ['schema', 'locales']),
  viteBuild('simulator pages', 'simulator/web', ['schema', 'simulator/world', 'web/shared']),
];

const workerBuilds = [
  workerBuild('gateway', 'wrangler.toml', ['src', 'schema', 'channels', 'markets', 'locales']),
  workerBuild('simulator', 'simulator/wrangler.toml', ['simulator/src', 'simulator/world', 'schema']),
];

function digestOf(sources: string[]): string {
  const hash = createHash('sha256');
  const files = [...sources, 'package-lock.json'].flatMap((source) =>
    globSync([source, `${source}/**/*`], { cwd: projectRoot }),
  );
  for (const file of files.sort()) {
    const { isDirectory, mtimeMs, size } = stat(file);
    if (!isDirectory) hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function stat(file: string) {
  const found = statSync(join(projectRoot, file));
  return { isDirectory: found.isDirectory(), mtimeMs: found.mtimeMs, size: found.size };
}

async function bringUpToDate(builds: Build[], say: (line: string) => void): Promise<void> {
  const stamps = join(dist, '.built');
  const lock = await lockFolderWhenFree(stamps);
  try {
    for (const build of builds) {
      const stamp = join(stamps, build.name.replaceAll(' ', '-'));
      const digest = digestOf(build.sources);
      if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) continue;
      say(`building ${build.name} …`);
      await build.run();
      writeFileSync(stamp, digest);
    }
  } finally {
    lock.release();
  }
}

/** Builds the screens that are older than their sources. */
export async function buildWeb(say: (line: string) => void): Promise<void> {
  await bringUpToDate(webBuilds, say);
}

/** Builds the Workers that are older than their sources; the assets must be there already. */
export async function buildWorkers(say: (line: string) => void): Promise<void> {
  await bringUpToDate(workerBuilds, say);
}
