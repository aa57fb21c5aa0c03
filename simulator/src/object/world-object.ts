/** Owns the state of the local world and wires its parts; what each part does is in the part. */
import { DurableObject } from 'cloudflare:workers';
import { createLedger, type Question } from '../account-system/ledger.ts';
import type { ActRequest, ActRequestOf } from '../act-request.ts';
import type { Behaviour } from '../behaviour.ts';
import type { Env } from '../env.ts';
import type { Fault, FaultRequest } from '../faults.ts';
import { type Habits, withAct } from '../habits.ts';
import type { WorldMessage } from '../messages.ts';
import { type ChatOutcome, createVisitors } from '../providers/chat/visitors.ts';
import { canBeRead, isStepUp } from '../statuses.ts';
import { createFeed } from './feed.ts';
import { createMailbag, type MediaFile, type MessageChanges, type MessageFilter } from './mailbag.ts';
import { createNotes } from './notes.ts';
import { createPostman, type Move, type OwedPost } from './postman.ts';
import { createSettings } from './settings.ts';
import { allTables, createTables } from './tables.ts';
import { withWhatIsSeen } from './what-is-seen.ts';

/** Is a message on its way from the gateway to a customer. */
export type Delivery = {
  message: WorldMessage;
  files?: MediaFile[];
  /** The fault that hits it. */
  target: string;
  /** What the provider owes the gateway for it. */
  posts?: OwedPost[];
  /** Does not take the message where the provider has a note under this key: an opt-out, a block. */
  unlessNoted?: { provider: string; key: string };
};
export type DeliveryAnswer = { fault: Fault | null; taken: boolean };

const readAtOnce = 200;

export class WorldObject extends DurableObject<Env> {
  readonly #settings;
  readonly #mailbag;
  readonly #notes;
  readonly #ledger;
  readonly #feed;
  readonly #postman;
  readonly #visitors;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    createTables(ctx.storage);
    const { sql } = ctx.storage;
    this.#settings = createSettings(sql);
    this.#mailbag = createMailbag(sql);
    this.#notes = createNotes(sql);
    this.#ledger = createLedger(ctx.storage);
    this.#feed = createFeed(ctx);
    this.#postman = createPostman({
      storage: ctx.storage,
      waitUntil: (work) => ctx.waitUntil(work),
      onDue: (moves) => this.#move(moves),
    });
    this.#visitors = createVisitors({
      sql,
      gatewayUrl: env.GATEWAY_URL,
      selfUrl: env.SELF_URL,
      record: (message) => this.record(message),
    });
    this.#ledger.fill(this.#settings.day(Date.now()));
  }

  override fetch(): Response {
    return this.#feed.open();
  }

  override async alarm(): Promise<void> {
    await this.#postman.pump();
  }

  override webSocketMessage(): void {
    // The pages only listen; a ping is answered by the runtime.
  }

  override webSocketClose(socket: WebSocket): void {
    socket.close();
  }

  day(): number {
    return this.#settings.day(Date.now());
  }

  faults(): Fault[] {
    return this.#settings.faults();
  }

  setFault(request: FaultRequest): Fault[] {
    this.#settings.setFault(request);
    this.#feed.tell({ type: 'faults' });
    return this.#settings.faults();
  }

  takeFault(target: string): Fault | null {
    const fault = this.#settings.takeFault(target);
    if (fault) this.#feed.tell({ type: 'faults' });
    return fault;
  }

  behaviour(): Behaviour {
    return this.#settings.behaviour();
  }

  setBehaviour(behaviour: Behaviour): void {
    this.#settings.setBehaviour(behaviour);
    this.#feed.tell({ type: 'faults' });
  }

  /** Records a message of either direction; tells whether its id was new. A repeated one is left as it is. */
  record(message: WorldMessage, files: MediaFile[] = []): boolean {
    const isNew = this.#mailbag.add(message, files);
    if (isNew) this.#feed.tell({ type: 'message', message });
    return isNew;
  }

  /** Takes a message for a customer: faults first, then what stands against it, then it is recorded and owed its posts. */
  async deliver({ message, files = [], target, posts = [], unlessNoted }: Delivery): Promise<DeliveryAnswer> {
    const fault = this.takeFault(target);
    if (fault && !fault.processed) return { fault, taken: false };
    if (unlessNoted && this.#notes.get(unlessNoted.provider, unlessNoted.key) !== null) return { fault, taken: false };
    this.record(message, files);
    await this.#postman.owe(posts);
    return { fault, taken: true };
  }

  /** Posts prepared requests when they are due, in their order. */
  async owe(posts: OwedPost[]): Promise<void> {
    await this.#postman.owe(posts);
  }

  /** Gives what a provider noted for itself; null where it noted nothing. */
  note(provider: string, key: string): string | null {
    return this.#notes.get(provider, key);
  }

  setNote(provider: string, key: string, value: string | null): void {
    this.#notes.set(provider, key, value);
  }

  /** Tells the pages that a phone rings, or that a call went on. */
  tellCalls(): void {
    this.#feed.tell({ type: 'calls' });
  }

  /** Gives what a person has set in their app or mailbox. */
  habits(channel: string, address: string): Habits {
    return this.#notes.habits(channel, address);
  }

  /** Changes a message's status, whichever it had. */
  setStatus(id: string, status: string, errorCode?: number): void {
    this.change(id, { status, ...(errorCode === undefined ? {} : { errorCode }) });
  }

  /** Changes what a message says of itself and shows it to whoever looks. */
  change(id: string, changes: MessageChanges): void {
    const message = this.#mailbag.get(id);
    if (message) this.#feed.tell({ type: 'message', message: this.#mailbag.change(message, changes) });
  }

  /** Changes what people see of an act, before the provider tells the gateway. */
  perform(act: ActRequest): void {
    const before = this.#notes.habits(act.channel, act.from);
    const after = withAct(before, act);
    if (after !== before) {
      this.#notes.setHabits(act.channel, act.from, after);
      this.#feed.tell({ type: 'habits', channel: act.channel, address: act.from });
    }
    if (act.act === 'read') this.#markRead(act);
    const target = 'target' in act && act.target ? this.#mailbag.get(act.target) : undefined;
    const changes = target && withWhatIsSeen(target, act);
    if (target && changes) this.change(target.id, changes);
  }

  /** Says something as a chat visitor. */
  async chat(account: string, name: string, clientId: string, text: string, files: MediaFile[]): Promise<ChatOutcome> {
    return this.#visitors.say(account, name, clientId, text, files);
  }

  /** Lists what reached an address, oldest first. */
  async heard(
    channel: string,
    address: string,
    options: { after?: number | undefined; limit: number; both?: boolean | undefined },
  ): Promise<WorldMessage[]> {
    if (channel === 'chat')
      await Promise.allSettled(
        this.#visitors.accountsOf(address).map((account) => this.#visitors.listen(account, address)),
      );
    return this.#mailbag.thread(channel, address, { ...options, direction: options.both ? undefined : 'down' });
  }

  latest(limit: number): WorldMessage[] {
    return this.#mailbag.latest(limit);
  }

  log(limit: number) {
    return { messages: this.#mailbag.log(limit), actions: this.#ledger.actions(limit) };
  }

  sentBy(filter: MessageFilter): WorldMessage[] {
    return this.#mailbag.sentBy(filter);
  }

  message(id: string): WorldMessage | null {
    return this.#mailbag.get(id) ?? null;
  }

  media(id: string): MediaFile | null {
    return this.#mailbag.media(id) ?? null;
  }

  keepMedia(file: MediaFile): void {
    this.#mailbag.keepMedia(file);
  }

  removeMedia(id: string): boolean {
    return this.#mailbag.removeMedia(id);
  }

  /** Answers a question to a tenant's account system; the body is JSON, or null where there is nothing. */
  askAccountSystem(tenant: string, question: Question): { fault: Fault | null; body: string | null } {
    const fault = this.takeFault('account-system');
    if (fault && !fault.processed) return { fault, body: null };
    const body = this.#ledger.answer(tenant, question, Date.now());
    return { fault, body: body === undefined ? null : JSON.stringify(body) };
  }

  /** Keeps an event that reached a merchant; the same id once. */
  takeMerchantEvent(tenant: string, merchant: string, id: string, json: string): Fault | null {
    const fault = this.takeFault('merchant');
    if (fault && !fault.processed) return fault;
    this.ctx.storage.sql.exec(
      'INSERT INTO merchant_events (id, tenant, merchant, at, json) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
      id,
      tenant,
      merchant,
      Date.now(),
      json,
    );
    return fault;
  }

  merchantEvents(tenant: string, merchant: string): { id: string; at: number; event: string }[] {
    return this.ctx.storage.sql
      .exec<{ id: string; at: number; event: string }>(
        'SELECT id, at, json AS event FROM merchant_events WHERE tenant = ? AND merchant = ? ORDER BY at',
        tenant,
        merchant,
      )
      .toArray();
  }

  /** Starts the world over, from today. */
  async reset(): Promise<void> {
    this.#visitors.hangUpAll();
    await this.ctx.storage.deleteAlarm();
    for (const table of allTables) this.ctx.storage.sql.exec(`DELETE FROM ${table}`);
    this.#settings.forget();
    this.#ledger.fill(this.#settings.day(Date.now()));
    this.#feed.tell({ type: 'reset' });
  }

  #markRead({ account, from, channel, target }: ActRequestOf<'read'>): void {
    const upTo = target ? this.#mailbag.get(target)?.at : undefined;
    for (const message of this.#mailbag.thread(channel, from, { direction: 'down', limit: readAtOnce }))
      if (message.account === account && message.at <= (upTo ?? message.at) && canBeRead(message.status))
        this.setStatus(message.id, 'read');
  }

  #move(moves: Move[]): void {
    for (const { message: id, status, errorCode } of moves) {
      const message = this.#mailbag.get(id);
      if (message && isStepUp(message.status, status)) this.setStatus(id, status, errorCode);
    }
  }
}
