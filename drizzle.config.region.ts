/** Generates migrations/region from the tables of schema/tables/region (`npm run migrations`). */
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './schema/tables/region/*.ts',
  out: './migrations/region',
});
