/**
 * Owns a market's desk: the object only wires. Its line follows what conversations tell it, in any order and repeatedly; the
 * rules are in desk.ts, the tables in desk-store.ts. Only agents are ever at a desk's sockets.
 */
import { DurableObject } from 'cloudflare:workers';
import type { MarketSnapshot } from '../../schema/market.ts';
import { type DeskAgent, type DeskDown, deskUp, type InboxEntry } from '../../schema/socket/desk.ts';
import { protocolVersion } from '../../schema/socket/version.ts';
import type { Env } from '../env.ts';
import { systemClock } from '../lib/clock.ts';
import { createSnapshots } from '../markets/snapshots.ts';
import { readFrame } from '../object/frames.ts';
import { migrate } from '../object/migrations.ts';
import { checkAnew, checkedForMs, createSockets, type ReaderSocket } from '../object/sockets.ts';
import { hoursOn, nextOpening } from './calendar.ts';
import { type CallAgent, type CallWanted, pickCaller } from './call-agent.ts';
import { canServe, expectedWaitMs, handleMsOf, isNewer, nextFor, placeIn, waitingLine, withSample } from './desk.ts';
import { type DeskAddress, readDeskRequest } from './desk-reader.ts';
import { createDeskStore, type Placed } from './desk-store.ts';
import { agentsOf, type DeskConnection, type PresentAgent, toDeskAgent } from './presence.ts';

/** Is what a waiting customer can be told; `opensAt` (ms since 1970) stands instead of a wait while the queue is closed. */
export type QueuePlace = { place: number; expectedWaitMs?: number; opensAt?: number };

export type DeskSummary = { waiting: number; assigned: number; missed: number; agents: DeskAgent[] };

export type PeekOptions = { languages?: readonly string[]; except?: readonly string[] };

type Connection = ReaderSocket<DeskConnection>;

/** How many conversations of each kind a connection is told of at once; further ones are found through the API's list. */
const shownAtOnce = 1_000;
/** A promise to a call that nobody ends is forgotten when no call can last longer. */
const longestCallMs = 4 * 3_600_000;

export class DeskObject extends DurableObject<Env> {
  readonly #clock = systemClock;
  readonly #snapshots;
  readonly #store;
  readonly #sockets;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    migrate(ctx.storage, createDeskStore.migrations);
    this.#snapshots = createSnapshots(env, this.#clock);
    this.#store = createDeskStore(ctx.storage.sql);
    this.#sockets = createSockets<DeskConnection, DeskDown>(ctx);
  }

  /**
   * Takes a conversation's newest state; older ones change nothing. Answers with its place while it waits, else null. Who has told
   * the customer already does not ask: finding a place reads the whole line.
   */
  async sync(address: DeskAddress, entry: InboxEntry, { asksPlace = true } = {}): Promise<QueuePlace | null> {
    const known = this.#store.get(entry.conversationId);
    if (isNewer(entry, known?.entry ?? this.#store.leftAt(entry.conversationId))) this.#take(entry, known);
    const current = this.#store.get(entry.conversationId)?.entry;
    if (!asksPlace || current?.status !== 'queued') return null;
    const market = await this.#snapshots.market(address.tenant, address.market);
    // The line may have moved while the snapshot was read.
    return this.#placeOf(entry.conversationId, market);
  }

  /** Names the conversation at the head of the line for this agent, null when nobody waits whom they can serve. */
  async peek(address: DeskAddress, agent: { id: string }, options: PeekOptions = {}): Promise<string | null> {
    const { queues } = await this.#snapshots.market(address.tenant, address.market);
    const { languages = [], except = [] } = options;
    return nextFor(waitingLine(this.#store.entries()), { id: agent.id, languages }, queues, except);
  }

  /**
   * Finds an agent for a call with a customer and promises them to it: nobody is called twice at once. Asked again for the same call
   * it names the same agent, while they are still there.
   */
  async findCaller(
    address: DeskAddress,
    wanted: CallWanted & { callId: string; queue?: string; except?: readonly string[] },
  ): Promise<CallAgent | null> {
    const { queues, defaultQueue } = await this.#snapshots.market(address.tenant, address.market);
    const now = this.#clock();
    const callers = this.#store.callers(now);
    const promised = callers.find(({ callId }) => callId === wanted.callId)?.agentId;
    const calling = new Set(callers.flatMap(({ agentId, callId }) => (callId === wanted.callId ? [] : [agentId])));
    for (const id of wanted.except ?? []) calling.add(id);
    const load = new Map<string, number>();
    for (const { status, owner } of this.#store.entries())
      if (status === 'assigned' && owner) load.set(owner.id, (load.get(owner.id) ?? 0) + 1);
    const queue = queues.find(({ id }) => id === (wanted.queue ?? defaultQueue));
    const prefer = promised ?? wanted.prefer;
    const agent = pickCaller(this.#agents(), { ...wanted, ...(prefer ? { prefer } : {}) }, { queue, calling, load });
    if (promised && promised !== agent?.id) this.#store.freeCaller({ agentId: promised, callId: wanted.callId });
    if (agent) this.#store.putCaller({ agentId: agent.id, callId: wanted.callId }, now + longestCallMs);
    return agent;
  }

  /** Says that an agent's call is over, or did not come about. */
  async freeCaller(_address: DeskAddress, caller: { agentId: string; callId: string }): Promise<void> {
    this.#store.freeCaller(caller);
  }

  /** Counts who waits, who has them and whose promises are broken, and lists who is there. */
  async summary(_address: DeskAddress): Promise<DeskSummary> {
    const entries = this.#store.entries();
    const count = (status: InboxEntry['status']) => entries.filter((entry) => entry.status === status).length;
    return {
      waiting: count('queued'),
      assigned: count('assigned'),
      missed: entries.filter(({ missed }) => missed).length,
      agents: this.#agents().map(toDeskAgent),
    };
  }

  /** Ends an agent's connections: who may still come in does so at once, as who they are by now. */
  async end(agentId: string): Promise<void> {
    for (const { socket, attachment } of this.#sockets.all())
      if (attachment.reader.id === agentId) this.#sockets.close(socket, checkAnew.code, checkAnew.reason);
  }

  override async fetch(request: Request): Promise<Response> {
    const { address, reader } = readDeskRequest(request);
    const before = this.#agents();
    // A second window of an agent says what the first one says, until the agent says something else.
    const state = before.find(({ id }) => id === reader.id)?.state ?? 'away';
    const tag = crypto.randomUUID();
    const response = this.#sockets.accept({ reader, state, openedAt: this.#clock() }, [tag]);
    for (const { socket } of this.#sockets.all(tag)) {
      this.#sockets.send(socket, this.#desk(address));
      this.#tellAgents(before, this.#agents(), socket);
    }
    return response;
  }

  override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    const result = readFrame(deskUp, message);
    if (!result.ok) return this.#sockets.send(socket, result.error);
    const before = this.#agents();
    const { reader } = this.#sockets.attachment(socket);
    for (const each of this.#sockets.all()) {
      const isTheirs = each.attachment.reader.id === reader.id;
      if (isTheirs) this.#sockets.setAttachment(each.socket, { ...each.attachment, state: result.frame.state });
    }
    this.#tellAgents(before, this.#agents());
  }

  override async webSocketClose(socket: WebSocket, code: number): Promise<void> {
    // The runtime may or may not still list a socket that is closing, so it is counted by hand.
    const others = this.#connections().filter((each) => each.socket !== socket);
    const leaving = { socket, attachment: this.#sockets.attachment(socket) };
    this.#sockets.closed(socket, code);
    this.#tellAgents(toAgents([...others, leaving]), toAgents(others), socket);
  }

  override async webSocketError(socket: WebSocket): Promise<void> {
    await this.webSocketClose(socket, 1011);
  }

  #take(entry: InboxEntry, known: Placed | undefined): void {
    const now = this.#clock();
    const assignedAt = keptAssignment(entry, known) ?? (entry.status === 'assigned' ? now : undefined);
    this.ctx.storage.transactionSync(() => {
      if (known?.assignedAt !== undefined && assignedAt !== known.assignedAt) this.#measure(known, now);
      if (entry.status === 'resolved') this.#store.leave(entry, now);
      else this.#store.put({ entry, ...(assignedAt === undefined ? {} : { assignedAt }) });
    });
    const frame: DeskDown = { type: 'entry', entry };
    this.#sockets.broadcast(undefined, ({ openedAt }, socket) => {
      if (now - openedAt < checkedForMs) return frame;
      // Whether they may still see this market was checked long ago: the page comes back at once, if it still may.
      this.#sockets.close(socket, checkAnew.code, checkAnew.reason);
      return null;
    });
  }

  /** An agent is done with a conversation: what it took counts for its queue. */
  #measure({ entry, assignedAt }: Placed, now: number): void {
    if (entry.queue === undefined || assignedAt === undefined) return;
    this.#store.putMeasured(entry.queue, withSample(this.#store.measured(entry.queue), now - assignedAt));
  }

  #placeOf(conversationId: string, market: MarketSnapshot): QueuePlace | null {
    const entries = this.#store.entries();
    const place = placeIn(waitingLine(entries), conversationId);
    const entry = this.#store.get(conversationId)?.entry;
    if (place === undefined || !entry) return null;
    const queue = market.queues.find(({ id }) => id === entry.queue);
    if (!queue) return { place };
    const now = this.#clock();
    const opensAt = nextOpening(hoursOn(queue, entry.channel, market), market.timeZone, now);
    if (opensAt === undefined) return { place };
    if (opensAt > now) return { place, opensAt };
    const busy = new Set(entries.flatMap(({ status, owner }) => (status === 'assigned' && owner ? [owner.id] : [])));
    const able = this.#agents().filter((agent) => agent.state === 'available' && canServe(agent, entry, market.queues));
    const idle = able.filter(({ id }) => !busy.has(id)).length;
    const handleMs = handleMsOf(queue, this.#store.measured(queue.id));
    return { place, expectedWaitMs: expectedWaitMs({ place, able: able.length, idle, handleMs }) };
  }

  #desk({ market }: DeskAddress): DeskDown {
    const entries = this.#store.entries();
    const assigned = entries.filter(({ status }) => status === 'assigned');
    return {
      type: 'desk',
      v: protocolVersion,
      market,
      waiting: waitingLine(entries).slice(0, shownAtOnce),
      assigned: assigned.sort((left, right) => right.lastCustomerAt - left.lastCustomerAt).slice(0, shownAtOnce),
      agents: this.#agents().map(toDeskAgent),
    };
  }

  #agents(): PresentAgent[] {
    return toAgents(this.#connections());
  }

  #connections(): Connection[] {
    return this.#sockets.all().filter(({ socket }) => socket.readyState === WebSocket.OPEN);
  }

  #tellAgents(before: PresentAgent[], after: PresentAgent[], except?: WebSocket): void {
    const agents = after.map(toDeskAgent);
    if (JSON.stringify(agents) === JSON.stringify(before.map(toDeskAgent))) return;
    const frame: DeskDown = { type: 'agents', agents };
    this.#sockets.broadcast(undefined, (_connection, socket) => (socket === except ? null : frame));
  }
}

function toAgents(connections: readonly Connection[]): PresentAgent[] {
  return agentsOf(connections.map(({ attachment }) => attachment));
}

/** The same agent going on keeps the time at which the work began. */
function keptAssignment(entry: InboxEntry, known: Placed | undefined): number | undefined {
  const isSame = entry.status === 'assigned' && known?.entry.owner?.id === entry.owner?.id;
  return isSame ? known?.assignedAt : undefined;
}
