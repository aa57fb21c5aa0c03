/**
 * Owns the draft of one market while somebody works on it: what is here, what the gateway has, and saving by itself a moment after the
 * last change. When somebody else was faster their change is joined with ours; only where both changed the same value one is asked.
 */
import { draftSavedBody, type MarketBody, marketBody } from '../../../../schema/api/admin/markets.ts';
import type { Finding } from '../../../../schema/config/findings.ts';
import { isEqual } from '../../../../schema/config/layers.ts';
import { type Api, ApiError } from '../../../shared/api-client.ts';
import { createSource, type Observable } from '../../../shared/observable.ts';
import { type Conflict, joinChanges, withMine } from './join-changes.ts';
import { removedAt, setAt } from './set-at.ts';

type Config = Record<string, unknown>;

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict';

export type OpenDraft = {
  /** What the gateway last said of the market; its `config` is what ours began from. */
  server: MarketBody;
  config: Config;
  save: SaveState;
  error?: ApiError;
  /** What the schema refuses, of the configuration that was saved last. */
  faults: readonly Finding[];
  /** Where we and somebody else changed the same, and who that was. */
  conflicts: readonly Conflict[];
  /** Who else changed the draft, to be told once. */
  joined?: string;
};
export type DraftView = { phase: 'loading' } | { phase: 'failed'; error: ApiError } | ({ phase: 'ready' } & OpenDraft);

export type DraftStore = Observable<DraftView> & {
  load(): Promise<void>;
  set(pointer: string, value: unknown): void;
  /** Takes an entry of a record away. */
  remove(pointer: string): void;
  /** Gives a value back to the layers below; the saved answer brings what they say. */
  inherit(pointer: string, inherited: unknown): void;
  /** Saves what is not saved yet, at once. */
  flush(): Promise<void>;
  /** Settles a conflict: for each value ours or theirs. */
  settle(choices: Record<string, 'mine' | 'theirs'>): void;
  discard(): Promise<void>;
};

const restMs = 700;

export type DraftDeps = { api: Api; later(work: () => void, ms: number): () => void };

/** Builds the store of a market's draft; nothing happens before `load`. */
export function createDraftStore({ api, later }: DraftDeps, market: string): DraftStore {
  const path = `/api/admin/markets/${market}`;
  const source = createSource<DraftView>({ phase: 'loading' });
  let cancel: (() => void) | undefined;
  let last: Promise<unknown> = Promise.resolve();
  /** What was sent and never answered: it may have been kept all the same, and then it is ours. */
  let unanswered: Config[] = [];

  function change(part: Partial<OpenDraft>): void {
    const view = source.get();
    if (view.phase === 'ready') source.set({ ...view, ...part });
  }

  function saveIn(ms: number): void {
    cancel?.();
    cancel = later(() => void keep(), ms);
  }

  function hold(): void {
    cancel?.();
    cancel = undefined;
  }

  /** One after the other, so that no answer is older than what is here. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  async function load(): Promise<void> {
    try {
      take(await api.get(path, marketBody));
    } catch (error) {
      const view = source.get();
      if (view.phase === 'ready' && view.save !== 'saved') change({ save: 'failed', error: toApiError(error) });
      else source.set({ phase: 'failed', error: toApiError(error) });
    }
  }

  /** Takes what the gateway has; what is not saved yet is joined with it. */
  function take(server: MarketBody): void {
    const view = source.get();
    const { config, faults } = server;
    // Whoever is being asked goes on from what they were asked about; the gateway refuses their save if that is old.
    if (view.phase === 'ready' && view.save === 'conflict') return;
    if (view.phase === 'ready' && view.save !== 'saved') join(view, server);
    else source.set({ phase: 'ready', server, config, save: 'saved', faults, conflicts: [] });
  }

  function edit(make: (config: Config) => Config): void {
    const view = source.get();
    if (view.phase !== 'ready' || !view.server.mayEdit) return;
    const config = make(view.config);
    if (isEqual(config, view.config)) return;
    change({ config, save: view.save === 'conflict' ? 'conflict' : 'waiting' });
    if (view.save !== 'conflict') saveIn(restMs);
  }

  function keep(): Promise<void> {
    hold();
    return inTurn(async () => {
      const view = source.get();
      if (view.phase === 'ready' && view.save !== 'saved' && view.save !== 'conflict') await save(view);
    });
  }

  async function flush(): Promise<void> {
    let view: DraftView;
    do {
      await keep();
      view = source.get();
    } while (view.phase === 'ready' && view.save === 'waiting');
  }

  async function save({ config, server }: OpenDraft): Promise<void> {
    change({ save: 'saving' });
    try {
      const { revision, faults } = await api.put(
        `${path}/draft`,
        { revision: server.revision, config },
        draftSavedBody,
      );
      unanswered = [];
      // The gateway's answer is read anew: origins and what is inherited follow from what was saved.
      const fresh = await api.get(path, marketBody).catch(() => undefined);
      const view = source.get();
      if (view.phase !== 'ready') return;
      const isNewer = !isEqual(view.config, config);
      const told = fresh && fresh.revision === revision ? fresh : { ...view.server, revision, config };
      change({
        server: told,
        faults,
        save: isNewer ? 'waiting' : 'saved',
        ...(isNewer ? {} : { config: told.config }),
      });
    } catch (error) {
      const failure = toApiError(error);
      if (failure.code === 'conflict') await load();
      else {
        unanswered.push(config);
        change({ save: 'failed', error: failure });
      }
    }
  }

  function join(view: OpenDraft, theirs: MarketBody): void {
    const sides = { base: view.server.config, mine: view.config, theirs: theirs.config };
    const { config, conflicts } = joinChanges(sides, unanswered);
    const isPublished = theirs.published?.version !== view.server.published?.version;
    const joined = (isPublished ? undefined : theirs.draft?.by.name) ?? theirs.published?.by.name;
    const isKept = isEqual(config, theirs.config);
    unanswered = [];
    change({
      ...{ server: theirs, config, conflicts },
      save: conflicts.length > 0 ? 'conflict' : isKept ? 'saved' : 'waiting',
      ...(isKept ? { faults: theirs.faults } : {}),
      ...(joined ? { joined } : {}),
    });
    if (conflicts.length === 0 && !isKept) saveIn(0);
  }

  return {
    get: source.get,
    subscribe: source.subscribe,
    load: () => inTurn(load),
    flush,
    set: (pointer, value) => edit((config) => setAt(config, pointer, value)),
    remove: (pointer) => edit((config) => removedAt(config, pointer)),
    inherit: (pointer, inherited) =>
      edit((config) => (inherited === undefined ? removedAt(config, pointer) : setAt(config, pointer, inherited))),
    settle(choices) {
      const view = source.get();
      if (view.phase !== 'ready') return;
      const mine = view.conflicts.filter(({ pointer }) => choices[pointer] === 'mine');
      change({ config: withMine(view.config, mine), conflicts: [], save: 'waiting' });
      void flush();
    },
    discard: () =>
      inTurn(async () => {
        const view = source.get();
        if (view.phase !== 'ready') return;
        await api.delete(`${path}/draft?revision=${view.server.revision}`, draftSavedBody);
        hold();
        change({ save: 'saved' });
        await load();
      }),
  };
}

function toApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError('internal', 0);
}
