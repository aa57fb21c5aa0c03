/**
 * Owns the bodies of /api/admin/markets and /api/admin/layers: drafts, checks, comparisons, versions. Times are ms since 1970, fields
 * of a configuration are named by JSON Pointers.
 */
import * as z from 'zod';
import { findingSchema } from '../../config/findings.ts';
import { configLayers, configPatchSchema, marketConfigSchema } from '../../config/market-config.ts';
import { versionKinds } from '../../config/versions.ts';
import { marketIdSchema, regionSchema } from '../../ids.ts';
import { strengthSchema } from '../../residency.ts';

const person = z.object({ id: z.string(), name: z.string() });
const findings = z.array(findingSchema);
const reason = z.string().trim().min(3, 'say why in a few words').max(300);

/** Is a draft that is being worked on; `revision` is what a change of it must name. */
const draftSchema = z.object({ revision: z.number().int(), by: person, at: z.number() });
const requestSchema = z.object({ revision: z.number().int(), reason: z.string(), by: person, at: z.number() });
const publishedSchema = z.object({ version: z.number().int(), at: z.number(), by: person });

export const marketItem = z.object({
  market: z.string(),
  region: z.string(),
  name: z.string(),
  preset: z.string(),
  published: publishedSchema.optional(),
  draft: draftSchema.optional(),
  /** A publication that waits for a second approver. */
  request: requestSchema.optional(),
});
export type MarketItem = z.infer<typeof marketItem>;

/** GET /api/admin/markets: the caller's markets, those that were never published too. */
export const marketsBody = z.object({ markets: z.array(marketItem) });

/** GET /api/admin/presets */
export const presetsBody = z.object({
  presets: z.array(
    z.object({
      market: z.string(),
      region: z.string(),
      name: z.string(),
      country: z.string(),
      languages: z.array(z.string()),
      /** Whether the tenant has a market of this name already. */
      taken: z.boolean(),
    }),
  ),
  /** The regions in which the caller may make markets. */
  regions: z.array(z.object({ region: z.string(), name: z.string() })),
  /** Countries whose days off are known, with their states by code. */
  calendars: z.record(z.string(), z.object({ name: z.string(), states: z.record(z.string(), z.string()) })),
  languages: z.array(z.string()),
});
export type PresetsBody = z.infer<typeof presetsBody>;

/** POST /api/admin/markets: begins a market as a draft. */
export const createMarketBody = z.object({
  market: marketIdSchema,
  preset: z.string().regex(/^[a-z]{2}$/),
  region: regionSchema,
  name: z.string().trim().min(1).max(60).optional(),
});

/**
 * GET /api/admin/markets/{market}: everything that an editor of the market works with. `config` is the draft's configuration or,
 * without a draft, the published one; it is whole but may be invalid, and `faults` says where.
 */
export const marketBody = marketItem.extend({
  tenantName: z.string(),
  /** The draft's revision, 0 when nothing was ever drafted: what the next change must name. */
  revision: z.number().int(),
  config: z.record(z.string(), z.unknown()),
  /** What the layers below the market's own say together. */
  inherited: z.record(z.string(), z.unknown()),
  /** The configuration that is published, where one is. */
  live: z.record(z.string(), z.unknown()).optional(),
  /** Which layer said a value last, by pointer to values that are not merged further. */
  origins: z.record(z.string(), z.enum(configLayers)),
  faults: findings,
  /** Shipped words of the languages that the bot speaks, so that an editor can show what a text replaces. */
  shippedTexts: z.record(z.string(), z.record(z.string(), z.string())),
  /** Days off of the calendar the configuration names. */
  daysOff: z.array(z.object({ date: z.string(), name: z.string(), kind: z.enum(['public', 'bank']) })),
  mayPublish: z.boolean(),
  mayEdit: z.boolean(),
  /** Whether the newest version has reached the edge; otherwise it is on its way. */
  isEverywhere: z.boolean(),
});
export type MarketBody = z.infer<typeof marketBody>;

/** PUT /api/admin/markets/{market}/draft: `config` is the whole configuration, `patch` only the market's own layer; one of both. */
export const saveDraftBody = z
  .object({
    revision: z.number().int().min(0),
    config: configPatchSchema.optional(),
    patch: configPatchSchema.optional(),
  })
  .refine(({ config, patch }) => (config === undefined) !== (patch === undefined), 'send either config or patch');
export const draftSavedBody = z.object({ revision: z.number().int(), at: z.number(), faults: findings });
export type DraftSaved = z.infer<typeof draftSavedBody>;

/** DELETE …/draft?revision= */
export const discardQuery = z.object({ revision: z.coerce.number().int().min(0) });

/** GET …/check: of the draft, or of what is published where there is none. */
export const checkBody = z.object({ revision: z.number().int(), findings, publishable: z.boolean() });

const changeSchema = z.object({
  pointer: z.string(),
  /** Where it is, in words: `Hours › Customer service › Monday`. */
  where: z.string(),
  /** Absent where nothing was, or nothing is left. */
  before: z.unknown().optional(),
  after: z.unknown().optional(),
  /** What changes, as a sentence. */
  sentence: z.string(),
});
export type ChangeItem = z.infer<typeof changeSchema>;

/** GET …/changes?from=&to=: `draft`, `live` or a version's number. */
export const changesQuery = z.object({
  from: z.union([z.literal('live'), z.literal('draft'), z.coerce.number().int().positive()]).default('live'),
  to: z.union([z.literal('live'), z.literal('draft'), z.coerce.number().int().positive()]).default('draft'),
});
export const changesBody = z.object({ changes: z.array(changeSchema) });

/** POST …/dry-run: what would have been different for the conversations of a day (UTC), yesterday when left out. */
export const dryRunInput = z.object({ day: z.iso.date().optional() });
export const dryRunBody = z.object({
  day: z.string(),
  looked: z.number().int(),
  /** Whether there were more conversations than were looked at. */
  more: z.boolean(),
  same: z.number().int(),
  /** How many would have been different in each way. */
  counts: z.record(z.string(), z.number().int()),
  /** Some of them, those with the most differences first. */
  examples: z.array(
    z.object({
      conversationId: z.string(),
      reference: z.string(),
      channel: z.string(),
      language: z.string(),
      openedAt: z.number(),
      differences: z.array(z.object({ kind: z.string(), sentence: z.string(), before: z.string(), after: z.string() })),
    }),
  ),
});
export type DryRun = z.infer<typeof dryRunBody>;

/** POST …/publish, …/approve, …/reject, …/roll-back. */
export const publishBody = z.object({ revision: z.number().int().min(0), reason });
export const approveBody = z.object({ revision: z.number().int().min(0) });
export const rollBackBody = z.object({ version: z.number().int().positive(), reason });
export const publishedBody = z.object({
  /** `asked` waits for a second approver. */
  outcome: z.enum(['published', 'asked', 'unchanged']),
  version: z.number().int().optional(),
  isEverywhere: z.boolean(),
});
export type Published = z.infer<typeof publishedBody>;

/** GET …/versions?before= */
export const versionsQuery = z.object({ before: z.coerce.number().int().positive().optional() });
export const versionItem = z.object({
  version: z.number().int(),
  kind: z.enum(versionKinds),
  reason: z.string(),
  by: person,
  at: z.number(),
  approvedBy: person.optional(),
  restores: z.number().int().optional(),
});
export const versionsBody = z.object({ versions: z.array(versionItem), more: z.boolean() });
export type VersionItem = z.infer<typeof versionItem>;
/** GET …/versions/{version} */
export const versionBody = versionItem.extend({ config: marketConfigSchema.optional() });

/**
 * GET and PUT …/file: the market's own layer as a file that can live in a repository. PUT makes it the draft; `revision` may be left
 * out by who does not care what was drafted meanwhile.
 */
export const marketFile = z.object({
  $schema: z.string().optional(),
  parley: z.literal('market'),
  v: z.number().int(),
  market: z.string(),
  preset: z.string(),
  config: configPatchSchema,
});
export type MarketFile = z.infer<typeof marketFile>;
export const putFileQuery = z.object({ revision: z.coerce.number().int().min(0).optional() });
export const filePutBody = draftSavedBody.extend({ changes: z.array(changeSchema) });

/** GET /api/admin/layers: what the tenant and its regions say for all of their markets. */
export const layerItem = z.object({
  /** `tenant`, or a region as `region/eu`. */
  scope: z.string(),
  name: z.string(),
  patch: configPatchSchema,
  revision: z.number().int(),
  changedBy: z.string().optional(),
  changedAt: z.number().optional(),
  mayEdit: z.boolean(),
  /** The published markets that take its values. */
  markets: z.array(z.string()),
});
export const layersBody = z.object({ layers: z.array(layerItem) });
export type LayerItem = z.infer<typeof layerItem>;

/** POST /api/admin/layers/{scope}/check and PUT /api/admin/layers/{scope}: publishes every market that takes its values, or none. */
export const layerInput = z.object({ revision: z.number().int().min(0), patch: configPatchSchema });
export const putLayerBody = layerInput.extend({ reason });
export const layerCheckBody = z.object({
  publishable: z.boolean(),
  markets: z.array(z.object({ market: z.string(), findings, changes: z.array(changeSchema) })),
});
export const layerPublishedBody = z.object({
  revision: z.number().int(),
  versions: z.record(z.string(), z.number().int()),
  isEverywhere: z.boolean(),
});

/** GET /api/admin/markets/{market}/checklist: what is still missing until a first message is answered. */
export const checklistBody = z.object({
  steps: z.array(
    z.object({
      id: z.enum([
        'account',
        'people',
        'hours',
        'texts',
        'contacts',
        'check',
        'published',
        'first-message',
        'first-answer',
      ]),
      done: z.boolean(),
      detail: z.string(),
    }),
  ),
  done: z.boolean(),
});
export type Checklist = z.infer<typeof checklistBody>;

/** GET /api/admin/overview: how every market of the caller is right now. */
export const overviewMarket = marketItem.extend({
  timeZone: z.string().optional(),
  /** The lines at the desk: whether each is open, and when that changes next. */
  queues: z.array(z.object({ id: z.string(), name: z.string(), open: z.boolean(), changesAt: z.number().optional() })),
  waiting: z.number().int(),
  /** Conversations with a promise that was missed. */
  missed: z.number().int(),
  /** Agents who are available now. */
  available: z.number().int(),
  accounts: z.object({ live: z.number().int(), warning: z.number().int(), broken: z.number().int() }),
  /** False when the desk did not answer, so that zeros are not taken for quiet. */
  isKnown: z.boolean(),
});
export type OverviewMarket = z.infer<typeof overviewMarket>;
export const overviewBody = z.object({
  regions: z.array(z.object({ region: z.string(), name: z.string(), strength: strengthSchema })),
  markets: z.array(overviewMarket),
});
export type Overview = z.infer<typeof overviewBody>;
