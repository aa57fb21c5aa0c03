/** Says who may do what, and what a place outside somebody's scope looks like. */
import { expect, it } from 'vitest';
import { roles } from '../../schema/roles.ts';
import { can, type Permission, permissions, permissionsOf } from './permissions.ts';

const everywhere = { regions: null, markets: null };
const swede = { role: 'agent', regions: ['eu'], markets: ['se'] } as const;

it('lets everybody who answers customers claim, and nobody else', () => {
  const claiming = roles.filter((role) => can({ role, ...everywhere }, 'conversation.claim') === 'allowed');
  expect(claiming).toEqual(['owner', 'admin', 'supervisor', 'agent', 'specialist']);
});

it('keeps replaying owed effects to those who lead', () => {
  expect(can({ role: 'agent', ...everywhere }, 'outbox.replay')).toBe('forbidden');
  expect(can({ role: 'supervisor', ...everywhere }, 'outbox.replay')).toBe('allowed');
});

it('hides other regions and markets, rather than forbidding them', () => {
  expect(can(swede, 'conversation.read', { region: 'eu', market: 'se' })).toBe('allowed');
  expect(can(swede, 'conversation.read', { region: 'eu', market: 'fi' })).toBe('hidden');
  expect(can(swede, 'conversation.read', { region: 'uk', market: 'gb' })).toBe('hidden');
});

it('refuses a missing permission before it looks at the place, so that the answer tells nothing of the place', () => {
  expect(can(swede, 'outbox.read', { region: 'uk', market: 'gb' })).toBe('forbidden');
});

it('gives an empty scope nowhere, not everywhere', () => {
  expect(can({ role: 'owner', regions: [], markets: null }, 'desk.read', { region: 'eu' })).toBe('hidden');
  expect(can({ role: 'owner', regions: null, markets: [] }, 'desk.read', { region: 'eu', market: 'se' })).toBe(
    'hidden',
  );
});

it('lists for each role exactly what it is allowed', () => {
  for (const role of roles) {
    const allowed = (Object.keys(permissions) as Permission[]).filter(
      (permission) => can({ role, ...everywhere }, permission) === 'allowed',
    );
    expect(permissionsOf({ role })).toEqual(allowed);
  }
});

it('gives a merchant’s people nothing of the desk and nothing of the administration', () => {
  for (const role of ['merchant-admin', 'merchant-agent'] as const)
    expect(permissionsOf({ role })).toEqual(['self.read']);
});

it('lets an editor work on drafts, and never decide what customers meet', () => {
  const editor = { role: 'editor', ...everywhere } as const;
  expect(can(editor, 'config.edit')).toBe('allowed');
  for (const permission of ['config.publish', 'layer.edit', 'market.create', 'conversation.read'] as const)
    expect(can(editor, permission)).toBe('forbidden');
});

it('lets a key do only what it was made for, of what its role may', () => {
  const key = { role: 'supervisor', ...everywhere, scopes: ['self.read', 'conversation.read', 'staff.write'] } as const;
  expect(permissionsOf(key)).toEqual(['self.read', 'conversation.read']);
  expect(can(key, 'conversation.claim')).toBe('forbidden');
  expect(permissionsOf({ role: 'owner', scopes: [] })).toEqual([]);
});
