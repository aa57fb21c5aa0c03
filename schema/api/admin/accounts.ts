/**
 * Owns the bodies of /api/admin/accounts and /api/admin/channels: how the tenant's channel accounts are, and how they are connected and
 * changed. Secrets come in and never go out. Times are ms since 1970.
 */
import * as z from 'zod';
import { channelSchema } from '../../channel.ts';
import { aspectSchema, aspects, templateSchema } from '../../health.ts';
import { marketIdSchema } from '../../ids.ts';

const stateSchema = aspectSchema.shape.state;

export const accountItem = z.object({
  id: z.string(),
  channel: channelSchema,
  region: z.string(),
  market: z.string(),
  address: z.string(),
  paused: z.boolean(),
  /** All in all, with why where something is wrong. `unknown` was never heard, used or asked about. */
  state: stateSchema,
  reasons: z.array(z.string()),
  lastInboundAt: z.number().optional(),
  lastSentAt: z.number().optional(),
  checkedAt: z.number().optional(),
  /** Whether the account has a provider that can be asked. */
  checkable: z.boolean(),
  aspects: z.partialRecord(z.enum(aspects), aspectSchema),
  /** Sends of the last 24 hours. */
  sends: z.object({
    sent: z.number().int(),
    failed: z.number().int(),
    unknown: z.number().int(),
    codes: z.array(z.object({ code: z.string(), count: z.number().int() })),
  }),
  /** Hooks that were refused today (UTC), by reason. */
  refused: z.array(z.object({ reason: z.string(), count: z.number().int() })),
  templates: z.array(templateSchema),
});
export type AccountItem = z.infer<typeof accountItem>;

/** GET /api/admin/accounts?market= */
export const accountsQuery = z.object({ market: z.string().optional() });
export const accountsBody = z.object({ accounts: z.array(accountItem) });
export type AccountsBody = z.infer<typeof accountsBody>;

/** GET /api/desk/markets/{market}/templates?account= : the approved messages an agent may send on an account of the market. */
export const templatesQuery = z.object({ account: z.string() });
export const templatesBody = z.object({ templates: z.array(templateSchema) });
export type TemplatesBody = z.infer<typeof templatesBody>;

/** Is a JSON Schema (draft 2020-12) whose fields have a title and a description; `made` says of a secret that it may be made up. */
const formSchema = z.record(z.string(), z.unknown());
/** Is an address to enter at the provider, and what it is called there. */
const hookSchema = z.object({ title: z.string(), url: z.string() });

/** Is what an account of a channel is made of. `{account}` in an address stands for the account's id. */
export const channelForm = z.object({
  channel: channelSchema,
  config: formSchema,
  credentials: formSchema,
  /** What customers see of the account; absent where its settings alone say it. */
  address: formSchema.optional(),
  /** Whether an address has to be entered. */
  needsAddress: z.boolean(),
  hooks: z.array(hookSchema),
  /** What to do at the provider, in order. */
  steps: z.array(z.string()),
});
export type ChannelForm = z.infer<typeof channelForm>;

/** GET /api/admin/channels: what accounts are made of, and the markets that the caller may connect one to, published or not. */
export const channelsBody = z.object({
  channels: z.array(channelForm),
  markets: z.array(z.object({ market: z.string(), name: z.string(), region: z.string() })),
});
export type ChannelsBody = z.infer<typeof channelsBody>;

const settingsInput = z.record(z.string().max(60), z.unknown());
const overlapHours = z.number().int().min(0).max(720).default(24);

/** POST /api/admin/accounts */
export const createAccountBody = z.object({
  channel: channelSchema,
  market: marketIdSchema,
  /** Left out where the settings say it (mail, WhatsApp); of a chat it is else the first site’s. */
  address: z.string().max(200).optional(),
  config: settingsInput,
  credentials: settingsInput.default({}),
});

/** PATCH /api/admin/accounts/{account}: what is named changes, the rest stays. `config` takes the place of all settings. */
export const changeAccountBody = z.object({
  address: z.string().max(200).optional(),
  config: settingsInput.optional(),
  /** Another one of the same region. */
  market: marketIdSchema.optional(),
  state: z.enum(['live', 'paused']).optional(),
});

/**
 * POST /api/admin/accounts/{account}/rotate: the secrets that are named take the place of theirs at once. What comes in is believed by the
 * old ones for so long; with 0 by none but the newest. Without any secret, and 0, those that were replaced before end.
 */
export const rotateAccountBody = z.object({ credentials: settingsInput.default({}), overlapHours });

/** Is an account as whoever administers it sees it: its settings, and of its secrets only which are set and since when. */
export const accountSettings = z.object({
  id: z.string(),
  channel: channelSchema,
  region: z.string(),
  market: z.string(),
  address: z.string(),
  paused: z.boolean(),
  config: settingsInput,
  secrets: z.array(z.object({ name: z.string(), since: z.number() })),
  /** Replaced secrets are believed until then, if there are any. */
  formerUntil: z.number().optional(),
  hooks: z.array(hookSchema),
  /** What brings a chat onto a page. */
  snippet: z.string().optional(),
});
export type AccountSettings = z.infer<typeof accountSettings>;

/** Answers every change: how the account is, and whether every data centre will know it within a minute. */
export const accountChanged = z.object({ account: accountItem, settings: accountSettings, isEverywhere: z.boolean() });
export type AccountChanged = z.infer<typeof accountChanged>;

/** Answers DELETE /api/admin/accounts/{account}. */
export const accountRemoved = z.object({ id: z.string(), isEverywhere: z.boolean() });
export type AccountRemoved = z.infer<typeof accountRemoved>;
