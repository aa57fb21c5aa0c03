/** Owns what the accounts of all Meta products have in common: how ids look, their secrets, and how calls are made with them. */
import * as z from 'zod';
import { secretList } from '../secrets.ts';
import type { GraphAccess } from './graph.ts';

/** Is an id at Meta: digits, as text, because larger ones are no exact numbers in JavaScript. */
export const graphIdSchema = z.string().regex(/^[0-9]{5,20}$/, 'is an id of Meta’s: 5 to 20 digits');

/** The first app secret makes proofs; all of them are accepted on what comes in, so that a rotation refuses nothing. */
export const metaCredentialsSchema = z.object({
  appSecrets: secretList(z.string().min(16)).meta({
    title: 'App secret',
    description: 'In the app’s dashboard, App settings, Basic.',
  }),
  verifyToken: z.string().min(8).meta({
    title: 'Verify token',
    description:
      'Any text of yours, of at least 8 characters. You enter it at Meta together with the webhook’s address.',
    made: 'token',
  }),
  accessToken: z.string().min(16).meta({ title: 'Access token', description: 'With it Parley sends and asks.' }),
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
