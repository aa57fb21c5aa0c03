/** Holds repeated sends to their keys: one that may have been taken goes out again under its key, and under no other condition. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HookChannel, Rendered, SendOutcome } from '../../channels/channel.ts';
import { createDeps } from '../../channels/testing/surroundings.ts';
import { capabilities } from '../../schema/capabilities.ts';
import type { DeliveryOutcome } from './outcome.ts';
import type { DeliveryProgress } from './progress.ts';
import { keyLastsMs, sendParts } from './send-parts.ts';

type Sky = 'fine' | 'lost-before' | 'lost-after' | 'rate-limit' | 'dies-before' | 'dies-after';

/** Is thrown where the process dies. */
class Death extends Error {}

/** Creates a provider that remembers what it took, by key where one came with it, and a process that sends to it. */
function createStage({ weather = () => 'fine' as Sky, takesKeys = true, keys = true } = {}) {
  const taken: string[] = [];
  const accepted = new Map<string, string>();
  let saved: DeliveryProgress | null = null;
  let now = 1_000_000;
  let mayBegin = true;
  let rendered: Rendered[] = ['a', 'b', 'c'].map((text, index) => ({
    body: { text },
    ...(keys ? { key: `key-${index}` } : {}),
  }));

  async function send({ body, key }: Rendered): Promise<SendOutcome> {
    const sky = weather();
    if (sky === 'rate-limit') return { kind: 'again', code: 'http-429' };
    if (sky === 'dies-before') throw new Death();
    if (sky === 'lost-before') return { kind: 'unknown', code: 'timeout' };
    const known = key ? accepted.get(key) : undefined;
    const id = known ?? `id-${taken.length + 1}`;
    if (!known) taken.push(String(body.text));
    if (key) accepted.set(key, id);
    if (sky === 'dies-after') throw new Death();
    return sky === 'lost-after' ? { kind: 'unknown', code: 'timeout' } : { kind: 'sent', providerMessageId: id };
  }

  const channel = {
    capabilities: takesKeys ? capabilities.line : capabilities.telegram,
    send,
  } as unknown as HookChannel;
  return {
    taken,
    get saved() {
      return saved;
    },
    wait(ms: number) {
      now += ms;
    },
    forbid() {
      mayBegin = false;
    },
    rerender(change: (part: Rendered) => Rendered) {
      rendered = rendered.map(change);
    },
    async attempt(): Promise<DeliveryOutcome | 'died'> {
      try {
        return await sendParts({
          rendered,
          progress: saved ?? { v: 1, startedAt: now, parts: [] },
          save: (state) => {
            saved = structuredClone(state);
          },
          mayBegin: () => mayBegin,
          isOther: () => false,
          channel,
          account: { id: 'acc_us_one' } as never,
          deps: createDeps(() => Promise.reject(new Error('no network')), now),
        });
      } catch (error) {
        if (error instanceof Death) return 'died';
        throw error;
      }
    },
  };
}

function skies(...list: Sky[]) {
  return () => list.shift() ?? 'fine';
}

describe('a part with an idempotency key', () => {
  it('goes out again after a timeout, and is taken once', async () => {
    const stage = createStage({ weather: skies('lost-after') });
    expect(await stage.attempt()).toEqual({ kind: 'again', error: 'timeout' });
    expect(await stage.attempt()).toEqual({ kind: 'settled', status: 'sent', providerMessageId: 'id-3' });
    expect(stage.taken).toEqual(['a', 'b', 'c']);
  });

  it('is finished although the lease is lost meanwhile: it may be out already', async () => {
    const stage = createStage({ weather: skies('dies-after') });
    expect(await stage.attempt()).toBe('died');
    stage.forbid();
    expect(await stage.attempt()).toMatchObject({ kind: 'settled', status: 'sent' });
  });

  it('stays possibly taken when its repetition is turned away', async () => {
    const stage = createStage({ weather: skies('lost-after', 'rate-limit') });
    await stage.attempt();
    const first = stage.saved?.parts[0];
    expect(await stage.attempt()).toMatchObject({ kind: 'again', error: 'http-429' });
    expect(stage.saved?.parts[0]).toEqual(first);
  });

  it('is unknown once the provider may have forgotten the key of the first attempt', async () => {
    const stage = createStage({ weather: skies('lost-before', 'lost-before') });
    await stage.attempt();
    stage.wait(keyLastsMs / 2);
    expect(await stage.attempt()).toEqual({ kind: 'again', error: 'timeout' });
    stage.wait(keyLastsMs / 2);
    expect(await stage.attempt()).toEqual({ kind: 'settled', status: 'unknown', errorCode: 'interrupted' });
    expect(stage.taken).toEqual([]);
  });

  it('is unknown when it would now go out under another key, or under none', async () => {
    for (const change of [({ body }: Rendered) => ({ body }), ({ body }: Rendered) => ({ body, key: 'other' })]) {
      const stage = createStage({ weather: skies('dies-after') });
      await stage.attempt();
      stage.rerender(change);
      expect(await stage.attempt()).toMatchObject({ kind: 'settled', status: 'unknown' });
      expect(stage.taken).toEqual(['a']);
    }
  });

  it('is unknown when only its repetition would have a key', async () => {
    const stage = createStage({ weather: skies('dies-after'), keys: false });
    await stage.attempt();
    stage.rerender((part) => ({ ...part, key: 'key-now' }));
    expect(await stage.attempt()).toMatchObject({ kind: 'settled', status: 'unknown' });
    expect(stage.taken).toEqual(['a']);
  });
});

describe('a part without a key, or at a provider that takes none', () => {
  it.each([
    { keys: false, takesKeys: true },
    { keys: true, takesKeys: false },
  ])('is unknown at once after a timeout (%o)', async (given) => {
    const stage = createStage({ ...given, weather: skies('lost-before') });
    expect(await stage.attempt()).toEqual({ kind: 'settled', status: 'unknown', errorCode: 'timeout' });
  });
});

it('never sends a part twice, and every part in its order, whatever the weather', async () => {
  const sky = fc.constantFrom<Sky>('fine', 'lost-before', 'lost-after', 'rate-limit', 'dies-before', 'dies-after');
  await fc.assert(
    fc.asyncProperty(fc.array(sky, { maxLength: 12 }), async (list) => {
      const stage = createStage({ weather: skies(...list) });
      let outcome = await stage.attempt();
      for (let tries = 0; tries < 20 && (outcome === 'died' || outcome.kind === 'again'); tries += 1)
        outcome = await stage.attempt();
      expect(outcome).toMatchObject({ kind: 'settled', status: 'sent' });
      expect(stage.taken).toEqual(['a', 'b', 'c']);
    }),
  );
});
