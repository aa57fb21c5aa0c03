/**
 * Runs one of the project's scripts on a fresh clone: installs what is missing, then hands over to the Node that the
 * lock file names, which reads TypeScript. Plain JavaScript, because the machine's own Node may be 20.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** Tells whether node_modules holds what package-lock.json names; what other systems need may be missing. */
function isInstalled() {
  const installed = packagesIn(join(root, 'node_modules/.package-lock.json'));
  return Object.entries(packagesIn(join(root, 'package-lock.json')))
    .filter(([path]) => path !== '')
    .every(([path, wanted]) =>
      installed[path] ? installed[path].version === wanted.version : Boolean(wanted.optional || wanted.devOptional),
    );
}

function install() {
  console.log('installing the packages that package-lock.json names; this takes a minute or two …');
  // Not `npm ci`: it refuses a lock file that lacks an optional package of a system other than this one.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync('npm', args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function nodeThatReadsTypes() {
  const pinned = join(root, 'node_modules/.bin/node');
  if (existsSync(pinned)) return pinned;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  console.error(`Parley needs Node 22.18 or later; no package brings it to ${process.platform} ${process.arch}.`);
  return process.exit(1);
}

if (!isInstalled()) install();

const child = spawn(nodeThatReadsTypes(), process.argv.slice(2), {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}` },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
if (process.env.npm_lifecycle_event) {
  // A killed npm tells nobody: all that is seen of it is another parent.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 250).unref();
}
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
