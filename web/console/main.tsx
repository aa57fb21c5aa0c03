/** Mounts the console on the browser's own network, clock and storage. */
// First of all: schemas read this when they are made.
import '../shared/no-eval.ts';
import { createRoot } from 'react-dom/client';
import { createApi } from '../shared/api-client.ts';
import { openBrowserSocket } from '../shared/live-socket.ts';
import { ConsoleApp } from './console-app.tsx';
import type { ConsoleDeps } from './deps.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const deps: ConsoleDeps = {
  api: createApi({ fetch: (input, init) => fetch(input, init) }),
  openSocket: openBrowserSocket,
  now: () => Date.now(),
  random: () => Math.random(),
  newClientId: () => crypto.randomUUID(),
  storage: window.localStorage,
  forget: () => {
    for (const key of Object.keys(window.localStorage)) {
      if (/^parley\.console\.(draft|outgoing)\./.test(key)) window.localStorage.removeItem(key);
    }
  },
};

createRoot(root).render(<ConsoleApp deps={deps} />);
