/**
 * Owns the connection to one libSQL database over HTTP. Every call has a deadline, so that a database which hangs is an error
 * that can be answered, not a request that waits with it.
 */
import { createClient } from '@libsql/client/web';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { drizzle } from 'drizzle-orm/libsql/web';

export type Database<Tables extends Record<string, unknown>> = LibSQLDatabase<Tables>;

export type ConnectOptions = { url: string; token: string; timeoutMs: number; fetch: typeof fetch };

// Calls wait for nobody: a queue inside the client would be shared by requests, and one request cannot resume another's work.
const unlimited = 1_000_000;

/** Opens a database; nothing is sent before the first statement. */
export function connect<Tables extends Record<string, unknown>>(
  options: ConnectOptions,
  schema: Tables,
): Database<Tables> {
  const client = createClient({
    url: options.url,
    ...(options.token ? { authToken: options.token } : {}),
    concurrency: unlimited,
    fetch: (request: Request) => options.fetch(request, { signal: AbortSignal.timeout(options.timeoutMs) }),
  });
  return drizzle(client, { schema });
}
