/**
 * Owns places for objects in the local runtime, which has none. While it watches, the settings are production's; an object asked for
 * in a jurisdiction is another one than that of the same name outside it, as on the platform; and every asking is written down, by
 * surfaces and by objects alike.
 */
import { listDurableObjectIds, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { type Env, settingsOf } from '../../src/env.ts';
import type { GuardObject } from '../../src/routing/guard-object.ts';

type Namespace = DurableObjectNamespace<GuardObject>;

/** Lists every kind of object that the Worker has. */
const bindings = Object.entries(env).flatMap(([binding, value]: [string, unknown]) =>
  Object.getPrototypeOf(value) === Object.getPrototypeOf(env.CONVERSATIONS)
    ? [{ binding, namespace: value as Namespace }]
    : [],
);

/** Is one asking for an object: where it was asked for, or that nothing was said of it. */
export type Asked = { binding: string; name: string; place: string };

export type StoredObject = { binding: string; name: string; place: string; stored: string };

/** Names how a region's objects have to be asked for, by the settings. */
export function placeOf({ jurisdiction, locationHint }: { jurisdiction?: string; locationHint?: string }): string {
  return jurisdiction ? `jurisdiction:${jurisdiction}` : locationHint ? `near:${locationHint}` : 'anywhere';
}

async function objectEnv(): Promise<Env> {
  const stub = env.GUARDS.getByName('watched/env');
  let given: Env | undefined;
  await runInDurableObject(stub, (instance) => {
    given = (instance as unknown as { env: Env }).env;
  });
  if (!given) throw new Error('an object has no bindings');
  return given;
}

/** Begins to watch under the given places of regions; `stop` gives everything back. */
export async function watchObjects(
  places: Record<string, { jurisdiction?: 'eu' | 'us'; locationHint?: 'weur' | 'oc' }>,
) {
  const asked = new Map<string, Asked>();
  const settings = [settingsOf(env), settingsOf(await objectEnv())];
  const before = settings.map((one) => ({ ...one }));
  for (const one of settings) {
    const regions = Object.entries(one.REGIONS).map(([region, its]) => [region, { ...its, ...places[region] }]);
    Object.assign(one, { ENVIRONMENT: 'production', REGIONS: Object.fromEntries(regions) });
  }

  const prototype = Object.getPrototypeOf(env.CONVERSATIONS) as Namespace;
  const real = { getByName: prototype.getByName, jurisdiction: prototype.jurisdiction };
  const bindingOf = (namespace: unknown) => bindings.find((one) => one.namespace === namespace)?.binding ?? '';
  function give(namespace: Namespace, name: string, place: string) {
    // A name of a jurisdiction is made another one, so that who forgets to ask for it finds an empty object.
    const stub = real.getByName.call(namespace, place.startsWith('jurisdiction:') ? `${place} ${name}` : name);
    asked.set(String(stub.id), { binding: bindingOf(namespace), name, place });
    return stub;
  }
  prototype.getByName = function (this: Namespace, name, options) {
    return give(this, name, options?.locationHint ? `near:${options.locationHint}` : 'anywhere');
  };
  prototype.jurisdiction = function (this: Namespace, jurisdiction) {
    return { getByName: (name: string) => give(this, name, `jurisdiction:${jurisdiction}`) } as Namespace;
  };

  const there = new Set(await allIds());

  return {
    asked: () => [...asked.values()],
    /** Reads everything that objects made since the beginning have stored, whoever asked for them. */
    async stored(): Promise<StoredObject[]> {
      const found: StoredObject[] = [];
      for (const { binding, namespace } of bindings)
        for (const id of await listDurableObjectIds(namespace)) {
          if (there.has(String(id))) continue;
          const stored = await runInDurableObject(namespace.get(id), (_, { storage }) => dump(storage));
          found.push({ name: '', place: 'never asked for', ...asked.get(String(id)), binding, stored });
        }
      return found;
    },
    stop() {
      Object.assign(prototype, real);
      settings.forEach((one, index) => {
        Object.assign(one, before[index]);
      });
    },
  };
}

async function allIds(): Promise<string[]> {
  const lists = await Promise.all(bindings.map(({ namespace }) => listDurableObjectIds(namespace)));
  return lists.flat().map(String);
}

function dump({ sql }: DurableObjectStorage): string {
  const tables = sql.exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'").toArray();
  return tables
    .filter(({ name }) => !name.startsWith('_cf_'))
    .map(({ name }) => JSON.stringify(sql.exec(`SELECT * FROM "${name}"`).toArray()))
    .join('\n');
}
