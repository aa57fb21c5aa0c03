/** Owns what becomes of a draft: saved, thrown away, asked for, approved, published. */
import { isEqual } from '../../schema/config/layers.ts';
import type { ConfigPatch } from '../../schema/config/market-config.ts';
import { Problem } from '../../schema/problems.ts';
import { commitVersions } from './commit.ts';
import { digestOf } from './digest.ts';
import type { Actor, PublishingParts } from './parts.ts';
import { judge, openMarket, refuseFaults, type WorkingCopy } from './working-copy.ts';

export type PublishOutcome =
  | { outcome: 'published'; version: number; isEverywhere: boolean }
  | { outcome: 'asked' | 'unchanged'; isEverywhere: boolean };

/** Keeps a draft; throws Problem('conflict') when it is not the revision that was worked on. */
export async function saveDraft(
  { repository, clock }: Pick<PublishingParts, 'repository' | 'clock'>,
  actor: Actor,
  { market, revision, patch }: { market: string; revision: number; patch: ConfigPatch | null },
): Promise<{ revision: number; at: number }> {
  const at = clock();
  const saved = await repository.saveDraft(market, { expected: revision, patch, by: actor, at });
  if (saved !== undefined) return { revision: saved, at };
  const row = await repository.market(market);
  if (!row) throw new Problem('not-found');
  throw new Problem('conflict', `This market was changed meanwhile; it is at revision ${row.draftRevision}`);
}

/** Publishes the draft, or asks for a second approver where the market wants one. */
export async function publishDraft(
  parts: PublishingParts,
  actor: Actor,
  { market, revision, reason }: { market: string; revision: number; reason: string },
): Promise<PublishOutcome> {
  const copy = await draftOf(parts, market, revision);
  const judged = await judgedDraft(parts, copy);
  const live = copy.row.version === null ? undefined : await parts.repository.newest(market);
  // A draft that would do away with the second approver needs one more.
  const needsApproval = judged.config.publishing.secondApprover || live?.config?.publishing?.secondApprover === true;
  if (needsApproval) {
    const at = parts.clock();
    const request = { revision, reason, by: actor.id, byName: actor.name, at };
    const { region } = copy.row;
    await parts.change(actor, async () => {
      await draftOf(parts, market, revision);
      return {
        statements: parts.repository.requestStatements(market, revision, request),
        notes: [{ action: 'market.publication-asked', target: market, market, region, detail: { revision, reason } }],
      };
    });
    return { outcome: 'asked', isEverywhere: true };
  }
  return commitDraft(parts, copy, judged, { reason, by: actor, actor });
}

/** Approves what somebody else asked to publish. */
export async function approveDraft(
  parts: PublishingParts,
  actor: Actor,
  { market, revision }: { market: string; revision: number },
): Promise<PublishOutcome> {
  const copy = await draftOf(parts, market, revision);
  const { request } = copy.row;
  if (!request || request.revision !== revision) throw takenBack();
  if (request.by === actor.id) throw new Problem('forbidden', 'Somebody else than who asked must approve');
  const judged = await judgedDraft(parts, copy);
  const by = { id: request.by, name: request.byName };
  return commitDraft(parts, copy, judged, { reason: request.reason, by, approvedBy: actor, actor });
}

/** Takes a request back, or turns it down; the draft stays. */
export async function rejectRequest(
  parts: PublishingParts,
  actor: Actor,
  { market, revision }: { market: string; revision: number },
): Promise<void> {
  await parts.change(actor, async () => {
    const { row } = await draftOf(parts, market, revision);
    if (!row.request) throw takenBack();
    const { region } = row;
    return {
      statements: parts.repository.requestStatements(market, revision, null),
      notes: [{ action: 'market.publication-rejected', target: market, market, region, detail: { revision } }],
    };
  });
}

const takenBack = () => new Problem('conflict', 'Nobody asks to publish this draft any more');
const movedOn = () => new Problem('conflict', 'The draft was changed meanwhile; look at it again');

async function draftOf(parts: PublishingParts, market: string, revision: number): Promise<WorkingCopy> {
  const copy = await openMarket(parts, market);
  if (copy.row.draft === null) throw new Problem('conflict', 'There is no draft to publish');
  if (copy.row.draftRevision !== revision) throw movedOn();
  return copy;
}

type Committing = { reason: string; by: Actor; approvedBy?: Actor; actor: Actor };
type JudgedDraft = Extract<Awaited<ReturnType<typeof judge>>, { ok: true }>;

async function judgedDraft(parts: PublishingParts, copy: WorkingCopy): Promise<JudgedDraft> {
  const judged = await judge(parts, copy, (copy.row.version ?? 0) + 1);
  return judged.ok ? judged : refuseFaults(copy.row.market, judged.findings);
}

async function commitDraft(
  parts: PublishingParts,
  { row, patch }: WorkingCopy,
  { snapshot, config }: JudgedDraft,
  { reason, by, approvedBy, actor }: Committing,
): Promise<PublishOutcome> {
  const { market, draftRevision } = row;
  const newest = await parts.repository.newest(market);
  if (newest && isEqual(newest.config, config) && newest.digest === (await digestOf(snapshot))) {
    await saveDraft(parts, actor, { market, revision: draftRevision, patch: null });
    return { outcome: 'unchanged', isEverywhere: true };
  }
  const made = {
    ...{ snapshot, config, patch, reason, by },
    kind: 'published' as const,
    endsDraft: draftRevision,
    ...(approvedBy ? { approvedBy } : {}),
  };
  // What was judged must still be what there is: a draft, and what is said for all markets below it, moves on with its revision.
  const refuse = async () => {
    const { row: now } = await draftOf(parts, market, draftRevision);
    if (approvedBy && now.request?.revision !== draftRevision) throw takenBack();
  };
  const isEverywhere = await commitVersions(parts, actor, [made], { refuse });
  return { outcome: 'published', version: snapshot.version, isEverywhere };
}
