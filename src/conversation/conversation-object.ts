/**
 * Owns the conversation's object: it only wires. Rules are in decide and evolve, storing in core, sending in effects. The truth
 * of live work is in this object's SQLite; everything else follows from it.
 */
import { DurableObject } from 'cloudflare:workers';
import type { ConversationBody } from '../../schema/api/desk.ts';
import type { Reader } from '../../schema/audience.ts';
import type { Command, Receipt } from '../../schema/conversation/commands.ts';
import type { Effect } from '../../schema/conversation/effects.ts';
import type { ConversationEvent } from '../../schema/conversation/events.ts';
import type { ConversationState } from '../../schema/conversation/state.ts';
import type { MarketSnapshot } from '../../schema/market.ts';
import { Problem, problems, toProblemBody } from '../../schema/problems.ts';
import type { InboxEntry } from '../../schema/socket/desk.ts';
import type { DownFrame } from '../../schema/socket/down.ts';
import type { Env } from '../env.ts';
import { describeFile } from '../files/file-store.ts';
import { noteHeard } from '../health/tell-traffic.ts';
import { systemClock } from '../lib/clock.ts';
import { log } from '../lib/log.ts';
import { createSnapshots } from '../markets/snapshots.ts';
import { createAlarms, type DueAlarm } from '../object/alarms.ts';
import { createJournal } from '../object/journal.ts';
import { migrate } from '../object/migrations.ts';
import { createOutbox } from '../object/outbox.ts';
import { checkAnew, createSockets } from '../object/sockets.ts';
import { createState } from '../object/state.ts';
import { conversationFor } from '../object/stubs.ts';
import { project } from '../projection/project.ts';
import { clocksOf } from '../routing/clocks.ts';
import type { ConversationAddress } from './address.ts';
import { type OutboxView, toConversationBody, toOutboxView, type ViewRange } from './conversation-body.ts';
import { type Core, createCore } from './core.ts';
import { type DeadlineName, deadlinesOf } from './deadlines.ts';
import { isLegOf, type LegKey } from './decide/sender.ts';
import { createDeliveries } from './deliveries.ts';
import type { EffectParts } from './effects/effect-parts.ts';
import { handleEffect } from './effects/handle-effect.ts';
import { effectPolicy } from './effects/policy.ts';
import { toInboxEntry } from './inbox-entry.ts';
import { createLinking, type Standing } from './linking-door.ts';
import { openingFor } from './opening.ts';
import { toParkedCommand } from './parked.ts';
import { createProjector } from './projector.ts';
import { createSocketDoor, type SocketAttachment } from './socket-door.ts';
import { readSocketRequest } from './socket-reader.ts';
import { mayShowFile } from './view.ts';

/** How long after a commit the safety net looks for what was left behind. */
const graceMs = 10_000;
/** Lets the events of one exchange share a projection, and those of a burst even more: what is live does not wait for rows. */
const projection = { delayMs: 150, spacingMs: 1_500 };
/** How long until the object tries again what it could not tell itself. */
const retryMs = 60_000;
/** What has been kept for a year waits for its market to be readable without waking every conversation each minute. */
const retentionRetryMs = 6 * 3_600_000;
/** How long a customer's page may send again what an earlier conversation has already. */
const resendMs = 86_400_000;

const steps = [createJournal, createState, createDeliveries, createOutbox, createAlarms, createProjector].flatMap(
  ({ migrations }) => [...migrations],
);

export class ConversationObject extends DurableObject<Env> {
  readonly #clock = systemClock;
  readonly #snapshots;
  readonly #journal;
  readonly #outbox;
  readonly #alarms;
  readonly #projector;
  readonly #sockets;
  readonly #door;
  readonly #linking;
  readonly #core: Core;
  #projecting = false;
  #projectedAt = 0;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    const { storage } = ctx;
    const { sql } = storage;
    migrate(storage, steps);
    const shared = { sql, storage, clock: this.#clock, random: Math.random };
    const deliveries = createDeliveries(sql);
    this.#snapshots = createSnapshots(env, this.#clock);
    this.#journal = createJournal<ConversationEvent>(sql);
    this.#alarms = createAlarms(shared);
    this.#sockets = createSockets<SocketAttachment, DownFrame>(ctx);
    this.#outbox = createOutbox<Effect>({
      ...shared,
      policy: effectPolicy,
      handle: (effect, run) => handleEffect(parts, effect, run),
    });
    this.#core = createCore({
      ...shared,
      journal: this.#journal,
      deliveries,
      alarms: this.#alarms,
      state: createState<ConversationState>(sql, 1),
      owe: (effects) => this.#outbox.add(effects),
      onCommit: (events) => this.#committed(events),
    });
    this.#door = createSocketDoor({
      sockets: this.#sockets,
      journal: this.#journal,
      clock: this.#clock,
      state: this.#core.state,
      receive: (address, command) => this.#receiveOnce(address, command),
      describeFile: (tenant, fileId) => describeFile(env, { tenant, fileId }),
    });
    this.#linking = createLinking({
      env,
      state: this.#core.state,
      isDone: (once) => this.#journal.once(once) !== undefined,
    });
    this.#projector = createProjector({
      ...shared,
      journal: this.#journal,
      push: async (events) => project(env, this.#address(), events, await this.#inboxEntry()),
      onFailure: (failure) => this.#tellUnprojected(failure),
    });
    const parts: EffectParts = {
      env,
      clock: this.#clock,
      snapshots: this.#snapshots,
      journal: this.#journal,
      deliveries,
      state: () => this.#state(),
      address: () => this.#address(),
      apply: (command, market) => this.#apply(this.#address(), command, market),
      showTyping: (on) => this.#door.typing('bot', on),
    };
  }

  /** Carries a command out. Answers only after it is stored for good; refusals change nothing. */
  async receive(given: ConversationAddress, command: Command): Promise<Receipt> {
    // An account that serves another market now does not move what was begun in this one.
    const address = this.#core.state() ? this.#address() : given;
    const market = await this.#snapshots.market(address.tenant, address.market);
    const refusal = await this.#linking.refusalOf(address, command);
    if (refusal) return refusal;
    const codes = await this.#linking.codesFor(address, command);
    const opening = this.#core.state() ? { reference: '', contactId: '' } : await openingFor(address, command);
    return this.#core.apply(command, { address, market, opening, codes });
  }

  /** Tells whether a command of this key was carried out here. */
  async hasSeen(once: string): Promise<boolean> {
    return this.#journal.once(once) !== undefined;
  }

  /** Tells whether a handle's next message would be taken here: the thread opens another conversation when not. */
  async isOpen(address: ConversationAddress, who: LegKey): Promise<boolean> {
    const state = this.#core.state();
    if (state?.legs.some((leg) => leg.closed && isLegOf(leg, who))) return false;
    if (state?.status !== 'resolved' || !state.resolved) return true;
    const { resolution } = await this.#snapshots.market(address.tenant, state.market);
    return this.#clock() - state.resolved.at <= resolution.reopenWithinMs;
  }

  /** Tells whether the page of a handle may show one of the conversation's files. */
  async showsFile(who: LegKey, fileId: string): Promise<boolean> {
    const legs = this.#core.state()?.legs ?? [];
    return mayShowFile(who, fileId, { legs, eventAt: this.#journal.get });
  }

  /** Gives the conversation as a reader may see it; null when there is none. */
  async view(reader: Reader, range: ViewRange): Promise<ConversationBody | null> {
    const state = this.#core.state();
    if (!state) return null;
    const market = await this.#snapshots.market(state.tenant, state.market);
    // What was said while the market was read belongs into the answer too.
    const now = this.#state();
    return toConversationBody(now, clocksOf(now, market, this.#clock()), this.#journal, reader, range);
  }

  /** Tells whether somebody still waits for something here, and under which reference; null when there is no conversation. */
  async standing(): Promise<Standing | null> {
    const state = this.#core.state();
    return state && { reference: state.reference, isOver: state.status === 'resolved' };
  }

  /** Lists what is owed and what was given up. */
  async outbox(): Promise<OutboxView> {
    return toOutboxView(this.#outbox.rows());
  }

  /** Tries a parked effect again; false when there is none of this number. */
  async replay(row: number): Promise<boolean> {
    const found = this.#outbox.replay(row);
    if (found) this.#work();
    return found;
  }

  override async fetch(request: Request): Promise<Response> {
    const { address, reader } = readSocketRequest(request);
    // Who was unlinked reads no further here, also while their thread still leads here for a moment.
    const legs = this.#core.state()?.legs ?? [];
    if (reader.kind === 'customer' && legs.some((leg) => leg.closed && isLegOf(leg, reader)))
      return Response.json(toProblemBody('moved'), { status: problems.moved.status });
    const openedAt = this.#clock();
    return this.#sockets.accept({ address, reader, live: false, openedAt, said: { windowAt: 0, count: 0 } });
  }

  override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    await this.#door.message(socket, message);
  }

  override async webSocketClose(socket: WebSocket, code: number): Promise<void> {
    this.#sockets.closed(socket, code);
    await this.#noteLeft(socket);
  }

  override async alarm(): Promise<void> {
    if (!this.#core.state()) return;
    for (const deadline of this.#alarms.due(this.#clock())) await this.#passDeadline(deadline);
    await Promise.all([this.#outbox.drain(), this.#projector.run()]);
    await this.#tellParked();
    this.#arm();
  }

  async #passDeadline(deadline: DueAlarm): Promise<void> {
    const { name, at } = deadline;
    // Who has the page open reads there; when they leave, the time runs anew.
    if (name === 'follow-up' && this.#hasCustomer()) return this.#alarms.clear(deadline);
    try {
      // Clocks may be due at a moment at which others were.
      const once = `deadline:${name}:${at}:${this.#state().seq}`;
      await this.receive(this.#address(), { type: 'PassDeadline', once, name: name as DeadlineName });
      this.#alarms.clear(deadline);
    } catch (error) {
      // A deadline that cannot pass now must not keep from the world what it is owed, nor wake the object without a pause.
      log('warn', 'deadline-failed', { name, why: error instanceof Error ? error.name : 'unknown' });
      this.#alarms.set(name, this.#clock() + (name === 'retention' ? retentionRetryMs : retryMs));
    }
  }

  /** A chat's frames do not pass the thread: what the handle's earlier conversation has must not open this one. */
  async #receiveOnce(address: ConversationAddress, command: Command): Promise<Receipt> {
    const openedAt = this.#core.state()?.openedAt;
    const isYoung = openedAt === undefined || this.#clock() - openedAt < resendMs;
    const previous = command.type === 'ReceiveMessage' && isYoung ? command.opening?.previous : undefined;
    if (previous && (await conversationFor(this.env, { ...address, conversationId: previous }).hasSeen(command.once)))
      return { ok: true, duplicate: true, seq: 0, eventIds: [] };
    if (command.type === 'ReceiveMessage') {
      const { tenant, region } = address;
      const waitUntil = (work: Promise<unknown>) => this.ctx.waitUntil(work);
      noteHeard(this.env, { tenant, region, account: command.account }, this.#clock(), waitUntil);
    }
    return this.receive(address, command);
  }

  #hasCustomer(except?: WebSocket): boolean {
    return this.#sockets
      .all()
      .some(({ socket, attachment }) => socket !== except && attachment.live && attachment.reader.kind === 'customer');
  }

  /** Lets the time run after which an answer that was not read here is sent after the customer. */
  async #noteLeft(socket: WebSocket): Promise<void> {
    const state = this.#core.state();
    if (!state || this.#sockets.attachment(socket).reader.kind !== 'customer' || this.#hasCustomer(socket)) return;
    const market = await this.#snapshots.market(state.tenant, state.market);
    if (deadlinesOf(state, market)['follow-up'] === null) return;
    this.#alarms.set('follow-up', this.#clock() + market.followUp.afterMs);
    this.#arm();
  }

  /** Ends the connections of who was taken out: what is said from here on is not theirs to read. */
  #closeLeft(events: ConversationEvent[]): void {
    for (const { type, facts } of events) {
      if (type !== 'LegChanged' || !facts.closed) continue;
      const leg = this.#state().legs.find(({ id }) => id === facts.legId);
      for (const { socket, attachment } of this.#sockets.all())
        if (leg && attachment.reader.kind === 'customer' && isLegOf(leg, attachment.reader))
          this.#sockets.close(socket, checkAnew.code, checkAnew.reason);
    }
  }

  async #inboxEntry(): Promise<InboxEntry> {
    const { tenant, market } = this.#address();
    const snapshot = await this.#snapshots.market(tenant, market);
    return toInboxEntry(this.#state(), clocksOf(this.#state(), snapshot, this.#clock()));
  }

  #state(): ConversationState {
    const state = this.#core.state();
    if (!state) throw new Error('the conversation has not begun');
    return state;
  }

  #address(): ConversationAddress {
    const { tenant, region, market, id } = this.#state();
    return { tenant, region, market, conversationId: id };
  }

  #apply(address: ConversationAddress, command: Command, market: MarketSnapshot): Receipt {
    return this.#core.apply(command, { address, market, opening: { reference: '', contactId: '' } });
  }

  #committed(events: ConversationEvent[]): void {
    this.#closeLeft(events);
    this.#door.publish(events);
    this.#alarms.arm(this.#outbox.nextDueAt(), this.#clock() + graceMs);
    this.#work();
  }

  /** Does what is owed at once, without keeping whoever asked waiting; the alarm finds what an object's death left. */
  #work(): void {
    this.ctx.waitUntil(this.#drain());
    if (this.#projecting) return;
    this.#projecting = true;
    const sinceLastMs = this.#clock() - this.#projectedAt;
    this.ctx.waitUntil(
      scheduler
        .wait(Math.max(projection.delayMs, projection.spacingMs - sinceLastMs))
        .then(() => {
          this.#projecting = false;
          this.#projectedAt = this.#clock();
          return this.#projector.run();
        })
        .then(() => this.#arm()),
    );
  }

  async #drain(): Promise<void> {
    await this.#outbox.drain();
    await this.#tellParked();
    this.#arm();
  }

  /** An outage ends by itself; what the database does not take at all, somebody must hear of. */
  #tellUnprojected({ attempts, error }: { attempts: number; error: unknown }): void {
    if (attempts !== 5 && attempts % 100 !== 0) return;
    const why = error instanceof Problem ? (error.internal ?? error.code) : 'unknown';
    log('warn', 'projection-failed', { conversationId: this.#state().id, attempts, why });
  }

  #arm(): void {
    const projectionDueAt = this.#projector.nextDueAt();
    this.#alarms.arm(
      this.#outbox.nextDueAt(),
      projectionDueAt === null ? null : Math.max(projectionDueAt, this.#clock() + 500),
    );
  }

  /**
   * Tells what was given up on as what it means: a bot that cannot answer hands over, an unsent message has failed. Parked rows
   * stay, so an object that dies before this finds them again; their keys make it happen once.
   */
  async #tellParked(): Promise<void> {
    for (const { effect, parkedAt, lastError } of this.#outbox.rows()) {
      const command =
        parkedAt === undefined ? undefined : toParkedCommand(this.#state().id, effect, parkedAt, lastError?.error);
      if (!command || this.#journal.once(command.once) !== undefined) continue;
      try {
        await this.receive(this.#address(), command);
      } catch (error) {
        // Nothing else wakes the object for what is parked.
        log('warn', 'parked-not-told', { why: error instanceof Error ? error.name : 'unknown' });
        this.#alarms.arm(this.#clock() + retryMs);
      }
    }
  }
}
