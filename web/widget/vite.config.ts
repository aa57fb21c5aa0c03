/** Owns how the widget is built: into one file, dist/web/widget.js, that loads nothing else and stays small. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const outDir = join(import.meta.dirname, '../../dist/web');
const budgetBytes = 15_000;

/** Fails the build when the script is over its budget. */
function keepSmall(): Plugin {
  return {
    name: 'keep-small',
    closeBundle() {
      const sizeBytes = gzipSync(readFileSync(join(outDir, 'widget.js'))).length;
      if (sizeBytes > budgetBytes) throw new Error(`widget.js has ${sizeBytes} bytes gzip; at most ${budgetBytes}`);
      this.info(`widget.js: ${sizeBytes} of ${budgetBytes} bytes gzip`);
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [keepSmall()],
  // Preact's first way of making elements is in its core already; the newer one would be a second.
  oxc: {
    jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
    jsxInject: "import { h, Fragment } from 'preact'",
  },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir,
    // The console is built into the same folder.
    emptyOutDir: false,
    target: 'es2024',
    // Browsers of 2024 know light-dark() and colours relative to others; writing them out would cost a tenth of the styles.
    cssTarget: ['chrome125', 'safari18', 'firefox128'],
    lib: { entry: 'main.tsx', formats: ['iife'], name: 'parleyWidget', fileName: () => 'widget.js' },
  },
});
