/** Holds every channel to the same contract. A channel that is in the registry without a case here is a failure. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capabilities } from '../schema/capabilities.ts';
import { handleSchema } from '../schema/channel.ts';
import type { InboundItem } from '../schema/inbound.ts';
import { contentSchema, plainText } from '../schema/message.ts';
import { Problem } from '../schema/problems.ts';
import type { ChannelDeps, HookRequest, SendOutcome } from './channel.ts';
import { registeredChannels } from './registry.ts';
import type { ContractCase } from './testing/contract.ts';
import { contractCases } from './testing/contract-cases.ts';
import { createDeps, createRenderContext } from './testing/surroundings.ts';

const offline = createDeps(() => Promise.reject(new Error('no network')));

async function itemsOf(given: ContractCase, hook: HookRequest, deps: ChannelDeps = offline): Promise<InboundItem[]> {
  return given.channel.parse(hook, given.account, deps);
}

/** Parses what may be anything: items, or the Problem that says why not. Any other error is a crash. */
async function parsedOrRefused(given: ContractCase, hook: HookRequest): Promise<InboundItem[]> {
  try {
    return await itemsOf(given, hook);
  } catch (error) {
    if (error instanceof Problem && (error.code === 'malformed' || error.code === 'unsupported-type')) return [];
    throw error;
  }
}

function expectWellFormed(items: readonly InboundItem[]): void {
  for (const item of items) {
    if (item.kind === 'message' || item.kind === 'echo') {
      expect(contentSchema.safeParse(item.content).error).toBeUndefined();
      expect(item.providerEventId.length).toBeGreaterThan(0);
    }
    if (item.kind === 'message') expect(handleSchema.safeParse(item.from).error).toBeUndefined();
  }
}

async function sendOver(given: ContractCase, answer: () => Response | Promise<Response>): Promise<SendOutcome> {
  const rendered = await given.send.rendered();
  return given.channel.send(
    rendered,
    given.account,
    createDeps(async () => answer()),
  );
}

const timedOut = () => Promise.reject(new DOMException('The operation timed out.', 'TimeoutError'));
const isSafe = ({ kind }: SendOutcome, given: ContractCase) =>
  kind === 'unknown' || (kind === 'again' && given.channel.capabilities.idempotentSend);

it('has a case for every channel whose provider posts', () => {
  expect(contractCases.map(({ channel }) => channel.name).sort()).toEqual(
    registeredChannels.map(({ name }) => name).sort(),
  );
});

describe.each(contractCases.map((given) => [given.channel.name, given] as const))('%s', (name, given) => {
  const text = given.message('event-1', 'Hej, var är min återbetalning? 🙏');

  it('says of itself what the table of capabilities says', () => {
    expect(given.channel.capabilities).toBe(capabilities[name]);
  });

  it('takes what its provider signed', async () => {
    expect(await given.channel.verify(await given.sign(text), given.account, offline)).toEqual({ ok: true });
  });

  it.each(given.signatureHeaders)('refuses a hook without %s', async (header) => {
    const hook = await given.sign(text);
    hook.headers.delete(header);
    const verdict = await given.channel.verify(hook, given.account, offline);
    expect(verdict).toMatchObject({ ok: false, code: 'signature-missing' });
  });

  it('refuses a hook whose signature was changed anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...given.signatureHeaders), fc.nat(), fc.nat(), async (header, at, by) => {
        const hook = await given.sign(text);
        const value = hook.headers.get(header) ?? '';
        const index = at % value.length;
        const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
        const letter = letters[by % letters.length] ?? 'a';
        const changed = value.slice(0, index) + letter + value.slice(index + 1);
        // Base64 and hex have several spellings of the same bytes; a last letter may differ in bits that are not there.
        if (changed.toLowerCase() === value.toLowerCase() || index > value.length - 4) return;
        hook.headers.set(header, changed);
        expect(await given.channel.verify(hook, given.account, offline)).toMatchObject({ ok: false });
      }),
      { numRuns: 50 },
    );
  });

  if (given.signsBody)
    it('refuses a body of which any byte was changed', async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (at, by) => {
          const hook = await given.sign(text);
          const body = hook.body.slice();
          const index = at % body.length;
          body[index] = ((body[index] ?? 0) + by) % 256;
          expect(await given.channel.verify({ ...hook, body }, given.account, offline)).toMatchObject({ ok: false });
        }),
        { numRuns: 100 },
      );
    });

  it('reads a message: who, what, and under which id', async () => {
    const items = await itemsOf(given, await given.sign(text));
    const messages = items.filter((item) => item.kind === 'message');
    expect(messages).toHaveLength(1);
    expect(plainText(messages[0]?.content.parts ?? [])).toContain('Hej, var är min återbetalning? 🙏');
    expectWellFormed(items);
  });

  it('gives a repeated event the same id, and another event another', async () => {
    const idsOf = async (body: Uint8Array) =>
      (await itemsOf(given, await given.sign(body))).flatMap((item) =>
        item.kind === 'message' ? item.providerEventId : [],
      );
    const first = await idsOf(text);
    expect(await idsOf(text)).toEqual(first);
    expect(await idsOf(given.message('event-2', 'Hej'))).not.toEqual(first);
  });

  if (given.batch)
    it('takes the others of a batch when one item is broken', async () => {
      const ids = ['event-1', 'event-2', 'event-3'];
      const whole = await itemsOf(given, await given.sign(given.batch?.(ids, -1) ?? text));
      const idsOf = (items: readonly InboundItem[]) =>
        items.flatMap((item) => (item.kind === 'message' ? item.providerEventId : []));
      expect(idsOf(whole)).toHaveLength(3);
      for (const broken of [0, 1, 2]) {
        const items = await itemsOf(given, await given.sign(given.batch?.(ids, broken) ?? text));
        expect(idsOf(items)).toEqual(expect.arrayContaining(idsOf(whole).filter((_, index) => index !== broken)));
      }
    });

  it('takes what it does not know as something unknown, not as an error', async () => {
    const items = await itemsOf(given, await given.sign(given.unknown));
    expect(items.length).toBeGreaterThan(0);
    for (const item of items)
      if (item.kind === 'message') expect(item.content.parts.some(({ kind }) => kind === 'unsupported')).toBe(true);
      else expect(item.kind).toBe('notice');
  });

  it('reads or refuses a wrong encoding, and says so', async () => {
    expectWellFormed(await parsedOrRefused(given, await given.sign(given.wrongEncoding)));
  });

  it('survives any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (body) => {
        expectWellFormed(await parsedOrRefused(given, await given.sign(body)));
      }),
      { numRuns: 150 },
    );
  });

  it('survives any change to a real body', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.uint8Array({ maxLength: 8 }), fc.nat(12), async (at, put, cut) => {
        const index = at % text.length;
        const body = new Uint8Array([...text.slice(0, index), ...put, ...text.slice(index + cut)]);
        expectWellFormed(await parsedOrRefused(given, await given.sign(body)));
      }),
      { numRuns: 200 },
    );
  });

  if (given.media)
    it('says that a medium has expired, and asks no other host for one', async () => {
      const { source, expired, foreign } = given.media ?? { source: '', expired: () => new Response(), foreign: '' };
      const asked: string[] = [];
      const deps = createDeps(async (input) => {
        asked.push(String(input instanceof Request ? input.url : input));
        return expired();
      });
      const found = await given.channel.media?.(source, given.account, deps);
      // Either the provider had to be asked where the bytes are, or the bytes' own address answers so when they are fetched.
      expect(['expired', 'found']).toContain(found?.kind);
      asked.length = 0;
      expect(await given.channel.media?.(foreign, given.account, deps)).toMatchObject({ kind: 'refused' });
      expect(asked).toEqual([]);
    });

  it('renders a text of any length to pieces that its provider takes, every word in them', async () => {
    const { maxTextLength } = given.channel.capabilities;
    if (maxTextLength === 0) return;
    const words = Array.from({ length: 60 }, (_, index) => `word${index}`);
    const to = given.to ?? { kind: 'phone', value: '+46701740601' };
    const context = createRenderContext({ account: given.account, to });
    const rendered = await given.channel.render({ parts: [{ kind: 'text', text: words.join(' ') }] }, context);
    const said = JSON.stringify(rendered.map(({ body }) => body));
    for (const word of words) expect(said).toContain(word);
    expect(
      JSON.stringify(await given.channel.render({ parts: [{ kind: 'text', text: words.join(' ') }] }, context)),
    ).toBe(JSON.stringify(rendered));
  });

  it('sends once: what it cannot know it calls unknown', async () => {
    expect(await sendOver(given, given.send.taken)).toMatchObject({ kind: 'sent' });
    expect(await sendOver(given, given.send.rateLimited)).toMatchObject({ kind: 'again' });
    expect(await sendOver(given, given.send.deadToken)).toMatchObject({ kind: 'again' });
    expect(await sendOver(given, given.send.refused)).toMatchObject({ kind: 'refused' });
    expect(await sendOver(given, timedOut)).toSatisfy((outcome: SendOutcome) => isSafe(outcome, given));
    const broken = await sendOver(given, () => new Response('<html>', { status: 500 }));
    expect(broken).toSatisfy((outcome: SendOutcome) => isSafe(outcome, given));
    const garbage = await sendOver(given, () => new Response('<html>', { status: 200 }));
    expect(garbage).toSatisfy((outcome: SendOutcome) => isSafe(outcome, given));
  });
});
