/** Owns trying a draft on the conversations of a day that has been: it reads their rows and writes nothing. */
import type * as z from 'zod';
import type { DryRun, dryRunInput } from '../../../../../schema/api/admin/markets.ts';
import { channelSchema } from '../../../../../schema/channel.ts';
import { Problem } from '../../../../../schema/problems.ts';
import { databasesOf } from '../../../../database/databases.ts';
import { type ConversationRow, regionRepositoryFor } from '../../../../database/region-repository.ts';
import { compile, readConfig, suppliesFor } from '../../../../markets/compile.ts';
import { differencesOf, type PastConversation } from '../../../../publishing/dry-run.ts';
import { layersOf, openMarket } from '../../../../publishing/working-copy.ts';
import type { Call } from '../../../api/route.ts';
import { publishingParts } from '../../publishing-parts.ts';

const dayMs = 86_400_000;
/** More would take longer than anybody waits, and teach nothing new. */
const most = 1_000;
const mostExamples = 50;

/** Compares what the published version and the draft make of a day's conversations. */
export async function dryRun(call: Call<'managed', unknown, z.output<typeof dryRunInput>>): Promise<DryRun> {
  const { env, address, clock, body } = call;
  const parts = publishingParts(call);
  const [copy, newest] = await Promise.all([
    openMarket(parts, address.market),
    parts.repository.newest(address.market),
  ]);
  if (!newest) throw new Problem('conflict', 'This market was never published, so there is nothing to compare with');
  const read = readConfig(layersOf(copy));
  if (!read.ok)
    throw new Problem('invalid', `${read.faults[0]?.pointer}: ${read.faults[0]?.message}; mend the draft first`);
  const { tenant, region, market } = address;
  const after = compile(read.config, await suppliesFor(read.config, parts.shipped), {
    ...{ tenant, region, market },
    tenantName: copy.tenantName,
    version: newest.version + 1,
    publishedAt: clock(),
  });
  const day = body.day ?? new Date(clock() - dayMs).toISOString().slice(0, 10);
  const from = Date.parse(`${day}T00:00:00Z`);
  const rows = await regionRepositoryFor(databasesOf(env).region(region), tenant).openedBetween(
    market,
    from,
    from + dayMs,
    most + 1,
  );
  const compared = rows.slice(0, most).flatMap((row) => {
    const past = toPast(row);
    return past ? [{ past, differences: differencesOf(past, newest.snapshot, after) }] : [];
  });
  const changed = compared.filter(({ differences }) => differences.length > 0);
  const counts: Record<string, number> = {};
  for (const { differences } of changed)
    for (const kind of new Set(differences.map((one) => one.kind))) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    day,
    looked: compared.length,
    more: rows.length > most,
    same: compared.length - changed.length,
    counts,
    examples: changed
      .toSorted((one, other) => other.differences.length - one.differences.length)
      .slice(0, mostExamples)
      .map(({ past: { id, ...past }, differences }) => ({
        conversationId: id,
        reference: past.reference,
        channel: past.channel,
        language: past.language,
        openedAt: past.openedAt,
        differences,
      })),
  };
}

function toPast(row: ConversationRow): PastConversation | undefined {
  const channel = channelSchema.safeParse(row.channel);
  if (!channel.success) return undefined;
  const { id, reference, language, openedAt, handedOverAt, firstAgentAt, resolvedAt } = row;
  return { id, reference, channel: channel.data, language, openedAt, handedOverAt, firstAgentAt, resolvedAt };
}
