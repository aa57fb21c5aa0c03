/**
 * Owns the draft of one market while somebody works on it: what is here, what the gateway has, and saving by itself a moment after the
 * last change. When somebody else was faster their change is joined with ours; only where both changed the same value one is asked.
 */
import { draftSavedBody, type MarketBody, marketBody } from '../../../../schema/api/admin/markets.ts';
import type { Finding } from '../../../../schema/config/findings.ts';
import { isEqual, type Merged, mergeChanges } from '../../../../schema/config/layers.ts';
import { type Api, ApiError } from '../../../shared/api-client.ts';
import { createSource, type Observable } from '../../../shared/observable.ts';
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
  conflicts: Merged['conflicts'];
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
  let running: Promise<void> | undefined;

  function change(part: Partial<OpenDraft>): void {
    const view = source.get();
    if (view.phase === 'ready') source.set({ ...view, ...part });
  }

  async function load(): Promise<void> {
    try {
      const server = await api.get(path, marketBody);
      source.set({
        phase: 'ready',
        server,
        config: server.config,
        save: 'saved',
        faults: server.faults,
        conflicts: [],
      });
    } catch (error) {
      source.set({ phase: 'failed', error: toApiError(error) });
    }
  }

  function edit(make: (config: Config) => Config): void {
    const view = source.get();
    if (view.phase !== 'ready' || !view.server.mayEdit) return;
    const config = make(view.config);
    if (isEqual(config, view.config)) return;
    change({ config, save: view.save === 'conflict' ? 'conflict' : 'waiting' });
    if (view.save === 'conflict') return;
    cancel?.();
    cancel = later(() => void flush(), restMs);
  }

  async function flush(): Promise<void> {
    cancel?.();
    cancel = undefined;
    await running;
    const view = source.get();
    if (view.phase !== 'ready' || view.save === 'saved' || view.save === 'conflict') return;
    running = save(view).finally(() => {
      running = undefined;
    });
    await running;
    const after = source.get();
    if (after.phase === 'ready' && after.save === 'waiting') await flush();
  }

  async function save({ config, server }: OpenDraft): Promise<void> {
    change({ save: 'saving' });
    try {
      const { revision, faults } = await api.put(
        `${path}/draft`,
        { revision: server.revision, config },
        draftSavedBody,
      );
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
      if (failure.code === 'conflict') await join();
      else change({ save: 'failed', error: failure });
    }
  }

  /** Joins what somebody else saved with what is here. */
  async function join(): Promise<void> {
    try {
      const theirs = await api.get(path, marketBody);
      const view = source.get();
      if (view.phase !== 'ready') return;
      const { value, conflicts } = mergeChanges(view.server.config, view.config, theirs.config);
      const joined = theirs.draft?.by.name ?? theirs.published?.by.name;
      change({
        server: theirs,
        config: value as Config,
        conflicts,
        save: conflicts.length > 0 ? 'conflict' : 'waiting',
        ...(joined ? { joined } : {}),
      });
      if (conflicts.length === 0) cancel = later(() => void flush(), 0);
    } catch (error) {
      change({ save: 'failed', error: toApiError(error) });
    }
  }

  return {
    get: source.get,
    subscribe: source.subscribe,
    load,
    flush,
    set: (pointer, value) => edit((config) => setAt(config, pointer, value)),
    remove: (pointer) => edit((config) => removedAt(config, pointer)),
    inherit: (pointer, inherited) =>
      edit((config) => (inherited === undefined ? removedAt(config, pointer) : setAt(config, pointer, inherited))),
    settle(choices) {
      const view = source.get();
      if (view.phase !== 'ready') return;
      const config = view.conflicts.reduce<Config>((settled, { pointer, mine }) => {
        if (choices[pointer] !== 'mine') return settled;
        return mine === undefined ? removedAt(settled, pointer) : setAt(settled, pointer, mine);
      }, view.config);
      change({ config, conflicts: [], save: 'waiting' });
      void flush();
    },
    async discard() {
      const view = source.get();
      if (view.phase !== 'ready') return;
      cancel?.();
      await running;
      const now = source.get();
      const revision = now.phase === 'ready' ? now.server.revision : view.server.revision;
      await api.delete(`${path}/draft?revision=${revision}`, draftSavedBody);
      await load();
    },
  };
}

function toApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError('internal', 0);
}
