/** Owns how the console is built: to dist/web/console, served under /console/ by the gateway. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const gateway = 'http://127.0.0.1:8787';

export default defineConfig({
  root: import.meta.dirname,
  base: '/console/',
  plugins: [react()],
  build: {
    outDir: '../../dist/web/console',
    emptyOutDir: true,
    // The page's policy takes scripts, fonts and styles from its own origin alone: nothing is inlined as data.
    assetsInlineLimit: 0,
    sourcemap: false,
    chunkSizeWarningLimit: 900,
  },
  server: {
    proxy: {
      '/api': { target: gateway, ws: true },
      '/auth': { target: gateway },
    },
  },
});
