/** Says that nobody can give more than they have, whatever roles and scopes are put together. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roles } from '../../schema/roles.ts';
import { givableRoles, isWithinScope, mayGive } from './grants.ts';
import { can, type Permission, permissions, type Standing } from './permissions.ts';

const world = { eu: ['se', 'fi'], uk: ['gb'], us: ['us'] } as const;
const regions = Object.keys(world);
const markets = Object.values(world).flat();
const everyPermission = Object.keys(permissions) as Permission[];
const places = Object.entries(world).flatMap(([region, names]) => [
  { region },
  ...names.map((market) => ({ region, market })),
]);

const standings: fc.Arbitrary<Standing> = fc.record({
  role: fc.constantFrom(...roles),
  regions: fc.option(fc.subarray(regions)),
  markets: fc.option(fc.subarray([...markets])),
  scopes: fc.option(fc.subarray(everyPermission), { nil: undefined }),
});

/** Lists everything that somebody may do somewhere. */
function reach(standing: Standing): string[] {
  return everyPermission.flatMap((permission) =>
    [undefined, ...places]
      .filter((place) => can(standing, permission, place) === 'allowed')
      .map((place) => `${permission} ${place ? `${place.region}/${'market' in place ? place.market : ''}` : ''}`),
  );
}

it('lets nobody give what they may not do themselves, anywhere', () => {
  fc.assert(
    fc.property(standings, standings, (giver, given) => {
      if (!mayGive(giver, given)) return;
      const own = new Set(reach(giver));
      expect(reach(given).filter((one) => !own.has(one))).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

it('lets nobody reach more by giving in several steps', () => {
  fc.assert(
    fc.property(standings, standings, standings, (first, second, third) => {
      if (mayGive(first, second) && mayGive(second, third)) expect(mayGive(first, third)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

it('lets owners be made by owners alone', () => {
  const everywhere = { regions: null, markets: null };
  for (const role of roles)
    expect(mayGive({ role, ...everywhere }, { role: 'owner', ...everywhere })).toBe(role === 'owner');
});

it('keeps a region’s admin within the region', () => {
  const sofia = { role: 'admin', regions: ['eu'], markets: null } as const;
  expect(mayGive(sofia, { role: 'agent', regions: ['eu'], markets: ['se'] })).toBe(true);
  expect(mayGive(sofia, { role: 'admin', regions: ['eu'], markets: null })).toBe(true);
  expect(mayGive(sofia, { role: 'agent', regions: ['us'], markets: null })).toBe(false);
  expect(mayGive(sofia, { role: 'agent', regions: ['eu', 'us'], markets: ['se'] })).toBe(false);
  expect(mayGive(sofia, { role: 'agent', regions: null, markets: ['se'] })).toBe(false);
});

it('takes everywhere for more than any list of places', () => {
  expect(isWithinScope({ regions: null, markets: null }, { regions: ['eu'], markets: null })).toBe(true);
  expect(isWithinScope({ regions: regions, markets: null }, { regions: null, markets: null })).toBe(false);
  expect(isWithinScope({ regions: [], markets: null }, { regions: [], markets: ['se'] })).toBe(true);
});

it('offers an admin every role but the owner’s, and an agent’s key nothing that matters', () => {
  const admin = givableRoles({ role: 'admin', regions: null, markets: null }).map(({ role }) => role);
  expect(admin).toEqual(roles.filter((role) => role !== 'owner'));
  const key: Standing = { role: 'admin', regions: null, markets: null, scopes: ['self.read', 'staff.write'] };
  expect(givableRoles(key).map(({ role }) => role)).toEqual(['merchant-admin', 'merchant-agent']);
});
