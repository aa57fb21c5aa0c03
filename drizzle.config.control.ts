/** Generates migrations/control from the tables of schema/tables/control (`npm run migrations`). */
import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './schema/tables/control/*.ts',
  out: './migrations/control',
});
