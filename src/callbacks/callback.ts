/**
 * Owns one callback from the wish to the call, over an object's storage: one thing after the other, each change with what it owes in
 * one transaction. What was begun with others (a slot, a conversation) is written down first and finished after a crash.
 */
import { type Callback, type CallbackSource, type CallProgress, overStates, type Slot } from '../../schema/callback.ts';
import type { Random } from '../../schema/ids.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import type { Clock } from '../lib/clock.ts';
import { log } from '../lib/log.ts';
import { createAlarms, earliestOf } from '../object/alarms.ts';
import { createOutbox, type Outcome } from '../object/outbox.ts';
import { createState } from '../object/state.ts';
import { type BookAnswer, type BookRequest, type ChangeAnswer, refuse } from './book-request.ts';
import type { CallbackCommand, CallbackDecision } from './callback-command.ts';
import type { CallbackRecord } from './callback-record.ts';
import { decide, timesOf } from './decide.ts';
import { type CallbackEffect, callbackPolicy } from './effects.ts';
import { nextCallable } from './rules.ts';
import type { Held } from './slot-book.ts';

/** Is a code that was sent: its keyed hash, and until when it counts (ms since 1970). */
export type SentCode = { hash: string; expiresAt: number };

/** Is where a callback belongs, once that is found. */
export type PlaceFound = {
  conversationId: string;
  reference: string;
  language: string;
  queue: string;
  smsAccount?: string;
};

type About = { tenant: string; region: string; market: string };
type Tries = { limit: number; windowMs: number; lockoutMs: number };

/** Is what a callback reaches. Each may fail by rejecting; what was begun is then begun again. */
export type CallbackPorts = {
  market(about: About): Promise<MarketSnapshot>;
  take(about: About, wanted: { id: string; from: number }): Promise<Held | null>;
  grant(about: About, wanted: { id: string; slot: Slot }): Promise<Held>;
  giveBack(about: About, id: string, hold: number): Promise<void>;
  drop(about: About, id: string): Promise<void>;
  placeOf(request: BookRequest, slot: Slot, market: MarketSnapshot): Promise<PlaceFound>;
  /** Texts a code; undefined when the provider did not take it. */
  sendCode(request: BookRequest, market: MarketSnapshot): Promise<SentCode | undefined>;
  isCode(request: BookRequest, code: string, sent: SentCode): Promise<boolean>;
  mayTry(about: About, subject: string, tries: Tries): Promise<boolean>;
  handle(
    effect: CallbackEffect,
    its: { record: () => CallbackRecord; apply: (command: CallbackCommand) => Promise<CallbackDecision> },
  ): Promise<Outcome>;
};

export type CallbackShell = {
  storage: DurableObjectStorage;
  clock: Clock;
  random: Random;
  ports: CallbackPorts;
  /** Lets work go on after the answer. */
  waitUntil: (work: Promise<unknown>) => void;
};

type Stored = {
  v: 1;
  /** A wish whose number is not proved yet, or whose slot was gone when it was. */
  asked?: { request: BookRequest; code?: SentCode };
  /** A booking that was begun: it is finished even when who asked has gone. */
  pending?: { request: BookRequest; since: number };
  /** A move that was begun: the book may hold the new slot already, so it is finished too. */
  moving?: { from: number; by: CallbackSource };
  record?: CallbackRecord;
};

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const graceMs = 10_000;
/** A time that has come and changed nothing (the market cannot be read) must not wake the object without a pause. */
const leastPauseMs = 1_000;
/** After so long a booking that cannot be finished is given up, and its slot given back. */
const pendingForMs = 10 * minuteMs;
/** How long a wish without a booking, and a callback that is over, are remembered. */
const forgetMs = { asked: hourMs, over: 35 * 24 * hourMs };
/** Six codes an hour may be tried for a number, and three be sent to it. */
const codeTries: Tries = { limit: 6, windowMs: hourMs, lockoutMs: hourMs };
const codeSends: Tries = { limit: 3, windowMs: hourMs, lockoutMs: hourMs };
/** So many codes an hour a market sends to numbers that strangers typed; more is somebody who earns by texts. */
const marketCodes: Tries = { limit: 600, windowMs: hourMs, lockoutMs: 10 * minuteMs };

/** How sure a number is that a code has proved. */
const proved = { trust: 'code', needsCode: false } as const;

/** Lists the steps of a callback's tables. */
export const callbackMigrations = [createState, createOutbox, createAlarms].flatMap(({ migrations }) => [
  ...migrations,
]);

export type CallbackCore = ReturnType<typeof createCallback>;

/** Builds the callback over an object's storage, after its migrations have run. */
export function createCallback({ storage, clock, random, ports, waitUntil }: CallbackShell) {
  const { sql } = storage;
  const kept = createState<Stored>(sql, 1);
  const alarms = createAlarms({ storage, sql, clock });
  const its = { record: recordOf, apply };
  const outbox = createOutbox<CallbackEffect>({
    sql,
    storage,
    clock,
    random,
    policy: callbackPolicy,
    handle: (effect) => ports.handle(effect, its),
  });
  let stored: Stored = kept.load() ?? { v: 1 };
  let last: Promise<unknown> = Promise.resolve();
  /** Moves under way in this life of the object; one that is stored and not among them was cut off. */
  let moves = 0;

  /** Lets one booking or change end before the next begins: each asks others in between. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  }

  function recordOf(): CallbackRecord {
    if (!stored.record) throw new Error('the callback is not booked');
    return stored.record;
  }

  function save(next: Stored): void {
    stored = next;
    kept.save(next);
    arm();
  }

  function arm(): void {
    const { record, pending, moving } = stored;
    const time = record ? earliestOf(timesOf(record)) : null;
    const finish = pending || moving ? clock() + graceMs : null;
    const forget = record ? record.callback.slot.until + forgetMs.over : clock() + forgetMs.asked;
    alarms.arm(time === null ? null : Math.max(time, clock() + leastPauseMs), finish, forget, outbox.nextDueAt());
  }

  async function apply(command: CallbackCommand): Promise<CallbackDecision> {
    const market = await ports.market(command.type === 'Book' ? command.callback : recordOf().callback);
    const decision = decide(stored.record ?? null, command, {
      now: clock(),
      rules: market.callback,
      nextCallable: (at) => nextCallable(market, at),
    });
    if (!decision.ok) return decision;
    const moving = command.type === 'Move' ? undefined : stored.moving;
    storage.transactionSync(() => {
      outbox.add(decision.effects);
      save({ v: 1, record: decision.record, ...(moving ? { moving } : {}) });
    });
    if (decision.effects.length > 0) waitUntil(drain());
    return decision;
  }

  async function drain(): Promise<void> {
    await outbox.drain();
    arm();
  }

  /** Takes the slot, finds the conversation and stores the booking; each step may be repeated. */
  async function take(request: BookRequest, since = clock()): Promise<BookAnswer> {
    save({ ...stored, pending: { request, since } });
    const { id, slot } = request;
    const held =
      'granted' in slot
        ? await ports.grant(request, { id, slot: slot.granted })
        : await ports.take(request, { id, from: slot.from });
    if (!held) {
      const { pending: _given, ...rest } = stored;
      save(rest);
      return refuse('taken');
    }
    const place = await ports.placeOf(request, held, await ports.market(request));
    const decision = await apply({
      type: 'Book',
      callback: toCallback(request, place, held, clock()),
      hold: held.hold,
      ...(request.agentId ? { agentId: request.agentId } : {}),
      ...(place.smsAccount && request.texts ? { sms: { account: place.smsAccount, trust: request.trust } } : {}),
    });
    return decision.ok ? { kind: 'booked', callback: decision.record.callback } : refuse('unavailable');
  }

  /** Finishes what died between its steps; after a while it is given up. */
  async function finish(): Promise<void> {
    const { pending, record } = stored;
    if (!pending || record) return;
    if (clock() - pending.since < pendingForMs) {
      await take(pending.request, pending.since);
      return;
    }
    await ports.drop(pending.request, pending.request.id);
    const { pending: _given, ...rest } = stored;
    save(rest);
  }

  /** Takes the new slot and moves there; asked again after a crash it comes to the same. */
  async function moveTo(from: number, by: CallbackSource): Promise<ChangeAnswer> {
    save({ ...stored, moving: { from, by } });
    const { callback } = recordOf();
    const held = await ports.take(callback, { id: callback.id, from });
    const decision = held
      ? await apply({ type: 'Move', slot: { from: held.from, until: held.until }, hold: held.hold, by })
      : undefined;
    if (decision?.ok) return toChange(decision);
    // Its time came while the slot was asked for.
    if (held) await ports.giveBack(callback, callback.id, held.hold);
    const { moving: _over, ...rest } = stored;
    save(rest);
    return decision ? toChange(decision) : refuse('taken');
  }

  async function finishMove(): Promise<void> {
    if (stored.moving) await moveTo(stored.moving.from, stored.moving.by);
  }

  function inMove<T>(work: () => Promise<T>): Promise<T> {
    moves += 1;
    return inTurn(work).finally(() => {
      moves -= 1;
    });
  }

  async function askForCode(request: BookRequest): Promise<BookAnswer> {
    if (!(await ports.mayTry(request, `callback-text:${request.phone}`, codeSends))) return refuse('too-many');
    if (!(await ports.mayTry(request, `callback-texts:${request.market}`, marketCodes))) return refuse('too-many');
    const code = await ports.sendCode(request, await ports.market(request));
    if (!code) return refuse('unavailable');
    save({ ...stored, asked: { request, code } });
    return { kind: 'code-sent', id: request.id, phone: request.phone };
  }

  function isForgettable(): boolean {
    const { record, pending, moving } = stored;
    if (outbox.size() > 0 || pending || moving) return false;
    if (!record) return !stored.asked?.code || stored.asked.code.expiresAt + hourMs / 2 < clock();
    return overStates.has(record.callback.state) && clock() >= record.callback.slot.until + forgetMs.over;
  }

  return {
    /** Books a call, or sends the code that its number must be proved with first. Asked again, it answers the same. */
    book: (request: BookRequest): Promise<BookAnswer> =>
      inTurn(async () => {
        const { record, asked } = stored;
        if (record) return { kind: 'booked', callback: record.callback };
        // A number that was proved for a slot that is gone needs no second code.
        const isProved = asked?.request.phone === request.phone && asked.request.trust === proved.trust;
        if (isProved) return take({ ...request, ...proved });
        return request.needsCode ? askForCode(request) : take(request);
      }),

    /** Proves the number with the code that was sent, and books. */
    confirm: (code: string): Promise<BookAnswer> =>
      inTurn(async () => {
        const { record, asked } = stored;
        if (record) return { kind: 'booked', callback: record.callback };
        if (!asked?.code) return refuse('expired');
        const { request } = asked;
        if (!(await ports.mayTry(request, `callback-code:${request.phone}`, codeTries))) return refuse('too-many');
        if (asked.code.expiresAt <= clock()) return refuse('expired');
        if (!(await ports.isCode(request, code, asked.code))) return refuse('wrong-code');
        const sure: BookRequest = { ...request, ...proved };
        save({ ...stored, asked: { request: sure } });
        return take(sure);
      }),

    /** Moves the call to the slot that begins at `from`. */
    move: (from: number, by: CallbackSource): Promise<ChangeAnswer> =>
      inMove(async () => {
        const { callback } = recordOf();
        const waits = callback.state === 'booked' || callback.state === 'due';
        if (waits && callback.slot.from === from) return { kind: 'changed', callback };
        if (callback.state === 'calling') return refuse('busy');
        if (callback.state === 'done') return refuse('closed');
        return moveTo(from, by);
      }),

    /** Cancels the call; what is cancelled already stays so. */
    cancel: (by: CallbackSource): Promise<ChangeAnswer> =>
      inTurn(async () => toChange(await apply({ type: 'Cancel', by }))),

    /** Takes what the telephone tells of an attempt's call. */
    async callProgress(progress: CallProgress): Promise<void> {
      if (stored.record) await apply({ type: 'Progress', progress });
    },

    read: (): Callback | null => stored.record?.callback ?? null,

    /** Does what is due; true when nothing is left to remember and the storage may be emptied. */
    async wake(): Promise<boolean> {
      alarms.due(clock());
      if (isForgettable()) return true;
      try {
        if (stored.pending) await inTurn(finish);
        if (stored.moving && moves === 0) await inMove(finishMove);
        if (stored.record) await apply({ type: 'Wake' });
      } catch (error) {
        log('warn', 'callback-wake-failed', { why: error instanceof Error ? error.name : 'unknown' });
      }
      await drain();
      return false;
    },

    drain,
  };
}

function toCallback(request: BookRequest, place: PlaceFound, { from, until }: Slot, now: number): Callback {
  const { id, tenant, region, market, account, phone, name, topic, source } = request;
  const { conversationId, reference, language, queue } = place;
  return {
    v: 1,
    id,
    tenant,
    region,
    market,
    account,
    conversationId,
    reference,
    phone,
    ...(name ? { name } : {}),
    language,
    queue,
    ...(topic ? { topic } : {}),
    slot: { from, until },
    state: 'booked',
    attempts: [],
    source,
    createdAt: now,
  };
}

function toChange(decision: CallbackDecision): ChangeAnswer {
  if (decision.ok) return { kind: 'changed', callback: decision.record.callback };
  return refuse(decision.code === 'conflict' ? 'busy' : 'closed');
}
