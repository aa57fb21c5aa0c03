/** Owns what tests of an object's parts need: a real object's storage in the real runtime. Never imported by the Worker. */
import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { Env } from '../../env.ts';

type Lent = DurableObjectStub & {
  /** Runs inside the object, on its storage and sockets. */
  run<R>(inside: (ctx: DurableObjectState) => R | Promise<R>): Promise<R>;
  /** Ends the object's life in memory; storage and hibernating sockets stay. */
  evict(): Promise<void>;
};

let count = 0;

/** Lends an empty object. A guard's is taken, whose class touches its storage only when it is asked something. */
export function lendObject(): Pick<Lent, 'run' | 'evict'> {
  count += 1;
  const stub = (env as unknown as Env).GUARDS.getByName(`lent/${count}/${crypto.randomUUID()}`);
  return {
    run: (inside) => runInDurableObject(stub, (_, ctx) => inside(ctx)),
    evict: () => evictDurableObject(stub),
  };
}
