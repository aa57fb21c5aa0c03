/**
 * Is `npm run migrate`: brings a deployment's databases up to date. It reads what the Worker reads (CONTROL_DATABASE_URL,
 * CONTROL_DATABASE_TOKEN, REGIONS, REGION_DATABASE_TOKENS) from its environment. The local world migrates by itself.
 */
import * as z from 'zod';
import { migrateDatabase } from './world/migrate.ts';

const json = z.string().transform((text): unknown => JSON.parse(text));

const { CONTROL_DATABASE_URL, CONTROL_DATABASE_TOKEN, REGIONS, REGION_DATABASE_TOKENS } = z
  .object({
    CONTROL_DATABASE_URL: z.url(),
    CONTROL_DATABASE_TOKEN: z.string().optional(),
    REGIONS: json.pipe(z.record(z.string(), z.object({ database: z.url() }))),
    REGION_DATABASE_TOKENS: json.pipe(z.record(z.string(), z.string())).default({}),
  })
  .parse(process.env);

console.log('migrating control …');
await migrateDatabase({ url: CONTROL_DATABASE_URL, authToken: CONTROL_DATABASE_TOKEN }, 'control');
for (const [region, { database }] of Object.entries(REGIONS)) {
  console.log(`migrating ${region} …`);
  await migrateDatabase({ url: database, authToken: REGION_DATABASE_TOKENS[region] }, 'region');
}
