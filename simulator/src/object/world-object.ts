/** Owns the state of the local world and wires its parts; what each part does is in the part. */
import { DurableObject } from 'cloudflare:workers';
import { accountsFor } from '../../world/accounts.ts';
import type { TwilioNumber } from '../../world/types.ts';
import { createLedger, type Question } from '../account-system/ledger.ts';
import type { Behaviour } from '../behaviour.ts';
import { type ChatOutcome, createVisitors } from '../chat/visitors.ts';
import type { Env } from '../env.ts';
import type { Fault, FaultRequest, FaultTarget } from '../faults.ts';
import type { WorldMessage } from '../messages.ts';
import { receiptParameters } from '../twilio/hook-parameters.ts';
import { type Keyword, keywordOf, replyTo } from '../twilio/keywords.ts';
import { postHook } from '../twilio/post-hook.ts';
import { isStepUp, receiptsFor } from '../twilio/receipts.ts';
import { createSid } from '../twilio/sids.ts';
import { createFeed } from './feed.ts';
import { createMailbag, type MediaFile, type MessageFilter } from './mailbag.ts';
import { createPostman, type DueReceipt } from './postman.ts';
import { createSettings } from './settings.ts';
import { allTables, createTables } from './tables.ts';

export type Outgoing = {
  message: WorldMessage;
  files: MediaFile[];
  service: string;
  statusUrl?: string | undefined /** A media file could not be fetched. */;
  mediaLost: boolean;
};
export type SendAnswer = { fault: Fault | null; taken: 'yes' | 'no' | 'opted-out' };

export class WorldObject extends DurableObject<Env> {
  readonly #settings;
  readonly #mailbag;
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
    this.#ledger = createLedger(ctx.storage);
    this.#feed = createFeed(ctx);
    this.#postman = createPostman({
      storage: ctx.storage,
      waitUntil: (work) => ctx.waitUntil(work),
      onDue: (receipts) => this.#moveStatus(receipts),
      post: (receipt) => this.#postReceipt(receipt),
    });
    this.#visitors = createVisitors({
      sql,
      gatewayUrl: env.GATEWAY_URL,
      selfUrl: env.SELF_URL,
      record: (message) => this.#record(message),
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

  takeFault(target: FaultTarget): Fault | null {
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

  /** Takes a text message for a phone, as Twilio's API does: faults first, then opt-outs, then it is owed its receipts. */
  async send({ message, files, service, statusUrl, mediaLost }: Outgoing): Promise<SendAnswer> {
    const fault = this.takeFault('twilio');
    if (fault && !fault.processed) return { fault, taken: 'no' };
    if (this.#isOptedOut(service, message.address)) return { fault, taken: 'opted-out' };
    this.#record(message, files);
    const behaviour = this.#settings.behaviour();
    const receipts = receiptsFor(mediaLost ? { ...behaviour, outcome: 'failed' } : behaviour);
    // Without an address nobody is told, yet the message moves on.
    await this.#postman.owe(message, statusUrl ?? '', receipts);
    return { fault, taken: 'yes' };
  }

  /** Records a text message from a phone and keeps Twilio's ledger of opt-outs; a repeated id is left as it is. */
  receive(message: WorldMessage, files: MediaFile[], number: TwilioNumber): Keyword | null {
    const keyword = keywordOf(message.text, number.optOut) ?? null;
    if (!this.#record(message, files)) return keyword;
    const { sql } = this.ctx.storage;
    if (keyword === 'STOP')
      sql.exec(
        'INSERT INTO opt_outs (service, phone) VALUES (?, ?) ON CONFLICT DO NOTHING',
        number.messagingServiceSid,
        message.address,
      );
    if (keyword === 'START')
      sql.exec('DELETE FROM opt_outs WHERE service = ? AND phone = ?', number.messagingServiceSid, message.address);
    if (keyword) this.#reply(message, replyTo(keyword), 'provider');
    return keyword;
  }

  /** Notes what the gateway made of a message, and delivers what its answer (TwiML) says. */
  settle(id: string, status: string, replies: string[]): void {
    const message = this.#mailbag.get(id);
    if (!message) return;
    this.#feed.tell({ type: 'message', message: this.#mailbag.setStatus(message, status) });
    for (const text of replies) this.#reply(message, text, 'reply');
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

  #record(message: WorldMessage, files: MediaFile[] = []): boolean {
    const isNew = this.#mailbag.add(message, files);
    if (isNew) this.#feed.tell({ type: 'message', message });
    return isNew;
  }

  #reply(to: WorldMessage, text: string, author: string): void {
    this.#record({
      ...to,
      id: createSid('SM'),
      direction: 'down',
      author,
      text,
      media: [],
      status: 'delivered',
      at: Date.now(),
    });
  }

  #isOptedOut(service: string, phone: string): boolean {
    return (
      this.ctx.storage.sql.exec('SELECT 1 FROM opt_outs WHERE service = ? AND phone = ?', service, phone).toArray()
        .length > 0
    );
  }

  #moveStatus(receipts: DueReceipt[]): void {
    for (const receipt of receipts) {
      const message = this.#mailbag.get(receipt.message);
      if (!message || !isStepUp(message.status, receipt.status)) continue;
      this.#feed.tell({
        type: 'message',
        message: this.#mailbag.setStatus(message, receipt.status, receipt.error ?? undefined),
      });
    }
  }

  async #postReceipt(receipt: DueReceipt): Promise<void> {
    const number = accountsFor(this.env.SELF_URL).find((account) => account.id === receipt.account)?.twilio;
    if (!number || !receipt.url) return;
    await postHook({
      url: receipt.url,
      parameters: receiptParameters(
        { id: receipt.message, address: receipt.address },
        number,
        receipt.status,
        receipt.error ?? undefined,
      ),
      authToken: number.authTokens[0] ?? '',
      retries: number.connection.retries,
      readMs: number.connection.readMs,
      token: receipt.token,
    });
  }
}
