/**
 * Owns the one way to a callback, whoever asks: page, chat, bot, text, telephone or agent. It checks what may be called and how
 * often may be asked; the callback's own object books.
 */
import type { CallbackSource, OpenSlot, Slot } from '../../schema/callback.ts';
import type { Trust } from '../../schema/channel.ts';
import { idPrefixes } from '../../schema/ids.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import { accountSystemFor } from '../accounts/account-system-for.ts';
import { type Env, settingsOf } from '../env.ts';
import { toBytes, toHex } from '../lib/bytes.ts';
import type { Clock } from '../lib/clock.ts';
import type { Snapshots } from '../markets/snapshots.ts';
import { callbackFor, guardFor, slotBookFor } from '../object/stubs.ts';
import { redactText } from '../privacy/redact-text.ts';
import { type BookAnswer, type BookRequest, type CallbackPlace, refuse } from './book-request.ts';
import { toCallable } from './phone-number.ts';
import { callingAccountOf, minuteMs } from './rules.ts';

export type CallbackDeps = { env: Env; clock: Clock; snapshots: Snapshots };

/** Is a wish for a call as a surface takes it. */
export type CallbackWish = {
  tenant: string;
  region: string;
  market: string;
  source: CallbackSource;
  /** The same for each repetition of this wish, and for nothing else. */
  key: string;
  /** As it was written. */
  phone: string;
  /** How sure it is that the phone is the customer's: `channel` for the number that a text or a call came from. */
  trust: Trust;
  /** The signed-in customer, whose phone the account system may know. */
  customerId?: string;
  slot: { from: number } | { granted: Slot };
  language: string;
  name?: string;
  topic?: string;
  /** Where the call belongs; none opens a conversation of the phone number. */
  place?: CallbackPlace;
  agentId?: string;
  /** Who asks, to tell one who asks too often: an address of the internet, a visitor. */
  askedBy?: readonly string[];
};

const hourMs = 60 * minuteMs;
const maxTopic = 1_000;
const maxName = 200;

/** How often may be asked: by one address or visitor, and for one number. Enough for a family, not for a prank. */
const perAsker = { limit: 10, windowMs: hourMs, lockoutMs: hourMs };
const perNumber = { limit: 6, windowMs: 24 * hourMs, lockoutMs: 6 * hourMs };

/** Books a call, or begins to: an unproved number gets a code by text first. Throws only when Parley itself cannot. */
export async function bookCallback(deps: CallbackDeps, wish: CallbackWish): Promise<BookAnswer> {
  const market = await deps.snapshots.market(wish.tenant, wish.market);
  const account = callingAccountOf(market);
  if (!account) return refuse('closed');
  const number = toCallable(wish.phone, market);
  if (!number.ok) return refuse('bad-number');
  if (!(await mayAsk(deps, wish, number.phone))) return refuse('too-many');
  const trust = await trustIn(deps, wish, number.phone, market);
  const isUnproved = trust === 'anonymous' && wish.source !== 'agent';
  const sendsCodes = market.callback.smsAccount !== undefined;
  // What a call to an unlisted number costs is not known: a code has to prove it first.
  if (isUnproved && !number.listed && !sendsCodes) return refuse('bad-number');
  const request: BookRequest = {
    id: await callbackIdFor(deps.env, wish),
    tenant: wish.tenant,
    region: wish.region,
    market: wish.market,
    account,
    source: wish.source,
    phone: number.phone,
    trust,
    // A number that no text reaches is proved by its owner picking up.
    needsCode: isUnproved && number.texts && sendsCodes,
    texts: number.texts,
    slot: wish.slot,
    language: wish.language,
    ...(wish.name ? { name: redactText(wish.name).slice(0, maxName) } : {}),
    ...(wish.topic ? { topic: redactText(wish.topic).slice(0, maxTopic) } : {}),
    place: wish.place ?? numbersOwn(wish, account, number.phone, trust),
    ...(wish.agentId ? { agentId: wish.agentId } : {}),
  };
  return callbackFor(deps.env, { tenant: request.tenant, region: request.region, callbackId: request.id }).book(
    request,
  );
}

/** Is what a code is handed in for: the wish's own market, source and key. */
export type WishKey = Pick<CallbackWish, 'tenant' | 'region' | 'market' | 'source' | 'key'>;

/** Hands in the code that was sent for a wish. */
export async function confirmCallback({ env }: CallbackDeps, wish: WishKey, code: string): Promise<BookAnswer> {
  const { tenant, region } = wish;
  return callbackFor(env, { tenant, region, callbackId: await callbackIdFor(env, wish) }).confirm(code);
}

/** Lists the market's next free slots; none while it does not call back. */
export async function openSlots(
  { env, snapshots }: CallbackDeps,
  { tenant, region, market }: { tenant: string; region: string; market: string },
  options: { date?: string; except?: string } = {},
): Promise<OpenSlot[]> {
  const snapshot = await snapshots.market(tenant, market);
  if (!callingAccountOf(snapshot)) return [];
  const address = { tenant, region, market };
  return slotBookFor(env, address).slots(address, options);
}

/** Derives the id from who wishes and their key: the same wish is the same callback. 80 bits of a keyed hash. */
async function callbackIdFor(env: Env, { tenant, region, market, source, key }: WishKey): Promise<string> {
  const { AUTH_SECRET } = settingsOf(env);
  const secret = await crypto.subtle.importKey('raw', toBytes(AUTH_SECRET), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const lines = ['parley.callback-id.v1', tenant, region, market, source, key];
  const digest = await crypto.subtle.sign('HMAC', secret, toBytes(lines.join('\n')));
  return `${idPrefixes.callback}_${region}_${toHex(new Uint8Array(digest).slice(0, 10))}`;
}

async function mayAsk(
  { env }: CallbackDeps,
  { tenant, region, source, askedBy = [] }: CallbackWish,
  phone: string,
): Promise<boolean> {
  if (source === 'agent') return true;
  const guards = [
    ...askedBy.map((who) => ({ subject: `callback-asker:${who}`, policy: perAsker })),
    { subject: `callback-number:${phone}`, policy: perNumber },
  ];
  for (const { subject, policy } of guards) {
    const { allowed } = await guardFor(env, { tenant, region, subject }).attempt(policy);
    if (!allowed) return false;
  }
  return true;
}

/** A signed-in customer's own phone, as the account system has it, needs no code. */
async function trustIn(
  { env, clock, snapshots }: CallbackDeps,
  wish: CallbackWish,
  phone: string,
  market: MarketSnapshot,
): Promise<Trust> {
  const { tenant, trust, customerId } = wish;
  if (!customerId || trust !== 'anonymous') return trust;
  const answer = await accountSystemFor(env, await snapshots.tenant(tenant), clock).customer(customerId);
  const known = answer.ok && answer.value.phone ? toCallable(answer.value.phone, market) : undefined;
  return known?.ok && known.phone === phone ? 'signed-in' : trust;
}

function numbersOwn(
  { tenant, region, market }: CallbackWish,
  account: string,
  phone: string,
  trust: Trust,
): CallbackPlace {
  const handle = { kind: 'phone', value: phone } as const;
  return { kind: 'thread', address: { tenant, region, market, account, channel: 'phone', handle }, trust };
}
