/**
 * Owns one callback from the wish to the call: the object only wires. Rules are in decide, storing is one transaction, what it owes
 * goes through its outbox. What was begun with others (a slot, a conversation) is written down first and finished after a crash.
 */
import { DurableObject } from 'cloudflare:workers';
import { type Callback, type CallbackSource, type CallProgress, overStates } from '../../schema/callback.ts';
import { type Env, settingsOf } from '../env.ts';
import { systemClock } from '../lib/clock.ts';
import { log } from '../lib/log.ts';
import { createSnapshots } from '../markets/snapshots.ts';
import { createAlarms, earliestOf } from '../object/alarms.ts';
import { migrate } from '../object/migrations.ts';
import { createOutbox } from '../object/outbox.ts';
import { createState } from '../object/state.ts';
import { guardFor, slotBookFor } from '../object/stubs.ts';
import { type BookAnswer, type BookRequest, type ChangeAnswer, refuse } from './book-request.ts';
import type { CallbackCommand, CallbackDecision } from './callback-command.ts';
import type { CallbackRecord } from './callback-record.ts';
import { decide, timesOf } from './decide.ts';
import { type CallbackEffect, callbackPolicy } from './effects.ts';
import { handleEffect } from './handle-effect.ts';
import { isCode, provedTrust, type SentCode, sendCode } from './number-code.ts';
import { placeOf } from './place-of.ts';
import { nextCallable } from './rules.ts';

type Stored = {
  v: 1;
  /** A wish whose number is not proved yet, or whose slot was gone when it was. */
  asked?: { request: BookRequest; code?: SentCode };
  /** A booking that was begun: it is finished even when who asked has gone. */
  pending?: { request: BookRequest; since: number };
  record?: CallbackRecord;
};

const steps = [createState, createOutbox, createAlarms].flatMap(({ migrations }) => [...migrations]);
const minuteMs = 60_000;
const graceMs = 10_000;
/** After so long a booking that cannot be finished is given up, and its slot given back. */
const pendingForMs = 10 * minuteMs;
/** How long a wish without a booking, and a callback that is over, are remembered. */
const forgetMs = { asked: 60 * minuteMs, over: 35 * 86_400_000 };
/** Six wrong codes an hour for a number, three codes an hour to it. */
const codeTries = { limit: 6, windowMs: 60 * minuteMs, lockoutMs: 60 * minuteMs };
const codeSends = { limit: 3, windowMs: 60 * minuteMs, lockoutMs: 60 * minuteMs };

export class CallbackObject extends DurableObject<Env> {
  readonly #clock = systemClock;
  readonly #snapshots;
  readonly #kept;
  readonly #outbox;
  readonly #alarms;
  #stored: Stored;
  #booking: Promise<unknown> = Promise.resolve();

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    const { storage } = ctx;
    const { sql } = storage;
    migrate(storage, steps);
    const shared = { sql, storage, clock: this.#clock };
    this.#snapshots = createSnapshots(env, this.#clock);
    this.#kept = createState<Stored>(sql, 1);
    this.#stored = this.#kept.load() ?? { v: 1 };
    this.#alarms = createAlarms(shared);
    this.#outbox = createOutbox<CallbackEffect>({
      ...shared,
      random: Math.random,
      policy: callbackPolicy,
      handle: (effect, run) => {
        const parts = {
          env,
          clock: this.#clock,
          snapshots: this.#snapshots,
          record: () => this.#record(),
          apply: this.#apply,
        };
        return handleEffect(parts, effect, run);
      },
    });
  }

  /** Books a call, or sends the code that its number must be proved with first. Asked again, it answers the same. */
  async book(request: BookRequest): Promise<BookAnswer> {
    return this.#oneAfterTheOther(async () => {
      const { record, asked } = this.#stored;
      if (record) return { kind: 'booked', callback: record.callback };
      const isProved =
        asked !== undefined && asked.request.phone === request.phone && asked.request.trust === provedTrust;
      if (!request.needsCode || isProved) return this.#take(isProved ? { ...request, trust: provedTrust } : request);
      return this.#askForCode(request);
    });
  }

  /** Proves the number with the code that was sent, and books. */
  async confirm(code: string): Promise<BookAnswer> {
    return this.#oneAfterTheOther(async () => {
      const { record, asked } = this.#stored;
      if (record) return { kind: 'booked', callback: record.callback };
      if (!asked?.code) return refuse('expired');
      const { request } = asked;
      const { allowed } = await this.#guard(`callback-code:${request.phone}`).attempt(codeTries);
      if (!allowed) return refuse('too-many');
      if (asked.code.expiresAt <= this.#clock()) return refuse('expired');
      const isRight = await isCode(
        settingsOf(this.env).AUTH_SECRET,
        { id: request.id, phone: request.phone, code },
        asked.code,
        this.#clock(),
      );
      if (!isRight) return refuse('wrong-code');
      const proved: BookRequest = { ...request, trust: provedTrust, needsCode: false };
      // Should the slot be gone, another one needs no second code.
      this.#save({ ...this.#stored, asked: { request: proved } });
      return this.#take(proved);
    });
  }

  /** Moves the call to the slot that begins at `from`. */
  async move(from: number, by: CallbackSource): Promise<ChangeAnswer> {
    return this.#oneAfterTheOther(async () => {
      const { callback } = this.#record();
      const { state, slot, tenant, region, market, id } = callback;
      if (state === 'booked' && slot.from === from) return { kind: 'changed', callback };
      if (state === 'calling') return refuse('busy');
      if (state === 'done') return refuse('closed');
      const held = await this.#slots(callback).take({ tenant, region, market }, { id, from });
      if (!held) return refuse('taken');
      const { hold, ...taken } = held;
      return this.#changed(
        await this.#apply({ type: 'Move', slot: { from: taken.from, until: taken.until }, hold, by }),
      );
    });
  }

  /** Cancels the call; what is cancelled already stays so. */
  async cancel(by: CallbackSource): Promise<ChangeAnswer> {
    return this.#oneAfterTheOther(async () => this.#changed(await this.#apply({ type: 'Cancel', by })));
  }

  /**
   * Takes what the telephone tells of an attempt's call; told twice or out of order it counts once. The conversation's timeline is
   * told from here, so the telephone need not.
   */
  async callProgress(progress: CallProgress): Promise<void> {
    if (this.#stored.record) await this.#apply({ type: 'Progress', progress });
  }

  /** Gives the callback as it is; null when none was booked. */
  async read(): Promise<Callback | null> {
    return this.#stored.record?.callback ?? null;
  }

  override async alarm(): Promise<void> {
    this.#alarms.due(this.#clock());
    if (this.#isForgettable()) {
      await this.ctx.storage.deleteAll();
      this.#outbox.reset();
      this.#alarms.reset();
      this.#stored = { v: 1 };
      migrate(this.ctx.storage, steps);
      return;
    }
    const { pending } = this.#stored;
    try {
      if (pending) await this.#oneAfterTheOther(() => this.#finish());
      if (this.#stored.record) await this.#apply({ type: 'Wake' });
    } catch (error) {
      log('warn', 'callback-wake-failed', { why: error instanceof Error ? error.name : 'unknown' });
    }
    await this.#drain();
  }

  /** Takes the slot, finds the conversation and stores the booking; each step may be repeated. */
  async #take(request: BookRequest): Promise<BookAnswer> {
    this.#save({ ...this.#stored, pending: { request, since: this.#clock() } });
    const { id, tenant, region, market, slot } = request;
    const book = this.#slots(request);
    const address = { tenant, region, market };
    const held =
      'granted' in slot
        ? await book.grant(address, { id, slot: slot.granted })
        : await book.take(address, { id, from: slot.from });
    if (!held) {
      const { pending: _given, ...rest } = this.#stored;
      this.#save(rest);
      return refuse('taken');
    }
    const place = await placeOf(this.env, this.#clock, await this.#snapshots.market(tenant, market), request, held);
    const callback: Callback = {
      v: 1,
      id,
      tenant,
      region,
      market,
      account: request.account,
      conversationId: place.conversationId,
      reference: place.reference,
      phone: request.phone,
      ...(request.name ? { name: request.name } : {}),
      language: place.language,
      queue: place.queue,
      ...(request.topic ? { topic: request.topic } : {}),
      slot: { from: held.from, until: held.until },
      state: 'booked',
      attempts: [],
      source: request.source,
      createdAt: this.#clock(),
    };
    const decision = await this.#apply({
      type: 'Book',
      callback,
      hold: held.hold,
      ...(request.agentId ? { agentId: request.agentId } : {}),
      ...(place.smsAccount && request.texts ? { sms: { account: place.smsAccount, trust: request.trust } } : {}),
    });
    return decision.ok ? { kind: 'booked', callback: decision.record.callback } : refuse('unavailable');
  }

  /** Finishes what died between its steps; after a while it is given up. */
  async #finish(): Promise<void> {
    const { pending } = this.#stored;
    if (!pending || this.#stored.record) return;
    if (this.#clock() - pending.since < pendingForMs) {
      const since = pending.since;
      await this.#take(pending.request).finally(() => {
        if (this.#stored.pending) this.#save({ ...this.#stored, pending: { ...this.#stored.pending, since } });
      });
      return;
    }
    await this.#slots(pending.request).drop(pending.request.id);
    const { pending: _given, ...rest } = this.#stored;
    this.#save(rest);
  }

  async #askForCode(request: BookRequest): Promise<BookAnswer> {
    const { allowed } = await this.#guard(`callback-text:${request.phone}`, request).attempt(codeSends);
    if (!allowed) return refuse('too-many');
    const market = await this.#snapshots.market(request.tenant, request.market);
    const { id, phone, language } = request;
    const secret = settingsOf(this.env).AUTH_SECRET;
    const parts = { env: this.env, clock: this.#clock, snapshots: this.#snapshots, secret };
    const code = await sendCode(parts, { id, phone, language, market });
    if (!code) return refuse('unavailable');
    this.#save({ ...this.#stored, asked: { request, code } });
    return { kind: 'code-sent', id, phone };
  }

  #apply = async (command: CallbackCommand): Promise<CallbackDecision> => {
    const about = command.type === 'Book' ? command.callback : this.#record().callback;
    const market = await this.#snapshots.market(about.tenant, about.market);
    const decision = decide(this.#stored.record ?? null, command, {
      now: this.#clock(),
      rules: market.callback,
      nextCallable: (at) => nextCallable(market, at),
    });
    if (!decision.ok) return decision;
    const { record, effects } = decision;
    this.ctx.storage.transactionSync(() => {
      this.#outbox.add(effects);
      this.#save({ v: 1, record });
    });
    if (effects.length > 0) this.ctx.waitUntil(this.#drain());
    return decision;
  };

  #changed(decision: CallbackDecision): ChangeAnswer {
    if (decision.ok) return { kind: 'changed', callback: decision.record.callback };
    return refuse(decision.code === 'conflict' ? 'busy' : 'closed');
  }

  #save(stored: Stored): void {
    this.#stored = stored;
    this.#kept.save(stored);
    const { record, pending } = stored;
    const now = this.#clock();
    this.#alarms.set('time', record ? earliestOf(timesOf(record)) : pending ? now + graceMs : null);
    this.#alarms.set('forget', now + (record ? forgetMs.over : forgetMs.asked));
    this.#alarms.arm(this.#outbox.nextDueAt());
  }

  #isForgettable(): boolean {
    const { record, pending } = this.#stored;
    if (this.#outbox.size() > 0 || pending) return false;
    return (
      !record || (overStates.has(record.callback.state) && this.#clock() - record.callback.slot.until > forgetMs.over)
    );
  }

  async #drain(): Promise<void> {
    await this.#outbox.drain();
    const { record } = this.#stored;
    const next = record ? earliestOf(timesOf(record)) : null;
    // A time that has come and changed nothing (the market cannot be read) must not wake the object without a pause.
    this.#alarms.arm(this.#outbox.nextDueAt(), next === null ? null : Math.max(next, this.#clock() + 500));
  }

  #record(): CallbackRecord {
    const { record } = this.#stored;
    if (!record) throw new Error('the callback is not booked');
    return record;
  }

  #slots({ tenant, region, market }: Pick<BookRequest, 'tenant' | 'region' | 'market'>) {
    return slotBookFor(this.env, { tenant, region, market });
  }

  #guard(subject: string, about = this.#stored.asked?.request) {
    if (!about) throw new Error('nothing was asked for');
    return guardFor(this.env, { tenant: about.tenant, region: about.region, subject });
  }

  /** Lets one booking or change end before the next begins: each asks others in between. */
  #oneAfterTheOther<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#booking.then(work, work);
    this.#booking = next.catch(() => undefined);
    return next;
  }
}
