/** Owns reading an API key: by its hash, while it is neither expired nor revoked; and noting, once an hour, that it is used. */
import { and, eq, isNull, lt, or } from 'drizzle-orm';
import { apiTokens } from '../../schema/tables/control/index.ts';
import { answered } from '../database/answered.ts';
import type { ControlDatabase } from '../database/databases.ts';
import { toBytes, toHex } from '../lib/bytes.ts';
import { log } from '../lib/log.ts';
import { type Principal, principalSchema } from './principal.ts';

const usedEveryMs = 3_600_000;

/** Hashes a token to what is stored of it. Tokens are long and random, so one round of SHA-256 is enough. */
export async function hashToken(token: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', toBytes(token))));
}

/** Finds whose token has this hash; null when it is nobody's or no longer valid. */
export async function principalOfToken(
  database: ControlDatabase,
  hash: string,
  now: number,
): Promise<Principal | null> {
  const query = database
    .select()
    .from(apiTokens)
    .where(and(eq(apiTokens.hash, hash), isNull(apiTokens.revokedAt)))
    .limit(1);
  const [row] = await answered(query);
  if (!row || (row.expiresAt !== null && row.expiresAt <= now)) return null;
  const { id, name, tenant, role, regions, markets, scopes, lastUsedAt } = row;
  if (lastUsedAt === null || lastUsedAt < now - usedEveryMs) await noteUse(database, id, now);
  return principalSchema.parse({
    kind: 'token',
    id,
    name,
    tenant,
    role,
    regions,
    markets,
    languages: [],
    ...(scopes ? { scopes } : {}),
  });
}

/** Says when a key was last used, roughly; that this cannot be written must not keep its program out. */
async function noteUse(database: ControlDatabase, id: string, now: number): Promise<void> {
  const isLongAgo = or(isNull(apiTokens.lastUsedAt), lt(apiTokens.lastUsedAt, now - usedEveryMs));
  const note = database
    .update(apiTokens)
    .set({ lastUsedAt: now })
    .where(and(eq(apiTokens.id, id), isLongAgo));
  await answered(note).catch((error: unknown) => {
    log('warn', 'key-use-not-noted', { key: id, why: error instanceof Error ? error.name : 'unknown' });
  });
}
