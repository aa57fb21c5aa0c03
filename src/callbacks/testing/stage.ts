/** Owns the stage for tests of one callback: a real object's storage, a clock that the test moves, and a world that says what it is told to. */
import { migrate } from '../../object/migrations.ts';
import type { Outcome } from '../../object/outbox.ts';
import type { BookRequest } from '../book-request.ts';
import { type CallbackPorts, callbackMigrations, createCallback } from '../callback.ts';
import type { CallbackEffect } from '../effects.ts';
import { callingMarket } from './market.ts';

// Far ahead: the runtime's own alarms go by the real clock, and would ring at once for a time that has passed.
export const start = Date.parse('2036-11-25T09:00Z');
export const agent = { id: 'stf_eu_a', name: 'Astrid Holm', phone: '+46701740683' };

export const request: BookRequest = {
  id: 'cbk_eu_1',
  tenant: 'northpay',
  region: 'eu',
  market: 'se',
  account: 'acc_eu_phone',
  source: 'page',
  phone: '+46701740642',
  trust: 'channel',
  needsCode: false,
  texts: true,
  slot: { from: start + 3_600_000 },
  language: 'sv',
  place: { kind: 'conversation', conversationId: 'cnv_eu_1' },
};

export type World = {
  now: number;
  free: boolean;
  code: string;
  /** Fails the next call of this port. */
  failing?: keyof CallbackPorts;
  agent: typeof agent | null;
  effects: CallbackEffect[];
  held: number[];
  dropped: number;
  givenBack: number[];
  /** The subject of which there were too many tries. */
  spent?: string;
  /** Is done while a slot is asked for. */
  meanwhile?: () => Promise<void>;
};

export function newWorld(): World {
  return { now: start, free: true, code: '123456', agent, effects: [], held: [], dropped: 0, givenBack: [] };
}

/** Sets the callback up over an object's storage; every call is a new life of the object. */
export function setStage(ctx: DurableObjectState, world: World) {
  migrate(ctx.storage, callbackMigrations);
  const market = callingMarket({ retryAfterMinutes: [5, 30] });
  const ask = async <T>(port: keyof CallbackPorts, answer: () => T): Promise<T> => {
    if (world.failing !== port) return answer();
    delete world.failing;
    throw new Error(`${port} is away`);
  };
  const hold = (from: number) => {
    world.held.push(from);
    return { from, until: from + 900_000, hold: world.held.length };
  };
  const works: Promise<unknown>[] = [];
  const callback = createCallback({
    storage: ctx.storage,
    clock: () => world.now,
    random: () => 1,
    waitUntil: (work) => void works.push(work),
    ports: {
      market: async () => market,
      async take(_, { from }) {
        await world.meanwhile?.();
        return ask('take', () => (world.free ? hold(from) : null));
      },
      grant: (_, { slot }) => ask('grant', () => hold(slot.from)),
      async giveBack(_, __, hold) {
        world.givenBack.push(hold);
      },
      async drop() {
        world.dropped += 1;
      },
      placeOf: () =>
        ask('placeOf', () => ({
          conversationId: 'cnv_eu_1',
          reference: 'SE-7K3Q-92FD',
          language: 'sv',
          queue: 'general',
          smsAccount: 'acc_eu_sms',
        })),
      sendCode: () => ask('sendCode', () => ({ hash: world.code, expiresAt: world.now + 600_000 })),
      isCode: async (_, code, sent) => code === sent.hash,
      mayTry: async (_, subject) => subject !== world.spent,
      async handle(effect, { apply }): Promise<Outcome> {
        world.effects.push(effect);
        if (effect.kind === 'FindAgent')
          await apply(
            world.agent
              ? { type: 'FoundAgent', attempt: effect.attempt, agent: world.agent }
              : { type: 'FoundNobody', attempt: effect.attempt },
          );
        if (effect.kind === 'Dial')
          await apply({
            type: 'Dialled',
            attempt: effect.attempt,
            result: { kind: 'dialing', callId: `cal_eu_${effect.attempt}` },
          });
        return { kind: 'done' };
      },
    },
  });
  return {
    callback,
    /** Lets everything that was left to be done end. */
    async settle() {
      while (works.length > 0) await works.shift();
    },
    async wakeAt(at: number) {
      world.now = at;
      const over = await callback.wake();
      while (works.length > 0) await works.shift();
      return over;
    },
    armedAt: () => ctx.storage.getAlarm(),
  };
}
