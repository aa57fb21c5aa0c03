/**
 * Three kinds of tests. `rules` runs in Node: pure code, and the rules of the tree itself. `workers` runs in the real
 * Workers runtime against real libSQL servers. `world` runs the whole local world with a browser, one file after the other.
 */
import { cloudflareTest } from '@cloudflare/vitest-plugin';
import { defineConfig } from 'vitest/config';
import type { DatabaseUrls } from './scripts/world/databases.ts';

const elsewhere = ['**/node_modules/**', 'dist/**', '.parley/**'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'rules',
          testTimeout: 30_000,
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, '**/*.workers.test.ts', 'test/world/**'],
        },
      },
      {
        plugins: [
          cloudflareTest(({ inject }) => {
            const { control, eu, uk, us, apac } = inject<DatabaseUrls>('databaseUrls');
            return {
              wrangler: { configPath: './wrangler.toml' },
              miniflare: {
                // Every test comes from one address; those about a limit hand in one that is reached.
                ratelimits: Object.fromEntries(
                  ['LIMIT_HOOKS', 'LIMIT_CHAT', 'LIMIT_SIGN_IN'].map((name) => [
                    name,
                    { namespace_id: name, simple: { limit: 1_000_000, period: 60 } },
                  ]),
                ),
                bindings: {
                  ENVIRONMENT: 'test',
                  PUBLIC_URL: 'https://parley.test',
                  TWILIO_API_URL: 'https://twilio.test',
                  GRAPH_API_URL: 'https://graph.test',
                  TELEGRAM_API_URL: 'https://telegram.test',
                  LINE_API_URL: 'https://line.test',
                  LINE_DATA_API_URL: 'https://line-data.test',
                  X_API_URL: 'https://x.test',
                  MAIL_API_URL: 'https://mail.test',
                  CONTROL_DATABASE_URL: control,
                  CONTROL_DATABASE_TOKEN: '',
                  REGIONS: JSON.stringify({
                    eu: { database: eu, files: 'FILES_EU' },
                    uk: { database: uk, files: 'FILES_UK' },
                    us: { database: us, files: 'FILES_US' },
                    apac: { database: apac, files: 'FILES_APAC' },
                  }),
                  REGION_DATABASE_TOKENS: '{}',
                  MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
                  AUTH_SECRET: 'a secret of tests, and of nothing else',
                },
              },
            };
          }),
        ],
        test: {
          name: 'workers',
          testTimeout: 60_000,
          include: ['**/*.workers.test.ts'],
          exclude: elsewhere,
          globalSetup: ['test/ground/databases.ts'],
          // Files share an isolate, as requests do at the edge; loading the Worker anew for each takes longer than its tests.
          isolate: false,
        },
      },
      {
        test: {
          name: 'world',
          include: ['test/world/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // Alone on the machine: a world, a browser and another project's runtimes would fight for its cores.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
