/** Owns what a line of a route table says: address, permission, shapes. Handlers get a checked call and stay thin. */
import type { z } from 'zod';
import type { ConversationAddress } from '../../conversation/address.ts';
import type { Env } from '../../env.ts';
import type { Clock } from '../../lib/clock.ts';
import type { Permission } from '../../tenancy/permissions.ts';
import type { Principal } from '../../tenancy/principal.ts';

/** Is where a market lies; the caller may do there what the route's permission says. */
export type MarketAddress = { tenant: string; region: string; market: string };

/** Says what a route's path leads to, hence which scope is checked before the handler runs. */
export type Scopes = {
  tenant: { tenant: string };
  market: MarketAddress;
  /** A market as its admins see it, published or not; its row says where it lies. */
  managed: MarketAddress;
  account: MarketAddress & { account: string };
  /** Somebody whom the caller may know of; whether they may change them is the handler's to ask. */
  person: { tenant: string; person: string };
  key: { tenant: string; key: string };
  conversation: ConversationAddress;
};

export type Call<Scope extends keyof Scopes, Query, Body> = {
  env: Env;
  clock: Clock;
  principal: Principal;
  address: Scopes[Scope];
  params: Record<string, string>;
  query: Query;
  body: Body;
  request: Request;
  /** Makes a command's `once` of what the client sent to make it repeatable, or a new one. */
  onceFor(command: string, clientId?: string): string;
  waitUntil(work: Promise<unknown>): void;
};

type Shape<Query extends z.ZodType, Body extends z.ZodType, Scope extends keyof Scopes> = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Full path; parameters in braces. `{id}` names a conversation, `{market}` a market, `{account}` a channel account, `{person}` and `{key}` what they say. */
  path: `/api/${string}`;
  permission: Permission;
  scope: Scope;
  summary: string;
  query?: Query;
  body?: Body;
  /** What a success answers; none means that the handler gives a Response of its own. */
  answer?: z.ZodType;
  /** Is said in the description where the body or the answer is not JSON. */
  carries?: 'socket' | 'file-in' | 'file-out';
};

export type Route = Shape<z.ZodType, z.ZodType, keyof Scopes> & {
  handle(call: Call<keyof Scopes, unknown, unknown>): Promise<unknown>;
};

/** Writes one line of a route table, with the handler's call typed by the shapes beside it. */
export function route<
  Scope extends keyof Scopes,
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
>(
  shape: Shape<Query, Body, Scope> & { handle(call: Call<Scope, z.output<Query>, z.output<Body>>): Promise<unknown> },
): Route {
  // The mount parses query and body by these very schemas and resolves this very scope before it calls.
  return shape as unknown as Route;
}
