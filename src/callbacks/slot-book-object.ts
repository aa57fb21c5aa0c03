/**
 * Owns a market's slots across everybody who books at the same time: checking and holding happen in one turn of this one object, so
 * a slot never takes more than it can. Which slots there are is slots.ts's rule.
 */
import { DurableObject } from 'cloudflare:workers';
import type { Callback, OpenSlot, Slot } from '../../schema/callback.ts';
import type { Env } from '../env.ts';
import { systemClock } from '../lib/clock.ts';
import { createSnapshots } from '../markets/snapshots.ts';
import { migrate } from '../object/migrations.ts';
import { minuteMs } from './rules.ts';
import { createSlotBook, type Held, type KeptWord } from './slot-book.ts';
import { slotAt, slotsOf } from './slots.ts';

export type BookAddress = { tenant: string; region: string; market: string };

/** How long what is over stays listed. */
const keptMs = 35 * 86_400_000;
/** A slot that an attempt was begun in stays taken until then, so slots that have just ended still count. */
const lookBackMs = 240 * minuteMs;

export class SlotBookObject extends DurableObject<Env> {
  readonly #clock = systemClock;
  readonly #book;
  readonly #snapshots;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, createSlotBook.migrations);
    this.#book = createSlotBook(ctx.storage.sql);
    this.#snapshots = createSnapshots(env, this.#clock);
  }

  /** Lists the slots that can be booked; `date` narrows to one local day, `except` leaves out what a callback holds itself. */
  async slots(address: BookAddress, { date, except }: { date?: string; except?: string } = {}): Promise<OpenSlot[]> {
    const market = await this.#snapshots.market(address.tenant, address.market);
    const now = this.#clock();
    const taken = this.#book.taken(now - lookBackMs, except);
    return slotsOf(market, { now, taken, ...(date ? { date } : {}) });
  }

  /** Holds the slot that begins at `from` for a callback, in place of the one it holds; null when it is not to be had. */
  async take(address: BookAddress, { id, from }: { id: string; from: number }): Promise<Held | null> {
    const market = await this.#snapshots.market(address.tenant, address.market);
    const held = this.#book.heldBy(id);
    // Numbered anew: a late word that the earlier hold is over must not end this one.
    if (held?.from === from) return this.#hold(id, held);
    const now = this.#clock();
    const slot = slotAt(market, from, { now, taken: this.#book.taken(now - lookBackMs, id) });
    if (!slot) return null;
    return this.#hold(id, slot);
  }

  /** Holds a time that an agent has agreed to themselves, whatever else is in it. */
  async grant(_address: BookAddress, { id, slot }: { id: string; slot: Slot }): Promise<Held> {
    return this.#book.heldBy(id) ?? this.#hold(id, slot);
  }

  /** Forgets what was over long ago, also where nobody books any more. */
  override async alarm(): Promise<void> {
    this.#book.forgetBefore(this.#clock() - keptMs);
    const next = this.#book.endsFirst();
    if (next !== null) await this.ctx.storage.setAlarm(next + keptMs + 1);
  }

  async #hold(id: string, slot: Slot): Promise<Held> {
    const held = this.#book.hold(id, slot);
    if ((await this.ctx.storage.getAlarm()) === null) await this.alarm();
    return held;
  }

  /** Writes how a callback stands; repeated and outdated words change nothing. */
  async keep(callback: Callback, word: KeptWord): Promise<void> {
    this.#book.keep(callback, word);
  }

  /** Gives back a slot that was taken for a move which then was not to be. */
  async giveBack(id: string, hold: number): Promise<void> {
    this.#book.giveBack(id, hold);
  }

  /** Gives back what was held for a callback that never came about. */
  async drop(id: string): Promise<void> {
    this.#book.drop(id);
  }

  /** Lists callbacks whose slots touch a span of time, earliest first. */
  async list(span: Slot, limit: number): Promise<Callback[]> {
    return this.#book.list(span, limit);
  }
}
