/** Owns what agents do with callbacks: book one for a conversation, move it, cancel it, and see a market's. */
import type { z } from 'zod';
import type {
  bookRequest,
  CallbacksBody,
  ComingBody,
  callbacksQuery,
  moveRequest,
  SlotsBody,
  slotsQuery,
} from '../../../../schema/api/callbacks.ts';
import type { ConversationBody } from '../../../../schema/api/desk.ts';
import type { Callback } from '../../../../schema/callback.ts';
import { callbackIdSchema } from '../../../../schema/ids.ts';
import { Problem } from '../../../../schema/problems.ts';
import { bookCallback, openSlots } from '../../../callbacks/book.ts';
import type { BookAnswer, ChangeAnswer } from '../../../callbacks/book-request.ts';
import { callingAccountOf, isQuiet, minuteMs } from '../../../callbacks/rules.ts';
import { createSnapshots } from '../../../markets/snapshots.ts';
import { callbackFor, conversationFor, slotBookFor } from '../../../object/stubs.ts';
import type { Call } from '../../api/route.ts';
import { toProblem } from '../../callbacks/answers.ts';

type OfConversation<Body> = Call<'conversation', unknown, Body>;

const weekMs = 7 * 86_400_000;
const maxListed = 500;

/** Books a call for the conversation's customer. */
export async function book(call: OfConversation<z.output<typeof bookRequest>>): Promise<{ callback: Callback }> {
  const { env, clock, address, principal, body } = call;
  const { tenant, region, market, conversationId } = address;
  const snapshots = createSnapshots(env, clock);
  const snapshot = await snapshots.market(tenant, market);
  const talk = await conversationFor(env, address).view({ kind: 'agent' }, { limit: 1 });
  const now = clock();
  if (body.now && isQuiet(snapshot, now))
    throw new Problem('conflict', 'No phone may ring in this market at this hour');
  const granted = { from: now, until: now + snapshot.callback.slotMinutes * minuteMs };
  const isMine = principal.kind === 'staff' && (body.mine ?? body.now ?? false);
  const answer = await bookCallback(
    { env, clock, snapshots },
    {
      tenant,
      region,
      market,
      source: 'agent',
      key: call.onceFor('BookCallback', body.clientId),
      phone: body.phone ?? phoneOf(talk),
      trust: 'anonymous',
      slot: body.slot === undefined ? { granted } : { from: body.slot },
      language: snapshot.languages.default,
      ...(talk?.contact.name ? { name: talk.contact.name } : {}),
      ...(body.topic ? { topic: body.topic } : {}),
      place: { kind: 'conversation', conversationId },
      ...(isMine ? { agentId: principal.id } : {}),
    },
  );
  return { callback: callbackIn(answer) };
}

/** Lists the conversation's calls that are still to come, read from the calls themselves. */
export async function listComing({ env, address }: OfConversation<unknown>): Promise<ComingBody> {
  const { tenant, region } = address;
  const body = await conversationFor(env, address).view({ kind: 'agent' }, { limit: 1 });
  const ids = body?.callbacks ?? [];
  const read = await Promise.all(ids.map((callbackId) => callbackFor(env, { tenant, region, callbackId }).read()));
  return { callbacks: read.filter((callback) => callback !== null) };
}

/** Moves a call of the conversation. */
export async function move(call: OfConversation<z.output<typeof moveRequest>>): Promise<{ callback: Callback }> {
  const stub = await callbackOf(call);
  return { callback: callbackIn(await stub.move(call.body.slot, 'agent')) };
}

/** Cancels a call of the conversation. */
export async function cancel(call: OfConversation<unknown>): Promise<{ callback: Callback }> {
  const stub = await callbackOf(call);
  return { callback: callbackIn(await stub.cancel('agent')) };
}

/** Lists the market's calls. */
export async function listCallbacks({
  env,
  clock,
  address,
  query,
}: Call<'market', z.output<typeof callbacksQuery>, unknown>): Promise<CallbacksBody> {
  const from = query.from ?? clock() - 86_400_000;
  const span = { from, until: query.until ?? from + weekMs + 86_400_000 };
  const [{ timeZone }, listed] = await Promise.all([
    createSnapshots(env, clock).market(address.tenant, address.market),
    slotBookFor(env, address).list(span, maxListed),
  ]);
  return { timeZone, callbacks: listed };
}

/** Lists the market's free slots. */
export async function listSlots({
  env,
  clock,
  address,
  query,
}: Call<'market', z.output<typeof slotsQuery>, unknown>): Promise<SlotsBody> {
  const snapshots = createSnapshots(env, clock);
  const { callback, timeZone } = await snapshots.market(address.tenant, address.market);
  return {
    offered: callingAccountOf({ callback }) !== undefined,
    timeZone,
    slotMinutes: callback.slotMinutes,
    slots: await openSlots({ env, clock, snapshots }, address, query.date ? { date: query.date } : {}),
  };
}

/** Finds the number on which the customer is in this conversation. */
function phoneOf(body: ConversationBody | null): string {
  const phone = body?.legs.find(({ handle, closed, guest }) => handle.kind === 'phone' && !closed && !guest)?.handle
    .value;
  if (!phone) throw new Problem('invalid', 'phone: the conversation has none, so name one');
  return phone;
}

async function callbackOf({ env, address, params }: OfConversation<unknown>) {
  const { tenant, region, conversationId } = address;
  const callbackId = params.callback ?? '';
  if (!callbackIdSchema.safeParse(callbackId).success) throw new Problem('not-found');
  const stub = callbackFor(env, { tenant, region, callbackId });
  const callback = await stub.read();
  if (callback?.conversationId !== conversationId) throw new Problem('not-found');
  return stub;
}

function callbackIn(answer: BookAnswer | ChangeAnswer): Callback {
  if (answer.kind === 'refused') throw toProblem(answer.why);
  if (answer.kind === 'code-sent') throw new Problem('internal', undefined, 'an agent’s booking asked for a code');
  return answer.callback;
}
