/** Finds the browser that tests and pictures use, and installs Debian's when there is none. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { runCommand } from './run-command.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Gives the path of a Chromium: CHROMIUM_PATH when set, otherwise one that the machine has. */
export function findChromium({ CHROMIUM_PATH, PATH = '' }: NodeJS.ProcessEnv): string | undefined {
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  const folders = PATH.split(delimiter);
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere].find(existsSync);
}

/** Gives the path of a Chromium, installing one with apt-get where that is possible; throws saying what to do where not. */
export async function ensureChromium(env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<string> {
  const found = findChromium(env);
  if (found) return found;
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error('no Chromium found: install it or Chrome, or set CHROMIUM_PATH to one');
  }
  say('installing Chromium (apt-get) …');
  const apt = (...args: string[]) => {
    const isRoot = process.getuid?.() === 0;
    const line = ['apt-get', '-q', ...args];
    const [command = '', ...rest] = isRoot ? line : ['sudo', '--non-interactive', ...line];
    return runCommand({ name: line.join(' '), command, args: rest, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  };
  await apt('update');
  await apt('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation');
  const installed = findChromium(env);
  if (!installed) throw new Error('apt-get installed chromium, yet none is in PATH');
  return installed;
}

// Nothing but pages: no sandbox of its own in a container, and nothing that looks for the outside world.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a Chromium without a window. */
export async function launchChromium(env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureChromium(env, say), args });
}
