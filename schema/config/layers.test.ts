/** Says what layers make of each other: as properties, since an admin's configuration is whatever they write. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changesBetween,
  isEqual,
  leavesOf,
  mergeChanges,
  mergeLayers,
  mergePatch,
  originsOf,
  patchBetween,
  pointerTo,
  stepsOf,
  valueAt,
} from './layers.ts';

const key = fc.constantFrom('a', 'b', 'c', 'bot.greeting', 'x/y', 'm~n');
const leaf = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.array(fc.integer(), { maxLength: 3 }));
const { object } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, leaf, tie('object')),
  object: fc.dictionary(key, tie('value'), { maxKeys: 4 }),
})) as unknown as { object: fc.Arbitrary<Record<string, unknown>> };

describe('a merge patch', () => {
  // The examples of RFC 7396, appendix A, that have an object in them.
  it.each([
    [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
    [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
    [{ a: 'b' }, { a: null }, {}],
    [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
    [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
    [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
    [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
    [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])('makes of %j with %j what the standard says', (base, patch, expected) => {
    expect(mergePatch(base, patch)).toEqual(expected);
  });

  it('between two configurations makes the second of the first, and is empty for the same', () => {
    fc.assert(
      fc.property(object, object, (base, target) => {
        expect(mergePatch(base, patchBetween(base, target))).toEqual(target);
        expect(patchBetween(target, target)).toEqual({});
      }),
    );
  });

  it('says no more than what differs', () => {
    expect(patchBetween({ a: { b: 1, c: 2 }, d: [1] }, { a: { b: 1, c: 3 }, d: [1] })).toEqual({ a: { c: 3 } });
  });

  it('reaches into no prototype', () => {
    const patch = JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}');
    mergePatch({}, patch);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('what differs', () => {
  it('is nothing between equals, and names every value that is not the same', () => {
    fc.assert(
      fc.property(object, object, (before, after) => {
        const changes = changesBetween(before, after);
        expect(changes.length === 0).toBe(isEqual(before, after));
        for (const { pointer, before: was, after: is } of changes) {
          expect(valueAt(before, pointer)).toEqual(was);
          expect(valueAt(after, pointer)).toEqual(is);
        }
      }),
    );
  });

  it('is named by pointers that lead back to it', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (steps) => {
        expect(stepsOf(steps.reduce(pointerTo, ''))).toEqual(steps);
      }),
    );
  });
});

describe('where a value comes from', () => {
  it('is the last layer that says it, for every value', () => {
    fc.assert(
      fc.property(object, object, object, (preset, tenant, market) => {
        const layers = [
          { layer: 'preset', patch: preset },
          { layer: 'tenant', patch: tenant },
          { layer: 'market', patch: market },
        ] as const;
        const merged = mergeLayers(layers);
        const origins = originsOf(layers);
        for (const [pointer, value] of leavesOf(merged)) {
          const said = layers.find(({ layer }) => layer === origins[pointer])?.patch;
          expect(valueAt(said, pointer)).toEqual(value);
        }
      }),
    );
  });

  it('is the layer above when it says the same again', () => {
    const layers = [
      { layer: 'preset', patch: { a: { b: 1, c: 1 } } },
      { layer: 'region', patch: { a: { b: 1 } } },
    ] as const;
    expect(originsOf(layers)).toEqual({ '/a/b': 'region', '/a/c': 'preset' });
  });
});

describe('two changes of the same beginning', () => {
  it('are both kept where they do not touch each other', () => {
    const base = { hours: { mon: 1, tue: 1 }, name: 'x', gone: 1 };
    const mine = { hours: { mon: 2, tue: 1 }, name: 'x', gone: 1, added: true };
    const theirs = { hours: { mon: 1, tue: 3 }, name: 'y' };
    expect(mergeChanges(base, mine, theirs)).toEqual({
      value: { hours: { mon: 2, tue: 3 }, name: 'y', added: true },
      conflicts: [],
    });
  });

  it('are named where both said something else, and theirs stands until somebody chooses', () => {
    const merged = mergeChanges({ a: 1, b: 1 }, { a: 2, b: 1 }, { a: 3, b: 5 });
    expect(merged).toEqual({ value: { a: 3, b: 5 }, conflicts: [{ pointer: '/a', mine: 2, theirs: 3 }] });
  });

  it('lose nothing: without conflicts each change is in the result', () => {
    fc.assert(
      fc.property(object, object, object, (base, mine, theirs) => {
        const { value, conflicts } = mergeChanges(base, mine, theirs);
        if (isEqual(mine, base)) expect(value).toEqual(theirs);
        if (isEqual(theirs, base)) expect(value).toEqual(mine);
        if (conflicts.length > 0) return;
        for (const { pointer, after } of changesBetween(base, theirs))
          if (isEqual(valueAt(mine, pointer), valueAt(base, pointer))) expect(valueAt(value, pointer)).toEqual(after);
      }),
    );
  });
});
