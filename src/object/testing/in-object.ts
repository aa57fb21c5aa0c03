/** Owns what tests of an object's parts need: a real object's storage in the real runtime. Never imported by the Worker. */
import { evictDurableObject, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';

export type LentObject = {
  /** Runs inside the object, on its storage and sockets. */
  run<R>(inside: (ctx: DurableObjectState) => R | Promise<R>): Promise<R>;
  /** Asks the object for a socket, which `accept` answers inside it. */
  upgrade(accept: (ctx: DurableObjectState) => Response): Promise<Response>;
  /** Ends the object's life in memory; storage and hibernating sockets stay. */
  evict(): Promise<void>;
};

let count = 0;

/** Lends an empty object. A guard's is taken, whose class touches its storage only when it is asked something. */
export function lendObject(): LentObject {
  count += 1;
  const stub = env.GUARDS.getByName(`lent/${count}/${crypto.randomUUID()}`);
  return {
    run: (inside) => runInDurableObject(stub, (_, ctx) => inside(ctx)),
    async upgrade(accept) {
      await runInDurableObject(
        stub,
        (instance, ctx) => Object.assign(instance, { fetch: () => accept(ctx) }) && undefined,
      );
      return stub.fetch('https://object.internal/', { headers: { upgrade: 'websocket' } });
    },
    evict: () => evictDurableObject(stub),
  };
}
