/**
 * Owns the words under which the full-text index keeps who a row belongs to and who may see it. Both the projection (which
 * writes them) and the search (which asks for them) take them from here.
 */
import type { Audience } from '../../schema/audience.ts';
import { toBytes, toHex } from '../lib/bytes.ts';

/** Gives the tenant's token. Hex makes it one token, so that no tenant's name is a prefix or a part of another's. */
export function tenantToken(tenant: string): string {
  return `t${toHex(toBytes(tenant))}z`;
}

/** Gives the token of one audience. */
export function audienceToken(audience: Audience): string {
  return `a${audience}`;
}

/** Writes the scope column of a row. */
export function scopeOf(tenant: string, audience: readonly Audience[]): string {
  return [tenantToken(tenant), ...audience.map(audienceToken)].join(' ');
}
