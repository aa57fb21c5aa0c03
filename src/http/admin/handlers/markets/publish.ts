/** Owns publishing, approving, going back, and the list of versions. */
import type * as z from 'zod';
import type {
  approveBody,
  Published,
  publishBody,
  rollBackBody,
  versionBody,
  versionsBody,
  versionsQuery,
} from '../../../../../schema/api/admin/markets.ts';
import { marketConfigSchema } from '../../../../../schema/config/market-config.ts';
import { Problem } from '../../../../../schema/problems.ts';
import { databasesOf } from '../../../../database/databases.ts';
import { keyRepositoryFor } from '../../../../database/key-repository.ts';
import { approveDraft, publishDraft, rejectRequest } from '../../../../publishing/publish-market.ts';
import { rollBack } from '../../../../publishing/roll-back.ts';
import type { Call } from '../../../api/route.ts';
import { publishingParts } from '../../publishing-parts.ts';
import { toVersionItem } from './shown.ts';

type MarketCall<Query = unknown, Body = unknown> = Call<'managed', Query, Body>;

/** Publishes the draft, or asks for a second approver. */
export function publish(call: MarketCall<unknown, z.output<typeof publishBody>>): Promise<Published> {
  return publishDraft(publishingParts(call), call.principal, { market: call.address.market, ...call.body });
}

/** Approves what somebody else asked to publish. A key is whose it is, so it approves nothing, and asks for who made it. */
export async function approve(call: MarketCall<unknown, z.output<typeof approveBody>>): Promise<Published> {
  const { principal, address, body } = call;
  if (principal.kind === 'token') throw new Problem('forbidden', 'A person must approve: sign in and look at it');
  const parts = publishingParts(call);
  const asked = (await parts.repository.market(address.market))?.request?.by;
  if (asked !== undefined && (await makerOf(call, asked)) === principal.id)
    throw new Problem('forbidden', 'Somebody else than who asked must approve');
  return approveDraft(parts, principal, { market: address.market, ...body });
}

/** Finds who made a key, however many keys lie between; anybody else is themselves. */
async function makerOf({ env, principal }: MarketCall, id: string): Promise<string> {
  const keys = keyRepositoryFor(databasesOf(env).control(), principal.tenant);
  let maker = id;
  for (let key = await keys.row(id); key?.createdBy; key = await keys.row(maker)) maker = key.createdBy;
  return maker;
}

/** Turns a request down; the draft stays. */
export async function reject(call: MarketCall<unknown, z.output<typeof approveBody>>): Promise<Record<string, never>> {
  await rejectRequest(publishingParts(call), call.principal, { market: call.address.market, ...call.body });
  return {};
}

/** Publishes an earlier version anew. */
export function goBack(call: MarketCall<unknown, z.output<typeof rollBackBody>>): Promise<Published> {
  return rollBack(publishingParts(call), call.principal, { market: call.address.market, ...call.body });
}

const pageSize = 30;

/** Lists versions, newest first. */
export async function listVersions(
  call: MarketCall<z.output<typeof versionsQuery>>,
): Promise<z.input<typeof versionsBody>> {
  const { repository } = publishingParts(call);
  const heads = await repository.versions(call.address.market, call.query.before, pageSize + 1);
  return { versions: heads.slice(0, pageSize).map(toVersionItem), more: heads.length > pageSize };
}

/** Reads one version with its configuration. */
export async function readVersion(call: MarketCall): Promise<z.input<typeof versionBody>> {
  const { repository } = publishingParts(call);
  const found = await repository.version(call.address.market, Number(call.params.version));
  if (!found) throw new Problem('not-found');
  const config = marketConfigSchema.safeParse(found.config);
  return { ...toVersionItem(found), ...(config.success ? { config: config.data } : {}) };
}
