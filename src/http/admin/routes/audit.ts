/** Owns the addresses of the audit trail. */
import { auditBody, auditQuery, verifiedBody, verifyQuery } from '../../../../schema/api/admin/audit.ts';
import { route } from '../../api/route.ts';
import { listAudit, verifyAudit } from '../handlers/audit.ts';

const reading = { method: 'GET', permission: 'audit.read', scope: 'tenant' } as const;

export const auditRoutes = [
  route({
    ...{ ...reading, path: '/api/admin/audit' },
    summary: 'Who did what, newest first',
    query: auditQuery,
    answer: auditBody,
    handle: listAudit,
  }),
  route({
    ...{ ...reading, path: '/api/admin/audit/verify' },
    summary: 'Whether the trail is as it was written, and its head to note elsewhere',
    query: verifyQuery,
    answer: verifiedBody,
    handle: verifyAudit,
  }),
];
