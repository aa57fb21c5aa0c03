/**
 * Owns how the objects are found: their names, and the jurisdiction that they live in. Nobody else names an object. A name
 * begins with the tenant, so that an id of one tenant in the hands of another opens an empty object.
 */
import { type Handle, handleKey } from '../../schema/channel.ts';
import { type Region, regionOfId } from '../../schema/ids.ts';
import { Problem } from '../../schema/problems.ts';
import type { CallbackObject } from '../callbacks/callback-object.ts';
import type { SlotBookObject } from '../callbacks/slot-book-object.ts';
import type { ConversationObject } from '../conversation/conversation-object.ts';
import { type Env, type Settings, settingsOf } from '../env.ts';
import type { AccountObject } from '../health/account-object.ts';
import type { PublisherObject } from '../publishing/publisher-object.ts';
import type { DeskObject } from '../routing/desk-object.ts';
import type { GuardObject } from '../routing/guard-object.ts';
import type { ThreadObject } from '../threads/thread-object.ts';
import type { CallObject } from '../voice/call-object.ts';

/**
 * Finds an object where its region lives: in the region's jurisdiction or, where that has none, near its location (which counts
 * when the object is made). Only production has jurisdictions: the local runtime refuses to be asked for one. Throws `not-found`
 * for a region that this deployment does not have, as ids from outside name regions too.
 */
function objectIn<T extends Rpc.DurableObjectBranded>(
  namespace: DurableObjectNamespace<T>,
  settings: Pick<Settings, 'ENVIRONMENT' | 'REGIONS'>,
  region: Region,
  name: string,
): DurableObjectStub<T> {
  const place = settings.REGIONS[region];
  if (!place) throw new Problem('not-found', undefined, `no region ${region}`);
  const { jurisdiction, locationHint } = place;
  if (!jurisdiction) return namespace.getByName(name, locationHint ? { locationHint } : {});
  const places = settings.ENVIRONMENT === 'production' ? namespace.jurisdiction(jurisdiction) : namespace;
  return places.getByName(name);
}

/** Finds a conversation's object; throws `not-found` when the id belongs to another region. */
export function conversationFor(
  env: Env,
  key: { tenant: string; region: Region; conversationId: string },
): DurableObjectStub<ConversationObject> {
  if (regionOfId(key.conversationId) !== key.region)
    throw new Problem('not-found', undefined, 'the conversation id names another region');
  return objectIn(env.CONVERSATIONS, settingsOf(env), key.region, `${key.tenant}/${key.conversationId}`);
}

/** Finds the thread of a customer's handle on one channel account. */
export function threadFor(
  env: Env,
  key: { tenant: string; region: Region; account: string; handle: Handle },
): DurableObjectStub<ThreadObject> {
  return objectIn(env.THREADS, settingsOf(env), key.region, `${key.tenant}/${key.account}/${handleKey(key.handle)}`);
}

/** Finds the desk of a market. */
export function deskFor(
  env: Env,
  key: { tenant: string; region: Region; market: string },
): DurableObjectStub<DeskObject> {
  return objectIn(env.DESKS, settingsOf(env), key.region, `${key.tenant}/${key.region}/${key.market}`);
}

/** Finds the guard that counts the tries of a subject, such as `verify:order:1234`. */
export function guardFor(
  env: Env,
  key: { tenant: string; region: Region; subject: string },
): DurableObjectStub<GuardObject> {
  return objectIn(env.GUARDS, settingsOf(env), key.region, `${key.tenant}/${key.region}/${key.subject}`);
}

/** Finds the object that knows how a channel account is. */
export function accountFor(
  env: Env,
  key: { tenant: string; region: Region; account: string },
): DurableObjectStub<AccountObject> {
  return objectIn(env.ACCOUNTS, settingsOf(env), key.region, `${key.tenant}/${key.account}`);
}

/** Finds a callback's object; throws `not-found` when the id belongs to another region. */
export function callbackFor(
  env: Env,
  key: { tenant: string; region: Region; callbackId: string },
): DurableObjectStub<CallbackObject> {
  if (regionOfId(key.callbackId) !== key.region)
    throw new Problem('not-found', undefined, 'the callback id names another region');
  return objectIn(env.CALLBACKS, settingsOf(env), key.region, `${key.tenant}/${key.callbackId}`);
}

/** Finds a market's book of callbacks. */
export function slotBookFor(
  env: Env,
  key: { tenant: string; region: Region; market: string },
): DurableObjectStub<SlotBookObject> {
  return objectIn(env.SLOT_BOOKS, settingsOf(env), key.region, `${key.tenant}/${key.region}/${key.market}`);
}

/** Finds a phone call's object; throws `not-found` when the id belongs to another region. */
export function callFor(
  env: Env,
  key: { tenant: string; region: Region; callId: string },
): DurableObjectStub<CallObject> {
  if (regionOfId(key.callId) !== key.region)
    throw new Problem('not-found', undefined, 'the call id names another region');
  return objectIn(env.CALLS, settingsOf(env), key.region, `${key.tenant}/${key.callId}`);
}

/** Finds the object that brings what a tenant publishes to the edge. It holds names only, so it lives wherever it is first asked for. */
export function publisherFor(env: Env, tenant: string): DurableObjectStub<PublisherObject> {
  return env.PUBLISHERS.getByName(tenant);
}
