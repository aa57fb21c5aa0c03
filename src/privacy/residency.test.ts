import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strengths, weakestOf } from '../../schema/residency.ts';
import { type RegionPlaces, residencyOf } from './residency.ts';

const full: RegionPlaces = {
  name: 'European Union',
  jurisdiction: 'eu',
  databaseLocation: 'AWS eu-central-1',
  filesJurisdiction: 'eu',
};

function strengthsOf(places: RegionPlaces, isProduction = true): string[] {
  return residencyOf('eu', places, isProduction).stores.map(({ strength }) => strength);
}

describe('a region', () => {
  it('holds as strongly as the weakest of its stores', () => {
    expect(residencyOf('eu', full, true)).toMatchObject({ name: 'European Union', strength: 'declared' });
    expect(strengthsOf(full)).toEqual(['enforced', 'declared', 'storage-only']);
    const { databaseLocation: _unsaid, ...silent } = full;
    expect(residencyOf('eu', silent, true).strength).toBe('none');
  });

  it('without a jurisdiction is best effort where a location is asked for, and nothing where none is', () => {
    expect(strengthsOf({ locationHint: 'oc', filesLocation: 'oc' })).toEqual(['best-effort', 'none', 'best-effort']);
    expect(strengthsOf({})).toEqual(['none', 'none', 'none']);
  });

  it('is never called enforced by a hint beside a missing jurisdiction, whatever else is set', () => {
    const word = fc.option(fc.constantFrom('eu', 'us', 'oc'), { nil: undefined });
    const places = fc.record({
      jurisdiction: fc.constant(undefined),
      locationHint: word,
      databaseLocation: word,
      filesJurisdiction: word,
      filesLocation: word,
    });
    fc.assert(
      fc.property(places, (given) => {
        const { strength, stores } = residencyOf('apac', given, true);
        expect(stores.map((store) => store.strength)).not.toContain('enforced');
        expect(['best-effort', 'none']).toContain(strength);
      }),
    );
  });

  it('outside production says that nothing of the platform’s holds it', () => {
    const { strength, stores } = residencyOf('eu', full, false);
    expect(strength).toBe('none');
    for (const store of stores.filter((one) => one.store !== 'database'))
      expect(store).toEqual({
        store: store.store,
        strength: 'none',
        why: expect.stringContaining('Outside production'),
      });
  });
});

it('the weakest of several strengths is the last of them in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...strengths), { minLength: 1 }), (given) => {
      const weakest = weakestOf(given);
      expect(given).toContain(weakest);
      for (const strength of given) expect(strengths.indexOf(strength)).toBeLessThanOrEqual(strengths.indexOf(weakest));
    }),
  );
});
