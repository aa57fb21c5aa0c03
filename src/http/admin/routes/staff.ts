/** Owns the addresses of people: who works here, as what and where. */
import {
  changeStaffBody,
  grantsBody,
  inviteBody,
  linkBody,
  staffBody,
  staffItem,
} from '../../../../schema/api/admin/staff.ts';
import { route } from '../../api/route.ts';
import { renewLink } from '../handlers/staff/links.ts';
import {
  changeStaff,
  deactivateStaff,
  endSessions,
  inviteStaff,
  listStaff,
  reactivateStaff,
  readGrants,
  readStaff,
} from '../handlers/staff/staff.ts';

const person = '/api/admin/staff/{person}' as const;
const changing = { method: 'POST', permission: 'staff.write', scope: 'person' } as const;

export const staffRoutes = [
  route({
    ...{ method: 'GET', path: '/api/admin/grants', permission: 'admin.read', scope: 'tenant' },
    summary: 'What you may give to people and keys',
    answer: grantsBody,
    handle: readGrants,
  }),
  route({
    ...{ method: 'GET', path: '/api/admin/staff', permission: 'staff.read', scope: 'tenant' },
    summary: 'The people who work where you do',
    answer: staffBody,
    handle: listStaff,
  }),
  route({
    ...{ method: 'POST', path: '/api/admin/staff', permission: 'staff.write', scope: 'tenant' },
    summary: 'Invite somebody; answers with a link by which they choose a password, shown this once',
    body: inviteBody,
    answer: linkBody,
    handle: inviteStaff,
  }),
  route({
    ...{ method: 'GET', path: person, permission: 'staff.read', scope: 'person' },
    summary: 'One of them',
    answer: staffItem,
    handle: readStaff,
  }),
  route({
    ...{ ...changing, method: 'PATCH', path: person },
    summary: 'Change their role, scope, languages, skills or phone; what is left out stays',
    body: changeStaffBody,
    answer: staffItem,
    handle: changeStaff,
  }),
  route({
    ...{ ...changing, path: `${person}/link` },
    summary: 'Make a link by which they choose a new password; it ends the links before',
    answer: linkBody,
    handle: renewLink,
  }),
  route({
    ...{ ...changing, path: `${person}/end-sessions` },
    summary: 'Sign them out everywhere',
    answer: staffItem,
    handle: endSessions,
  }),
  route({
    ...{ ...changing, path: `${person}/deactivate` },
    summary: 'Keep them out; what they have open ends',
    answer: staffItem,
    handle: deactivateStaff,
  }),
  route({
    ...{ ...changing, path: `${person}/reactivate` },
    summary: 'Let them in again',
    answer: staffItem,
    handle: reactivateStaff,
  }),
];
