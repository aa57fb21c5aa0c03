/**
 * Lets a customer of every market that we ship write in each of its languages, with the real conversation in the real runtime: the bot
 * greets them in their language, and hands them over to people in it when they ask.
 */
import { env } from 'cloudflare:workers';
import { beforeAll, expect, it, vi } from 'vitest';
import { presets } from '../../markets/index.ts';
import type { ConversationEvent } from '../../schema/conversation/events.ts';
import { createId } from '../../schema/ids.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import { plainText } from '../../schema/message.ts';
import { snapshotKeys, type TenantSnapshot } from '../../schema/tenant.ts';
import { textMessage } from '../../test/support/conversation.ts';
import ca from '../../test/support/utterances/ca.json' with { type: 'json' };
import cs from '../../test/support/utterances/cs.json' with { type: 'json' };
import da from '../../test/support/utterances/da.json' with { type: 'json' };
import de from '../../test/support/utterances/de.json' with { type: 'json' };
import el from '../../test/support/utterances/el.json' with { type: 'json' };
import fi from '../../test/support/utterances/fi.json' with { type: 'json' };
import fr from '../../test/support/utterances/fr.json' with { type: 'json' };
import hu from '../../test/support/utterances/hu.json' with { type: 'json' };
import it_ from '../../test/support/utterances/it.json' with { type: 'json' };
import nb from '../../test/support/utterances/nb.json' with { type: 'json' };
import nl from '../../test/support/utterances/nl.json' with { type: 'json' };
import pl from '../../test/support/utterances/pl.json' with { type: 'json' };
import pt from '../../test/support/utterances/pt.json' with { type: 'json' };
import ro from '../../test/support/utterances/ro.json' with { type: 'json' };
import sk from '../../test/support/utterances/sk.json' with { type: 'json' };
import { say } from '../lib/texts.ts';
import { conversationFor } from '../object/stubs.ts';
import { compile, readConfig, suppliesFor } from './compile.ts';
import { createShipped } from './shipped-assets.ts';

type Utterances = { hello: readonly string[]; human: readonly string[] };

const utterances: Record<string, Utterances> = {
  ...{ ca, cs, da, de, el, fi, fr, hu, it: it_, nb, nl, pl, pt, ro, sk },
  en: { hello: ['Hello, I have a question about my bill'], human: ['Could I please talk to a real person?'] },
  es: { hello: ['Hola, tengo una pregunta sobre mi factura'], human: ['Quiero hablar con una persona, por favor'] },
  sv: { hello: ['Hej, jag har en fråga om min faktura'], human: ['Kan jag få prata med en människa?'] },
};

const tenant = `t-${crypto.randomUUID().slice(0, 8)}`;
const tenantName = 'Northpay';
const spoken = Object.values(presets).flatMap(({ market, config }) =>
  config.languages.bot.map((language) => ({ market, language })),
);

/** Publishes a preset to the edge as it is shipped beside the Worker. */
async function publish(market: string): Promise<MarketSnapshot> {
  const shipped = createShipped(env);
  const preset = await shipped.preset(market);
  const read = readConfig([{ layer: 'preset', patch: { ...preset?.config } }]);
  if (!preset || !read.ok) throw new Error(`no preset ${market}`);
  const place = { tenant, tenantName, market, region: preset.region };
  const supplies = await suppliesFor(read.config, shipped);
  const snapshot = compile(read.config, supplies, { ...place, version: 1, publishedAt: Date.now() });
  await env.SNAPSHOTS.put(snapshotKeys.market(tenant, market), JSON.stringify(snapshot));
  return snapshot;
}

/** Tells what a customer hears who says hello and then asks for a person. */
async function talk(market: MarketSnapshot, { hello, human }: Utterances) {
  const conversationId = createId('conversation', market.region, Date.now());
  const address = { tenant, region: market.region, market: market.market, conversationId };
  const stub = conversationFor(env, address);
  const account = `acc_${market.region}_${market.market}-chat`;
  const visitor = { kind: 'visitor', value: createId('contact', market.region, Date.now()) } as const;
  const written = async (text = '') => {
    const from = { channel: 'chat', account, handle: visitor, trust: 'anonymous' } as const;
    const receipt = await stub.receive(address, textMessage(crypto.randomUUID(), text, from));
    expect(receipt).toMatchObject({ ok: true });
  };
  const until = async (type: ConversationEvent['type']) =>
    vi.waitFor(
      async () => {
        const body = await stub.view({ kind: 'agent' }, { limit: 100 });
        if (!body?.events.some((event) => event.type === type)) throw new Error(`no ${type} yet`);
        return body;
      },
      { timeout: 30_000, interval: 100 },
    );
  await written(hello[0]);
  await until('BotTurnFinished');
  await written(human[0]);
  return until('QueuePlaceTold');
}

type Told = Extract<ConversationEvent, { type: 'QueuePlaceTold' }>['facts'];

/** Writes what somebody in line is told, as the market says it in a language. */
function handoverIn(market: MarketSnapshot, language: string, reference: string, told: Told): string {
  const { place, expectedWaitMs, opensAt } = told;
  if (opensAt !== undefined) return say(market, language, 'handover.closed', { opens: { time: opensAt }, reference });
  if (expectedWaitMs === undefined) return say(market, language, 'handover.soon', { reference });
  return say(market, language, 'handover.queued', { place, minutes: Math.ceil(expectedWaitMs / 60_000), reference });
}

type Talk = Awaited<ReturnType<typeof talk>>;
let markets: Record<string, MarketSnapshot>;
let talks: Record<string, Promise<Talk>>;

beforeAll(async () => {
  const snapshot: TenantSnapshot = {
    ...{ v: 1, tenant, name: tenantName, markets: [] },
    accountSystem: { url: 'http://127.0.0.1:9/accounts', credentials: 'v1.none.none' },
    chat: { sessionKey: '', customerTokenKey: '', customerTokenAudience: '' },
  };
  await env.SNAPSHOTS.put(snapshotKeys.tenant(tenant), JSON.stringify(snapshot));
  const published = await Promise.all(Object.keys(presets).map(publish));
  markets = Object.fromEntries(published.map((market) => [market.market, market]));
  // All talk at the same time; each test waits for its own.
  talks = Object.fromEntries(
    spoken.map(({ market, language }) => {
      const place = markets[market];
      const said = utterances[language];
      if (!place || !said) throw new Error(`nothing to say in ${language} of ${market}`);
      const talking = talk(place, said);
      talking.catch(() => undefined);
      return [`${market}/${language}`, talking];
    }),
  );
});

it.each(spoken)('$market greets, and hands over, in $language', async ({ market, language }) => {
  const place = markets[market];
  const body = await talks[`${market}/${language}`];
  if (!place || !body) throw new Error('nobody talked');
  const { reference, events } = body;
  const said = events.flatMap((event) =>
    event.type === 'MessageWritten' && event.content
      ? [{ template: event.facts.template, text: plainText(event.content.parts) }]
      : [],
  );
  const told = events.find((event) => event.type === 'QueuePlaceTold')?.facts;
  const greeting = say(place, language, 'bot.greeting', { tenant: tenantName, reference });
  const handover = told && handoverIn(place, language, reference, told);
  expect(said[0]).toEqual({ template: 'bot.greeting', text: greeting });
  expect(said.at(-1)?.text).toBe(handover);
  expect(body).toMatchObject({ state: 'queued', language });
  expect(events.find(({ type }) => type === 'HandedOver')?.facts).toMatchObject({ reason: 'asked' });
  const queue = place.queues.find(({ id }) => id === body.queue);
  expect(queue?.languages).toContain(language);
});
