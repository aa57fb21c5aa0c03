/** Owns bodies in which anything may be something else: real ones, with values replaced at random places. */
import fc from 'fast-check';

type Holder = Record<string, unknown>;

function holdersIn(value: unknown): Holder[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Holder, ...Object.values(value).flatMap(holdersIn)];
}

/** Generates a real body with up to four of its values replaced or taken out. */
export function mangled(bodies: readonly unknown[]): fc.Arbitrary<unknown> {
  const junk = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.string({ minLength: 300, maxLength: 400 }));
  const changes = fc.array(fc.tuple(fc.nat(), fc.nat(), junk), { maxLength: 4 });
  return fc.tuple(fc.constantFrom(...bodies), changes).map(([body, list]) => {
    const copy = structuredClone(body);
    for (const [at, field, value] of list) {
      const holders = holdersIn(copy);
      const holder = holders[at % Math.max(holders.length, 1)];
      const names = Object.keys(holder ?? {});
      const name = names[field % Math.max(names.length, 1)];
      if (holder && name !== undefined) holder[name] = structuredClone(value);
    }
    return copy;
  });
}
