/** Owns reading an API token: by its hash, while it is neither expired nor revoked. */
import { and, eq, isNull } from 'drizzle-orm';
import { apiTokens } from '../../schema/tables/control/index.ts';
import { answered } from '../database/answered.ts';
import type { ControlDatabase } from '../database/databases.ts';
import { toBytes, toHex } from '../lib/bytes.ts';
import { type Principal, principalSchema } from './principal.ts';

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
  const { id, name, tenant, role, regions, markets } = row;
  return principalSchema.parse({ kind: 'token', id, name, tenant, role, regions, markets, languages: [] });
}
