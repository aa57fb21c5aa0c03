/**
 * Owns one tenant with four markets, each in a region of its own, what it publishes, and the providers it talks through. Each place
 * has a word that nobody else uses.
 */
import { env } from 'cloudflare:workers';
import type { AccountSnapshot } from '../../schema/channel.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import { snapshotKeys } from '../../schema/tenant.ts';
import { widgetWords } from '../../schema/widget-words.ts';
import { callingMarket } from '../../src/callbacks/testing/market.ts';
import { settingsOf } from '../../src/env.ts';
import { createStage } from '../../src/http/desk/testing/stage.ts';
import { playProvider } from '../../src/http/hooks/testing/provider-network.ts';
import { seal } from '../../src/lib/seal.ts';

const lines = [
  { region: 'eu', market: 'se', phone: '+46701740611' },
  { region: 'uk', market: 'gb', phone: '+447700900111' },
  { region: 'us', market: 'us', phone: '+14155550111' },
  { region: 'apac', market: 'au', phone: '+61491570156' },
] as const;

/** Is a place with a phone of a customer there, and the word that whatever is said there carries. */
export type Place = (typeof lines)[number] & { word: string };

export type Tenant = Awaited<ReturnType<typeof openTenant>>;

const attachments = { types: ['text/plain'], maxBytes: 100_000 };
const words = Object.fromEntries(Object.keys(widgetWords).map((word) => [`widget.${word}`, word]));

/** Makes the word of a region: letters alone, so that no redaction and no search takes it apart. */
function wordOf(region: string): string {
  return `qz${region}${crypto.randomUUID().replace(/\d/g, 'x').replaceAll('-', '')}`;
}

/** Plays Twilio and Mailgun: both take what is sent; the former keeps a picture of each region, whose bytes say its word. */
function playProviders(places: readonly Place[]): { restore: () => void } {
  const { restore } = playProvider('https://twilio.test', (request) => {
    const place = places.find(({ region }) => new URL(request.url).pathname.endsWith(`/Media/ME${region}`));
    if (request.method === 'DELETE') return new Response(null, { status: 204 });
    if (place) return new Response(`in a picture: ${place.word}`, { headers: { 'content-type': 'text/plain' } });
    return Response.json({ sid: `SM${crypto.randomUUID().replaceAll('-', '')}`, status: 'queued' }, { status: 201 });
  });
  playProvider('https://mail.test', () => Response.json({ id: `<${crypto.randomUUID()}@northpay.test>`, message: '' }));
  return { restore };
}

async function publishTenant(tenant: string): Promise<void> {
  const sealed = (key: string) => seal(key, tenant, settingsOf(env).MASTER_KEY);
  const snapshot = {
    v: 1,
    tenant,
    name: 'Northpay',
    markets: lines.map(({ region, market }) => ({ region, market, name: market.toUpperCase() })),
    accountSystem: { url: 'http://127.0.0.1:9/accounts', credentials: 'v1.none.none' },
    chat: {
      sessionKey: await sealed(`session key of ${tenant}, long enough for HS256`),
      customerTokenKey: await sealed(`customer key of ${tenant}, long enough for HS256`),
      customerTokenAudience: 'parley',
    },
  };
  await env.SNAPSHOTS.put(snapshotKeys.tenant(tenant), JSON.stringify(snapshot));
}

async function publishMarket(tenant: string, { region, market }: Place): Promise<void> {
  const changes = { tenant, region, market, attachments, country: market.toUpperCase() };
  const plain = callingMarket({ horizonDays: 1, smsAccount: undefined }, changes);
  const texts = { ...plain.texts.sv, ...words } as MarketSnapshot['texts'][string];
  await env.SNAPSHOTS.put(
    snapshotKeys.market(tenant, market),
    JSON.stringify({ ...plain, texts: { sv: texts, en: texts } }),
  );
}

/** Opens the tenant with a person who may do everything. */
export async function openTenant() {
  const stage = await createStage({ market: 'se', region: 'eu' });
  const { tenant } = stage;
  const places: Place[] = lines.map((line) => ({ ...line, word: wordOf(line.region) }));
  await publishTenant(tenant);
  await Promise.all(places.map((place) => publishMarket(tenant, place)));
  const { headers } = await stage.signedIn({ role: 'owner' });
  return {
    tenant,
    places,
    /** The headers of the person's requests. */
    headers,
    /** Gives the network back. */
    restore: playProviders(places).restore,
    /** Publishes an account of a channel in a place, and gives its id. */
    async openAccount(
      { region, market }: Place,
      channel: AccountSnapshot['channel'],
      config: Record<string, unknown>,
      credentials: object,
    ): Promise<string> {
      const id = `acc_${region}_${crypto.randomUUID()}`;
      const account = {
        ...{ v: 1, id, tenant, region, market, channel, address: `our-${channel}`, state: 'live', config },
        credentials: await seal(JSON.stringify(credentials), id, settingsOf(env).MASTER_KEY),
      };
      await env.SNAPSHOTS.put(snapshotKeys.account(id), JSON.stringify(account));
      return id;
    },
  };
}
