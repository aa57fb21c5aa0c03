/** Says how a draft is kept while somebody works on it, alone or beside others: nothing that was typed or accepted is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../../schema/config/layers.ts';
import { createDraftStore, type DraftStore, type OpenDraft } from './draft-store.ts';
import { createTimers, openDraftServer, type Way } from './testing/draft-server.ts';

const published = { name: 'Sweden', currency: 'SEK', bot: { enabled: true, maxMisses: 2 } };

const settled = () => new Promise((resolve) => setTimeout(resolve));

function openOf(store: DraftStore): OpenDraft {
  const view = store.get();
  if (view.phase !== 'ready') throw new Error(`the draft is ${view.phase}`);
  return view;
}

async function world() {
  const server = openDraftServer(published);
  const timers = createTimers();
  async function open(name: string, way: Way = {}) {
    const store = createDraftStore({ api: server.apiOf(name, way), later: timers.later }, 'se');
    await store.load();
    return { store, now: () => openOf(store) };
  }
  /** Lets time pass, and everything happen that follows. */
  async function pass(ms: number): Promise<void> {
    timers.pass(ms);
    await settled();
  }
  return { server, open, pass, sent: () => server.taken.map(({ config }) => config) };
}

/** Is a network that carries nothing until the test lets it. */
function heldWay() {
  const held: { what: string; go(): void }[] = [];
  return {
    travel: (what: string) => new Promise<void>((resolve) => held.push({ what, go: resolve })),
    waiting: () => held.map(({ what }) => what),
    async go() {
      held.shift()?.go();
      await settled();
    },
    async goAll() {
      while (held.length > 0) {
        held.shift()?.go();
        await settled();
      }
    },
  };
}

describe('saving by itself', () => {
  it('happens once, a moment after the last change', async () => {
    const { open, pass, sent } = await world();
    const { store, now } = await open('Sofia');
    store.set('/name', 'S');
    await pass(400);
    store.set('/name', 'Sv');
    store.set('/bot/maxMisses', 4);
    await pass(400);
    expect([now().save, sent()]).toEqual(['waiting', []]);
    await pass(400);
    expect(now().save).toBe('saved');
    expect(sent()).toEqual([{ ...published, name: 'Sv', bot: { enabled: true, maxMisses: 4 } }]);
  });

  it('does not happen for what is as it was', async () => {
    const { open, pass, sent } = await world();
    const { store, now } = await open('Sofia');
    store.set('/bot/maxMisses', 2);
    await pass(1_000);
    expect([now().save, sent()]).toEqual(['saved', []]);
  });

  it('keeps what is typed while a save is under way, and saves it in order', async () => {
    const { server, open, pass, sent } = await world();
    const way = heldWay();
    const opening = open('Sofia', way);
    await settled();
    await way.goAll();
    const { store, now } = await opening;
    store.set('/name', 'S');
    await pass(700);
    expect(way.waiting()).toEqual(['Sofia PUT']);
    store.set('/name', 'Sv');
    await pass(700);
    // Whoever leaves now has both: the timer's save and their own wait for the one under way.
    const left = store.flush();
    await settled();
    expect(way.waiting()).toEqual(['Sofia PUT']);
    expect(now().config.name).toBe('Sv');
    await way.goAll();
    await left;
    expect(now()).toMatchObject({ save: 'saved', config: { name: 'Sv' } });
    expect(sent().map(({ name }) => name)).toEqual(['S', 'Sv']);
    expect(server.config().name).toBe('Sv');
  });

  it('says when it failed, keeps what was typed, and saves it with the next change or when asked to', async () => {
    const { open, pass, sent } = await world();
    let fate: ReturnType<NonNullable<Way['fate']>> = 'answered';
    const { store, now } = await open('Sofia', { fate: () => fate });
    for (const [trouble, code] of [
      ['lost', 'offline'],
      ['refused', 'unavailable'],
    ] as const) {
      fate = trouble;
      store.set('/name', `Sweden, ${trouble}`);
      await pass(700);
      expect(now()).toMatchObject({ save: 'failed', error: { code }, config: { name: `Sweden, ${trouble}` } });
    }
    expect(sent()).toEqual([]);
    fate = 'answered';
    store.set('/currency', 'EUR');
    await pass(700);
    expect(sent()).toEqual([{ ...published, name: 'Sweden, refused', currency: 'EUR' }]);
    fate = 'lost';
    store.set('/name', 'Sverige');
    await store.flush();
    expect(now().save).toBe('failed');
    fate = 'answered';
    await store.flush();
    expect(now().save).toBe('saved');
    expect(sent().at(-1)).toMatchObject({ name: 'Sverige' });
  });

  it('never asks somebody about their own word whose answer was lost', async () => {
    const { open, pass, server } = await world();
    let fate: ReturnType<NonNullable<Way['fate']>> = 'answered';
    const { store, now } = await open('Sofia', { fate: () => fate });
    fate = 'unanswered';
    store.set('/name', 'Sv');
    await pass(700);
    expect(now().save).toBe('failed');
    expect(server.config().name).toBe('Sv');
    fate = 'answered';
    store.set('/name', 'Sverige');
    await pass(700);
    await pass(0);
    expect(now()).toMatchObject({ save: 'saved', conflicts: [] });
    expect(server.config().name).toBe('Sverige');
  });
});

describe('somebody else who was faster', () => {
  async function two() {
    const all = await world();
    const [sofia, ingrid] = [await all.open('Sofia'), await all.open('Ingrid')];
    return { ...all, sofia, ingrid };
  }

  it('has changed something else: both are joined without a question', async () => {
    const { server, sofia, ingrid, pass } = await two();
    sofia.store.set('/name', 'Sverige');
    await sofia.store.flush();
    ingrid.store.set('/bot/maxMisses', 4);
    await ingrid.store.flush();
    expect(ingrid.now()).toMatchObject({ save: 'saved', joined: 'Sofia', conflicts: [] });
    expect(server.config()).toEqual({ ...published, name: 'Sverige', bot: { enabled: true, maxMisses: 4 } });
    // The first one sees the second's change with their own next save.
    sofia.store.set('/currency', 'EUR');
    await pass(700);
    await pass(0);
    expect(sofia.now()).toMatchObject({ save: 'saved', joined: 'Ingrid', config: { bot: { maxMisses: 4 } } });
    expect(server.config()).toEqual({
      ...{ name: 'Sverige', currency: 'EUR' },
      bot: { enabled: true, maxMisses: 4 },
    });
  });

  it.each(['mine', 'theirs'] as const)(
    'has changed the same: one is asked, and it is %s that counts',
    async (choice) => {
      const { server, sofia, ingrid } = await two();
      sofia.store.set('/name', 'Sverige');
      await sofia.store.flush();
      ingrid.store.set('/name', 'Sweden AB');
      ingrid.store.set('/currency', 'EUR');
      await ingrid.store.flush();
      expect(ingrid.now()).toMatchObject({
        save: 'conflict',
        joined: 'Sofia',
        conflicts: [{ pointer: '/name', mine: 'Sweden AB', theirs: 'Sverige' }],
      });
      expect(server.config().currency).toBe('SEK');
      // Looking again takes nothing away from the question.
      await ingrid.store.load();
      expect(ingrid.now().conflicts).toHaveLength(1);
      ingrid.store.settle({ '/name': choice });
      await ingrid.store.flush();
      expect(ingrid.now()).toMatchObject({ save: 'saved', conflicts: [] });
      expect(server.config()).toEqual({
        ...published,
        name: choice === 'mine' ? 'Sweden AB' : 'Sverige',
        currency: 'EUR',
      });
    },
  );

  it('has taken away what one changed: one is asked about the whole of it', async () => {
    const { server, sofia, ingrid } = await two();
    sofia.store.remove('/bot');
    await sofia.store.flush();
    ingrid.store.set('/bot/maxMisses', 5);
    await ingrid.store.flush();
    expect(ingrid.now().conflicts).toEqual([{ pointer: '/bot', mine: { enabled: true, maxMisses: 5 } }]);
    ingrid.store.settle({ '/bot': 'mine' });
    await ingrid.store.flush();
    expect(server.config()).toEqual({ ...published, bot: { enabled: true, maxMisses: 5 } });
  });

  it('has gone back to an earlier version: a draft that is typed on takes nothing of the later one along', async () => {
    const { server, sofia, ingrid } = await two();
    ingrid.store.set('/bot/maxMisses', 9);
    await ingrid.store.flush();
    server.publish('Otto', server.config());
    await sofia.store.load();
    server.publish('Otto', published);
    sofia.store.set('/name', 'Sverige');
    await sofia.store.flush();
    expect(sofia.now()).toMatchObject({ save: 'saved', joined: 'Otto' });
    expect(server.config()).toEqual({ ...published, name: 'Sverige' });
  });
});

it('keeps what is typed while the market is read anew, as it is after publishing', async () => {
  const { server, open, pass } = await world();
  const way = heldWay();
  const opening = open('Sofia', way);
  await settled();
  await way.goAll();
  const { store, now } = await opening;
  server.publish('Sofia', { ...published, currency: 'EUR' });
  const loaded = store.load();
  await settled();
  store.set('/name', 'Sverige');
  await way.goAll();
  await loaded;
  expect(now().config).toMatchObject({ name: 'Sverige', currency: 'EUR' });
  await pass(700);
  await way.goAll();
  expect(server.config()).toMatchObject({ name: 'Sverige', currency: 'EUR' });
});

it('throws away what is saved and what is not, and begins again from what is published', async () => {
  const { server, open, pass } = await world();
  const { store, now } = await open('Sofia');
  store.set('/name', 'Sverige');
  await pass(700);
  store.set('/currency', 'EUR');
  await store.discard();
  await pass(10_000);
  expect(now()).toMatchObject({ save: 'saved', config: published });
  expect(server.config()).toEqual(published);
});

describe('two at once', () => {
  const pointers = ['/name', '/currency', '/bot/enabled', '/bot/maxMisses'];
  const deed = fc.record({
    who: fc.constantFrom(0, 1),
    pointer: fc.constantFrom(...pointers),
    deed: fc.constantFrom('set', 'set', 'set', 'remove', 'flush'),
  });
  const fates = fc.array(fc.constantFrom('answered', 'answered', 'lost', 'unanswered', 'refused'), { maxLength: 8 });

  /** Lives through deeds in one order of events; gives what was lost: values that nobody overwrote knowingly and that are not there. */
  async function lostIn(
    scheduler: fc.Scheduler,
    deeds: readonly { who: number; pointer: string; deed: string }[],
    troubles: readonly string[],
    choices: readonly boolean[],
  ): Promise<string[]> {
    const server = openDraftServer(published);
    const ahead = [...troubles];
    const way: Way = {
      travel: (what) => scheduler.schedule(Promise.resolve(), what),
      fate: () => (ahead.shift() ?? 'answered') as 'answered',
    };
    const said = new Map<string, string>();
    /** What somebody saw when they put something else in its place. */
    const overwritten = new Set<unknown>();
    const later = (work: () => void) => {
      let isOff = false;
      void scheduler.schedule(Promise.resolve(), 'timer').then(() => isOff || work());
      return () => {
        isOff = true;
      };
    };
    const stores = ['Sofia', 'Ingrid'].map((name) => createDraftStore({ api: server.apiOf(name, way), later }, 'se'));
    let count = 0;
    let turn = 0;
    function answerQuestion(store: DraftStore): void {
      const view = store.get();
      if (view.phase !== 'ready' || view.save !== 'conflict') return;
      const asked = view.conflicts.map(({ pointer, mine, theirs }) => {
        const choice = choices[turn++ % choices.length] ? ('mine' as const) : ('theirs' as const);
        overwritten.add(choice === 'mine' ? theirs : mine);
        return [pointer, choice] as const;
      });
      store.settle(Object.fromEntries(asked));
    }
    async function act({ who, pointer, deed: what }: (typeof deeds)[number]): Promise<void> {
      const store = stores[who];
      if (!store) return;
      answerQuestion(store);
      const view = store.get();
      if (view.phase !== 'ready') return void store.load();
      if (what === 'flush') return void store.flush();
      overwritten.add(valueAt(view.config, pointer));
      if (what === 'remove') return store.remove(pointer);
      const value = `value ${++count}`;
      said.set(value, pointer);
      store.set(pointer, value);
    }
    for (const store of stores) void store.load();
    for (const one of deeds) {
      void scheduler.schedule(Promise.resolve(), 'deed').then(() => act(one));
    }
    const isQuiet = () => stores.every((store) => openOf(store).save === 'saved');
    do {
      await scheduler.waitIdle();
      for (const store of stores) {
        if (store.get().phase !== 'ready') void store.load();
        else answerQuestion(store);
        void store.flush();
      }
      await scheduler.waitIdle();
    } while (!stores.every((store) => store.get().phase === 'ready') || !isQuiet());
    const final = server.config();
    const isThere = ([value, pointer]: [string, string]) => valueAt(final, pointer) === value || overwritten.has(value);
    return [...said].filter((one) => !isThere(one)).map(([value, pointer]) => `${value} at ${pointer}`);
  }

  it('lose nothing that either of them said and nobody replaced knowingly, whatever comes first and whatever fails', async () => {
    const choices = fc.array(fc.boolean(), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(deed, { maxLength: 12 }),
        fates,
        choices,
        async (scheduler, deeds, troubles, chosen) => {
          expect(await lostIn(scheduler, deeds, troubles, chosen)).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
