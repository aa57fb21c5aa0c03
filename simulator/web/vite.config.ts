/** Owns how the simulator's pages are built: to dist/simulator, served by its Worker. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const simulator = 'http://127.0.0.1:8788';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: '../../dist/simulator', emptyOutDir: true, chunkSizeWarningLimit: 900 },
  server: {
    proxy: Object.fromEntries(
      [
        '/world.json',
        '/phones.json',
        '/log.json',
        '/heard',
        '/habits',
        '/say',
        '/act',
        '/faults',
        '/behaviour',
        '/reset',
        '/shops',
        '/media',
        '/feed',
      ].map((path) => [path, { target: simulator, ws: path === '/feed' }]),
    ),
  },
});
