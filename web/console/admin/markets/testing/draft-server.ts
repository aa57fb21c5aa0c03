/**
 * Owns a gateway with one market for tests of its draft's store: it keeps a draft by revision as the real one does, several people
 * ask it, and a test decides when a request arrives and when its answer does.
 */
import type { MarketBody } from '../../../../../schema/api/admin/markets.ts';
import { type Api, createApi } from '../../../../shared/api-client.ts';

type Config = Record<string, unknown>;
type Fate = 'answered' | 'lost' | 'unanswered' | 'refused';

/** Is what happens to a request on its way; nothing of it is given where it simply gets through. */
export type Way = {
  /** Waits for the network, before and after the gateway looks at the request. */
  travel?(what: string): Promise<unknown>;
  /** Says what becomes of a request: lost before it arrives, its answer lost, or refused by a gateway in trouble. */
  fate?(what: string): Fate;
};

export type DraftServer = {
  /** Every configuration that was taken, in order, with who sent it. */
  taken: { by: string; config: Config }[];
  config(): Config;
  /** Lets somebody publish something else, as going back does: the draft is over and nobody's revision counts any more. */
  publish(by: string, config: Config): void;
  apiOf(name: string, way?: Way): Api;
};

/** Opens the gateway with what is published. */
export function openDraftServer(published: Config): DraftServer {
  let live = { config: published, version: 1, by: 'Otto' };
  let draft: { config: Config; by: string } | undefined;
  let revision = 0;
  const taken: DraftServer['taken'] = [];

  function body(): MarketBody {
    const person = (name: string) => ({ id: name, name });
    return {
      ...{ market: 'se', region: 'eu', name: 'Sweden', preset: 'se', tenantName: 'Northpay', revision },
      published: { version: live.version, at: 1, by: person(live.by) },
      ...(draft ? { draft: { revision, by: person(draft.by), at: 1 } } : {}),
      config: draft?.config ?? live.config,
      live: live.config,
      ...{ inherited: published, origins: {}, faults: [], shippedTexts: {}, daysOff: [] },
      ...{ mayEdit: true, mayPublish: true, isEverywhere: true },
    };
  }

  function answer(by: string, method: string, sent: { revision: number; config?: Config }): Response {
    if (method === 'GET') return Response.json(body());
    if (sent.revision !== revision) return Response.json({ code: 'conflict' }, { status: 409 });
    revision += 1;
    draft = sent.config ? { config: sent.config, by } : undefined;
    if (sent.config) taken.push({ by, config: sent.config });
    return Response.json({ revision, at: 1, faults: [] });
  }

  return {
    taken,
    config: () => draft?.config ?? live.config,
    publish(by, config) {
      live = { config, version: live.version + 1, by };
      draft = undefined;
      revision += 1;
    },
    apiOf: (name, { travel = async () => undefined, fate = () => 'answered' } = {}) =>
      createApi({
        fetch: async (input, init) => {
          const method = init?.method ?? 'GET';
          const what = `${name} ${method}`;
          const asked = new URL(String(input), 'https://parley.test').searchParams.get('revision');
          const sent = init?.body ? JSON.parse(String(init.body)) : { revision: Number(asked) };
          const becomes = fate(what);
          await travel(what);
          if (becomes === 'lost') throw new TypeError('network');
          if (becomes === 'refused') return Response.json({ code: 'unavailable' }, { status: 503 });
          const response = answer(name, method, sent);
          await travel(what);
          if (becomes === 'unanswered') throw new TypeError('network');
          return response;
        },
      }),
  };
}

/** Keeps time for a test: what is to happen later happens when the test lets so much time pass. */
export function createTimers(): { later(work: () => void, ms: number): () => void; pass(ms: number): void } {
  let now = 0;
  let waiting: { at: number; work(): void }[] = [];
  return {
    later(work, ms) {
      const timer = { at: now + ms, work };
      waiting.push(timer);
      return () => {
        waiting = waiting.filter((one) => one !== timer);
      };
    },
    pass(ms) {
      now += ms;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter(({ at }) => at > now);
      for (const { work } of due) work();
    },
  };
}
