/** Owns what the accounts of all Meta products have in common: how ids look, their secrets, and how calls are made with them. */
import * as z from 'zod';
import type { GraphAccess } from './graph.ts';

/** Is an id at Meta: digits, as text, because larger ones are no exact numbers in JavaScript. */
export const graphIdSchema = z.string().regex(/^[0-9]{5,20}$/);

/** The first app secret makes proofs; all of them are accepted on what comes in, so that a rotation refuses nothing. */
export const metaCredentialsSchema = z.object({
  appSecrets: z.array(z.string().min(16)).min(1).max(2),
  verifyToken: z.string().min(8),
  accessToken: z.string().min(16),
});
export type MetaCredentials = z.infer<typeof metaCredentialsSchema>;

/** Is an opened account's secrets. */
export class MetaSecrets {
  readonly appSecrets: readonly string[];
  readonly verifyToken: string;
  readonly graph: GraphAccess;

  constructor(
    { appSecrets, verifyToken, accessToken }: MetaCredentials,
    { appSecretProof }: { appSecretProof: boolean },
  ) {
    this.appSecrets = appSecrets;
    this.verifyToken = verifyToken;
    const proofSecret = appSecretProof ? appSecrets[0] : undefined;
    this.graph = { token: accessToken, ...(proofSecret ? { proofSecret } : {}) };
  }
}
