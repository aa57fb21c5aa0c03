/** Owns working on a market: reading it whole, keeping and throwing away its draft, checking and comparing it. */
import type * as z from 'zod';
import type {
  changesBody,
  changesQuery,
  checkBody,
  DraftSaved,
  discardQuery,
  MarketBody,
  saveDraftBody,
} from '../../../../../schema/api/admin/markets.ts';
import { isObject, originsOf, valueAt } from '../../../../../schema/config/layers.ts';
import { type ConfigPatch, marketConfigSchema } from '../../../../../schema/config/market-config.ts';
import { Problem } from '../../../../../schema/problems.ts';
import { toFindings } from '../../../../markets/check/check.ts';
import { readConfig } from '../../../../markets/compile.ts';
import { itemKey } from '../../../../publishing/edge.ts';
import type { PublishingParts } from '../../../../publishing/parts.ts';
import { saveDraft as keepDraft } from '../../../../publishing/publish-market.ts';
import {
  configOf,
  judge,
  layersOf,
  openMarket,
  ownLayer,
  type WorkingCopy,
} from '../../../../publishing/working-copy.ts';
import { can } from '../../../../tenancy/permissions.ts';
import type { Call } from '../../../api/route.ts';
import { publishingParts } from '../../publishing-parts.ts';
import { toChangeItems, toMarketItem } from './shown.ts';

type MarketCall<Query = unknown, Body = unknown> = Call<'managed', Query, Body>;

function faultsOf(copy: WorkingCopy): DraftSaved['faults'] {
  const read = readConfig(layersOf(copy));
  return read.ok ? [] : toFindings(read.faults);
}

/** Reads a market with everything that an editor of it works with. */
export async function readMarket(call: MarketCall): Promise<MarketBody> {
  const parts = publishingParts(call);
  const { principal, address } = call;
  const copy = await openMarket(parts, address.market);
  const { row } = copy;
  const config = configOf(layersOf(copy));
  const [newest, pending, shippedTexts, daysOff] = await Promise.all([
    parts.repository.newest(row.market),
    parts.edge.pending(),
    textsOf(parts, valueAt(config, '/languages/bot')),
    daysOffOf(parts, valueAt(config, '/holidays')),
  ]);
  const may = (permission: 'config.edit' | 'config.publish') => can(principal, permission, address) === 'allowed';
  return {
    ...toMarketItem(row, newest),
    tenantName: copy.tenantName,
    revision: row.draftRevision,
    config,
    inherited: configOf(copy.below),
    ...(newest?.config ? { live: newest.config } : {}),
    origins: originsOf(layersOf(copy)),
    faults: faultsOf(copy),
    ...{ shippedTexts, daysOff },
    mayEdit: may('config.edit'),
    mayPublish: may('config.publish'),
    isEverywhere: !pending.includes(itemKey({ kind: 'market', market: row.market })),
  };
}

async function textsOf({ shipped }: PublishingParts, languages: unknown): Promise<MarketBody['shippedTexts']> {
  const spoken = Array.isArray(languages) ? languages.filter((one) => typeof one === 'string') : [];
  const known = new Set(await shipped.languages());
  const texts = await Promise.all(
    [...new Set(['en', ...spoken])]
      .filter((language) => known.has(language))
      .map(async (language) => [language, (await shipped.catalogue(language)) ?? {}] as const),
  );
  return Object.fromEntries(texts);
}

async function daysOffOf({ shipped }: PublishingParts, holidays: unknown): Promise<MarketBody['daysOff']> {
  if (!isObject(holidays) || typeof holidays.country !== 'string') return [];
  const { country, state } = holidays;
  if (!/^[A-Z]{2}$/.test(country) || (typeof state === 'string' && !/^[\w.]{1,10}$/.test(state))) return [];
  return (await shipped.daysOff(country, typeof state === 'string' ? state : null)) ?? [];
}

/** Keeps a draft; the answer says what the schema refuses in it, which does not keep it from being kept. */
export async function saveDraft(call: MarketCall<unknown, z.output<typeof saveDraftBody>>): Promise<DraftSaved> {
  const { body, address, principal } = call;
  const parts = publishingParts(call);
  const copy = await openMarket(parts, address.market);
  const patch = body.patch ?? ownLayer(copy, body.config ?? {});
  return storeDraft(parts, principal, copy, { revision: body.revision, patch });
}

/** Stores a draft over a copy; gives what the schema refuses in it. */
export async function storeDraft(
  parts: PublishingParts,
  { id, name }: { id: string; name: string },
  copy: WorkingCopy,
  { revision, patch }: { revision: number; patch: ConfigPatch },
): Promise<DraftSaved> {
  const { market } = copy.row;
  const saved = await keepDraft(parts, { id, name }, { market, revision, patch });
  return { ...saved, faults: faultsOf({ ...copy, patch }) };
}

/** Throws the draft away; what is published stays. */
export async function discardDraft(call: MarketCall<z.output<typeof discardQuery>>): Promise<DraftSaved> {
  const { query, address, principal } = call;
  const parts = publishingParts(call);
  const { row } = await openMarket(parts, address.market);
  if (row.version === null)
    throw new Problem('conflict', 'This market was never published: without its draft nothing of it is left');
  const saved = await keepDraft(parts, principal, { market: row.market, revision: query.revision, patch: null });
  return { ...saved, faults: [] };
}

/** Checks the draft, or what is published where there is none. */
export async function checkMarket(call: MarketCall): Promise<z.input<typeof checkBody>> {
  const parts = publishingParts(call);
  const copy = await openMarket(parts, call.address.market);
  const judged = await judge(parts, copy, (copy.row.version ?? 0) + 1);
  return { revision: copy.row.draftRevision, findings: judged.findings, publishable: judged.ok };
}

/** Compares two of draft, published configuration and earlier versions, field by field. */
export async function compareMarket(
  call: MarketCall<z.output<typeof changesQuery>>,
): Promise<z.input<typeof changesBody>> {
  const parts = publishingParts(call);
  const copy = await openMarket(parts, call.address.market);
  const [before, after] = await Promise.all([call.query.from, call.query.to].map((one) => pick(parts, copy, one)));
  return { changes: toChangeItems(before, after) };
}

async function pick(parts: PublishingParts, copy: WorkingCopy, one: 'live' | 'draft' | number): Promise<unknown> {
  const { market } = copy.row;
  if (one === 'draft') return configOf(layersOf(copy));
  // A market that was never published is compared with what its draft began from.
  if (one === 'live' && copy.row.version === null) return configOf(copy.below);
  const version = one === 'live' ? await parts.repository.newest(market) : await parts.repository.version(market, one);
  if (!version) throw new Problem('not-found', `There is no version ${one}`);
  const read = marketConfigSchema.safeParse(version.config);
  if (read.success) return read.data;
  throw new Problem(
    'invalid',
    version.config
      ? `Version ${version.version} was published by a release whose configuration this one cannot read`
      : `Version ${version.version} is from before configurations were kept`,
  );
}
