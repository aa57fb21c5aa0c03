/** Owns the inbox list: every region the reader works in is asked, and the answers become one list with one cursor. */

import type { ListBody } from '../../schema/api/desk.ts';
import { isVisible, type Reader } from '../../schema/audience.ts';
import type { ConversationStatus } from '../../schema/conversation/state.ts';
import { priorities } from '../../schema/priority.ts';
import type { InboxEntry } from '../../schema/socket/desk.ts';
import { type ConversationRow, type Position, type RegionRepository, sortedBy } from '../database/region-repository.ts';
import { fromCursor, toCursor } from './cursor.ts';
import { toWanted } from './match.ts';

export type ListQuestion = {
  tenant: string;
  reader: Reader;
  /** Where to look: each region's repository with the markets the reader may see there. */
  places: { repository: RegionRepository; markets: string[] }[];
  status?: ConversationStatus | undefined;
  ownerId?: string | undefined;
  text?: string | undefined;
  cursor?: string | undefined;
  limit: number;
};

/** Lists conversations; throws Problem('unavailable') when a region's database does not answer. */
export async function listConversations(question: ListQuestion): Promise<ListBody> {
  const { status, ownerId, limit, places, text, tenant, reader } = question;
  const wanted = text?.trim() ? toWanted(text, tenant, reader) : undefined;
  if (wanted === null) return { conversations: [] };
  const after = question.cursor ? fromCursor(question.cursor) : undefined;
  const pages = await Promise.all(
    places.map(async ({ repository, markets }) => {
      const rows = await repository.list({ markets, status, ownerId, wanted, after, limit: limit + 1 });
      const snippets = wanted ? await snippetsOf(repository, rows, wanted.messages, reader) : new Map<string, string>();
      return rows.map((row) => ({ row, snippet: snippets.get(row.id) }));
    }),
  );
  const sorted = pages.flat().sort((one, other) => compare(status, one.row, other.row));
  const page = sorted.slice(0, limit);
  const last = sorted.length > limit ? page.at(-1)?.row : undefined;
  return {
    conversations: page.map(({ row, snippet }) => ({ ...toEntry(row), ...(snippet ? { snippet } : {}) })),
    ...(last ? { cursor: toCursor(positionOf(status, last)) } : {}),
  };
}

function positionOf(status: ConversationStatus | undefined, row: ConversationRow): Position {
  const at = row[sortedBy(status)] ?? 0;
  return status === 'queued' ? { urgency: row.urgency, at, id: row.id } : { at, id: row.id };
}

/** Is the order in which each region has sorted its own. */
function compare(status: ConversationStatus | undefined, one: ConversationRow, other: ConversationRow): number {
  const [a, b] = [positionOf(status, one), positionOf(status, other)];
  const later = a.at - b.at || (a.id < b.id ? -1 : 1);
  return status === 'queued' ? (b.urgency ?? 0) - (a.urgency ?? 0) || later : -later;
}

async function snippetsOf(
  repository: RegionRepository,
  rows: readonly ConversationRow[],
  match: string,
  reader: Reader,
): Promise<Map<string, string>> {
  const hits = await repository.hits(
    rows.map(({ id }) => id),
    match,
  );
  const snippets = new Map<string, string>();
  for (const hit of hits) {
    if (isVisible(reader, hit) && !snippets.has(hit.conversationId)) snippets.set(hit.conversationId, hit.snippet);
  }
  return snippets;
}

/** Converts a row to the inbox line that sockets show too. */
export function toEntry(row: ConversationRow): InboxEntry {
  const priority = priorities[row.urgency];
  return {
    conversationId: row.id,
    reference: row.reference,
    market: row.market,
    language: row.language,
    channel: row.channel,
    status: row.status,
    ...(row.queue ? { queue: row.queue } : {}),
    ...(row.ownerId ? { owner: { id: row.ownerId, name: row.ownerName ?? '' } } : {}),
    ...(row.name ? { name: row.name } : {}),
    preview: row.preview,
    lastCustomerAt: row.lastCustomerAt,
    openedAt: row.openedAt,
    ...(row.waitingSince === null ? {} : { waitingSince: row.waitingSince }),
    ...(priority === undefined || priority === 'normal' ? {} : { priority }),
    ...(row.dueAt === null ? {} : { dueAt: row.dueAt }),
    ...(row.dueKind === null ? {} : { dueKind: row.dueKind }),
    ...(row.missed ? { missed: true } : {}),
    unread: row.unread,
    seq: row.seq,
    ...(row.removedAt === null ? {} : { removed: { at: row.removedAt, days: row.removedDays ?? 0 } }),
  };
}
