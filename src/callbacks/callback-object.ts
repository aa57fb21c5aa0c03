/** Owns one callback as an object: it only wires. Rules are in decide, the order of things in callback.ts, what it owes in handle-effect. */
import { DurableObject } from 'cloudflare:workers';
import type { Callback, CallbackSource, CallProgress } from '../../schema/callback.ts';
import { type Env, settingsOf } from '../env.ts';
import { systemClock } from '../lib/clock.ts';
import { createSnapshots } from '../markets/snapshots.ts';
import { migrate } from '../object/migrations.ts';
import { guardFor, slotBookFor } from '../object/stubs.ts';
import type { BookAnswer, BookRequest, ChangeAnswer } from './book-request.ts';
import { type CallbackCore, type CallbackPorts, callbackMigrations, createCallback } from './callback.ts';
import { handleEffect } from './handle-effect.ts';
import { isCode, sendCode } from './number-code.ts';
import { placeOf } from './place-of.ts';

export class CallbackObject extends DurableObject<Env> {
  #callback: CallbackCore;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#callback = this.#begin();
  }

  /** Books a call, or sends the code that its number must be proved with first. Asked again, it answers the same. */
  async book(request: BookRequest): Promise<BookAnswer> {
    return this.#callback.book(request);
  }

  /** Proves the number with the code that was sent, and books. */
  async confirm(code: string): Promise<BookAnswer> {
    return this.#callback.confirm(code);
  }

  /** Moves the call to the slot that begins at `from`. */
  async move(from: number, by: CallbackSource): Promise<ChangeAnswer> {
    return this.#callback.move(from, by);
  }

  /** Cancels the call; what is cancelled already stays so. */
  async cancel(by: CallbackSource): Promise<ChangeAnswer> {
    return this.#callback.cancel(by);
  }

  /**
   * Takes what the telephone tells of an attempt's call; told twice or out of order it counts once. The conversation's timeline is
   * told from here, so the telephone need not.
   */
  async callProgress(progress: CallProgress): Promise<void> {
    await this.#callback.callProgress(progress);
  }

  /** Gives the callback as it is; null when none was booked. */
  async read(): Promise<Callback | null> {
    return this.#callback.read();
  }

  override async alarm(): Promise<void> {
    if (!(await this.#callback.wake())) return;
    await this.ctx.storage.deleteAll();
    this.#callback = this.#begin();
  }

  #begin(): CallbackCore {
    const { storage } = this.ctx;
    migrate(storage, callbackMigrations);
    return createCallback({
      storage,
      clock: systemClock,
      random: Math.random,
      ports: portsFor(this.env),
      waitUntil: (work) => this.ctx.waitUntil(work),
    });
  }
}

function portsFor(env: Env): CallbackPorts {
  const clock = systemClock;
  const snapshots = createSnapshots(env, clock);
  const about = ({ tenant, region, market }: { tenant: string; region: string; market: string }) => ({
    tenant,
    region,
    market,
  });
  const book = (of: Parameters<typeof about>[0]) => slotBookFor(env, about(of));
  return {
    market: ({ tenant, market }) => snapshots.market(tenant, market),
    take: (of, wanted) => book(of).take(about(of), wanted),
    grant: (of, wanted) => book(of).grant(about(of), wanted),
    giveBack: (of, id, hold) => book(of).giveBack(id, hold),
    drop: (of, id) => book(of).drop(id),
    placeOf: (request, slot, market) => placeOf(env, clock, market, request, slot),
    sendCode: (request, market) => sendCode({ env, clock, snapshots }, { ...request, market }),
    isCode: ({ id, phone }, code, sent) => isCode(settingsOf(env).AUTH_SECRET, { id, phone, code }, sent, clock()),
    async mayTry({ tenant, region }, subject, tries) {
      return (await guardFor(env, { tenant, region, subject }).attempt(tries)).allowed;
    },
    handle: (effect, its) => handleEffect({ env, clock, snapshots, ...its }, effect),
  };
}
