/** Owns the columns that tables share, so that a tenant, a time or a list is stored one way everywhere. */
import { integer, text } from 'drizzle-orm/sqlite-core';

/** Is the tenant a row belongs to; every table with people's data has it first in its keys. */
export const tenant = () => text('tenant').notNull();

/** Is a moment in ms since 1970. */
export const moment = (name: string) => integer(name);

/** Is a moment as a Date, for the tables whose shape better-auth dictates. */
export const date = (name: string) => integer(name, { mode: 'timestamp_ms' });

/** Is a list of names as JSON; NULL means "no restriction". */
export const names = (name: string) => text(name, { mode: 'json' }).$type<string[]>();
