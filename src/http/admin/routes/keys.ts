/** Owns the addresses of API keys. */
import { createKeyBody, keyItem, keyMadeBody, keysBody, rotateKeyBody } from '../../../../schema/api/admin/keys.ts';
import { route } from '../../api/route.ts';
import { createKey, listKeys, revokeKey, rotateKey } from '../handlers/keys.ts';

const key = '/api/admin/keys/{key}' as const;
const changing = { method: 'POST', permission: 'keys.write', scope: 'key' } as const;

export const keyRoutes = [
  route({
    ...{ method: 'GET', path: '/api/admin/keys', permission: 'keys.read', scope: 'tenant' },
    summary: 'The API keys, with when each was last used',
    answer: keysBody,
    handle: listKeys,
  }),
  route({
    ...{ method: 'POST', path: '/api/admin/keys', permission: 'keys.write', scope: 'tenant' },
    summary: 'Make an API key; its secret is shown this once',
    body: createKeyBody,
    answer: keyMadeBody,
    handle: createKey,
  }),
  route({
    ...{ ...changing, path: `${key}/rotate` },
    summary: 'Make a key that takes this one’s place; this one goes on working for a while',
    body: rotateKeyBody,
    answer: keyMadeBody,
    handle: rotateKey,
  }),
  route({
    ...{ ...changing, path: `${key}/revoke` },
    summary: 'End a key for good',
    answer: keyItem,
    handle: revokeKey,
  }),
];
