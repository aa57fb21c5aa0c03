/** Owns the words about API keys. */
import type { KeyItem } from '../../../schema/api/admin/keys.ts';

const states: Record<KeyItem['state'], string> = {
  active: 'Active',
  ending: 'Ending',
  expired: 'Expired',
  revoked: 'Revoked',
};

const groups: Record<string, string> = {
  self: 'Itself',
  desk: 'Desk',
  conversation: 'Conversations',
  customer: 'Customers',
  delivery: 'Deliveries',
  callback: 'Callbacks',
  outbox: 'Outbox',
  insights: 'Insights',
  accounts: 'Channel accounts',
  admin: 'Administration',
  config: 'Configuration',
  market: 'Markets',
  layer: 'Shared settings',
  tenant: 'Company',
  staff: 'People',
  keys: 'API keys',
  audit: 'Audit',
};

export const keys = {
  title: 'API keys',
  lead: (active: number) =>
    active === 0 ? 'With these your own programs use Parley' : active === 1 ? '1 key works' : `${active} keys work`,
  failed: 'The keys could not be read',
  noneTitle: 'No keys yet',
  noneLead: 'Make one for each program, so that each can be ended alone.',
  states,
  columns: { key: 'Key', may: 'May', scope: 'Works in', used: 'Last used', ends: 'Ends', state: 'State' },
  endsWith: (hint: string) => (hint ? `…${hint}` : ''),
  madeBy: (name: string) => `by ${name}`,
  all: 'All of the role',
  some: (count: number) => (count === 1 ? '1 permission' : `${count} permissions`),
  never: 'Never',
  unused: 'Not yet',
  withinHour: 'Within the last hour',
  replaced: 'Replaced by a newer key',

  create: 'New key',
  createLead: 'A key may never do more than you may yourself.',
  createConfirm: 'Make the key',
  name: 'What it is for',
  namePlaceholder: 'Nightly export',
  permissions: 'Permissions',
  permissionsAll: 'All of the role, what is added later too',
  permissionsSome: 'Only these',
  groupName: (group: string) => groups[group] ?? group,
  ends: 'Ends',
  days: { 30: 'After 30 days', 90: 'After 90 days', 365: 'After a year', 0: 'Never' } as Record<number, string>,

  madeTitle: 'The new key',
  madeLead: 'It is shown this once; only its hash is kept. Send it as a bearer token.',
  secretLabel: 'API key',

  rotate: 'Rotate',
  rotateTitle: (name: string) => `Rotate “${name}”`,
  rotateLead:
    'A new key with the same permissions takes its place. The old one goes on working for a while, so that programs can change over.',
  rotateConfirm: 'Make the new key',
  overlap: 'The old key works for',
  overlaps: { 0: 'No longer', 1: '1 hour more', 24: '1 day more', 72: '3 days more', 168: '7 days more' } as Record<
    number,
    string
  >,
  revoke: 'Revoke',
  revokeTitle: (name: string) => `Revoke “${name}”?`,
  revokeLead: 'Programs that use it are refused within seconds. This cannot be undone.',
  revoked: 'Revoked',
};
