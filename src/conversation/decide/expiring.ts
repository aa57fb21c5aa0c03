/** Owns removing content whose time is over: one kind, one batch at a time, with the files that belong to it. */
import type { Actor } from '../../../schema/conversation/actors.ts';
import { contentOf } from '../content-classes.ts';
import { expiryOf, remainingOf } from '../retention.ts';
import type { Draft } from './draft.ts';
import { fileIdsOf } from './taking-back.ts';

const system: Actor = { kind: 'system' };

/** Events at once: a few hundred rows here and in the database, whatever the conversation's length. */
const batch = 200;
/** Files that one effect deletes; a bucket takes up to a thousand keys at once. */
const filesAtOnce = 500;

/** Removes the next batch. Whether its time has come was asked before. */
export function expireContent(draft: Draft): void {
  const { market, contentAfter } = draft.context;
  const expiry = expiryOf(draft.state, market);
  const left = expiry && remainingOf(draft.state, expiry.kind);
  if (!expiry || !left) return;
  const { kind, days } = expiry;
  const { after, upTo } = left;
  const { events, isAll } = contentAfter({ after, upTo, limit: batch, ...contentOf(kind) });
  const upToSeq = isAll ? upTo : (events.at(-1)?.seq ?? upTo);
  draft.record('ContentExpired', system, { class: kind, afterSeq: after, upToSeq, days });
  if (kind !== 'messages' && kind !== 'attachments') return;
  const fileIds = events.flatMap((event) => fileIdsOf(draft, event));
  for (let from = 0; from < fileIds.length; from += filesAtOnce)
    draft.owe({ kind: 'DeleteFiles', lane: 'files', fileIds: fileIds.slice(from, from + filesAtOnce) });
}
