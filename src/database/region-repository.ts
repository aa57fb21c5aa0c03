/** Owns reading a tenant's rows of a region's database. There is no call that leaves the tenant or the markets open. */
import { and, asc, desc, eq, gte, inArray, lt, min, ne, type SQL, sql } from 'drizzle-orm';
import type { Audience } from '../../schema/audience.ts';
import type { ConversationStatus } from '../../schema/conversation/state.ts';
import { contacts, conversations, handles, messages } from '../../schema/tables/region/index.ts';
import { answered } from './answered.ts';
import type { RegionDatabase } from './databases.ts';

export type ConversationRow = typeof conversations.$inferSelect;

/** Says where a page begins: after the row with this value of the sorted column, and this id; in the line also how urgent it is. */
export type Position = { urgency?: number; at: number; id: string };

/** Is a full-text question, as the two indexes take it, and a reference or the beginning of an address when the text is one. */
export type Wanted = {
  messages: string;
  conversations: string;
  reference?: string | undefined;
  address?: { kind: string; start: string } | undefined;
};

export type ListFilter = {
  markets: readonly string[];
  status?: ConversationStatus | undefined;
  ownerId?: string | undefined;
  wanted?: Wanted | undefined;
  after?: Position | undefined;
  limit: number;
};

export type MessageHit = { conversationId: string; audience: Audience[]; snippet: string };

export type RegionRepository = {
  /** Lists conversations: those waiting by how urgent they are and who waits longest, others by the customer's last word, newest first. */
  list(filter: ListFilter): Promise<ConversationRow[]>;
  /** Finds what matched in these conversations, newest first, the match between ⟦ and ⟧. */
  hits(conversationIds: readonly string[], match: string): Promise<MessageHit[]>;
  /** Lists a market's conversations that were opened in a span of time, oldest first. */
  openedBetween(market: string, from: number, until: number, limit: number): Promise<ConversationRow[]>;
  /** Tells when a market's first conversation was opened, and when somebody or the bot first answered one; null for never. */
  firsts(market: string): Promise<{ messageAt: number | null; answerAt: number | null }>;
  /** Finds the conversation of a reference in one market. */
  byReference(reference: string, market: string): Promise<string | undefined>;
  /** Lists a contact's other conversations: its own, those from the same addresses, those of the same proven customer. */
  earlier(about: {
    conversationId: string;
    contactId: string;
    customerId?: string | undefined;
    markets: readonly string[];
    limit: number;
  }): Promise<ConversationRow[]>;
};

/** Tells which column a list is sorted and paged by. */
export function sortedBy(status: ConversationStatus | undefined): 'waitingSince' | 'lastCustomerAt' {
  return status === 'queued' ? 'waitingSince' : 'lastCustomerAt';
}

/** Builds the repository of one tenant in one region. */
export function regionRepositoryFor(database: RegionDatabase, tenant: string): RegionRepository {
  const own = eq(conversations.tenant, tenant);
  return {
    list(filter) {
      const column = conversations[sortedBy(filter.status)];
      const rising = filter.status === 'queued';
      const conditions = [
        own,
        inArray(conversations.market, [...filter.markets]),
        filter.status && eq(conversations.status, filter.status),
        filter.ownerId && eq(conversations.ownerId, filter.ownerId),
        filter.wanted && matching(tenant, filter.wanted),
        filter.after && pageAfter(column, rising, filter.after),
      ].filter((condition): condition is SQL => condition !== undefined);
      const order = rising
        ? [desc(conversations.urgency), asc(column), asc(conversations.id)]
        : [desc(column), desc(conversations.id)];
      return answered(
        database
          .select()
          .from(conversations)
          .where(and(...conditions))
          .orderBy(...order)
          .limit(filter.limit),
      );
    },
    openedBetween: (market, from, until, limit) =>
      answered(
        database
          .select()
          .from(conversations)
          .where(
            and(
              own,
              eq(conversations.market, market),
              gte(conversations.openedAt, from),
              lt(conversations.openedAt, until),
            ),
          )
          .orderBy(asc(conversations.openedAt), asc(conversations.id))
          .limit(limit),
      ),
    async firsts(market) {
      const query = database
        .select({ messageAt: min(conversations.openedAt), answerAt: min(conversations.firstReplyAt) })
        .from(conversations)
        .where(and(own, eq(conversations.market, market)));
      return (await answered(query))[0] ?? { messageAt: null, answerAt: null };
    },
    async byReference(reference, market) {
      const [row] = await answered(
        database
          .select({ id: conversations.id })
          .from(conversations)
          .where(and(own, eq(conversations.reference, reference), eq(conversations.market, market)))
          .limit(1),
      );
      return row?.id;
    },
    async hits(conversationIds, match) {
      if (conversationIds.length === 0) return [];
      return answered(
        database.all<Omit<MessageHit, 'audience'> & { audience: string }>(sql`
        select m.conversation_id as conversationId, m.audience as audience, snippet(messages_search, 1, '⟦', '⟧', '…', 16) as snippet
        from messages_search join ${messages} m on m.row = messages_search.rowid
        where messages_search match ${match} and m.tenant = ${tenant} and m.conversation_id in ${[...conversationIds]}
        order by m.sent_at desc limit 500`),
      ).then((rows) => rows.map((row) => ({ ...row, audience: JSON.parse(row.audience) as Audience[] })));
    },
    earlier({ conversationId, contactId, customerId = null, markets, limit }) {
      const same = sql`${conversations.contactId} in (
        select ${contactId}
        union select other.contact_id from ${handles} mine join ${handles} other
          on other.tenant = mine.tenant and other.kind = mine.kind and other.value = mine.value
          where mine.tenant = ${tenant} and mine.contact_id = ${contactId}
        union select ${contacts.id} from ${contacts}
          where ${contacts.tenant} = ${tenant} and ${contacts.customerId} = ${customerId} and ${contacts.verified})`;
      const conditions = and(
        own,
        ne(conversations.id, conversationId),
        inArray(conversations.market, [...markets]),
        same,
      );
      return answered(
        database.select().from(conversations).where(conditions).orderBy(desc(conversations.openedAt)).limit(limit),
      );
    },
  };
}

function matching(tenant: string, wanted: Wanted): SQL {
  return sql`(
    ${conversations.id} in (
      select m.conversation_id from messages_search join ${messages} m on m.row = messages_search.rowid
      where messages_search match ${wanted.messages} and m.tenant = ${tenant})
    or ${conversations.row} in (select rowid from conversations_search where conversations_search match ${wanted.conversations})
    or ${conversations.reference} = ${wanted.reference ?? null}
    or ${reachedAt(tenant, wanted.address)})`;
}

/** The primary key of handles answers this: a range, as LIKE would read % and _ as more than themselves. */
function reachedAt(tenant: string, address: Wanted['address']): SQL {
  if (!address) return sql`false`;
  const { kind, start } = address;
  return sql`${conversations.contactId} in (
    select contact_id from ${handles} where tenant = ${tenant} and kind = ${kind}
      and value >= ${start} and value < ${`${start}\u{10ffff}`})`;
}

function pageAfter(
  column: typeof conversations.waitingSince | typeof conversations.lastCustomerAt,
  rising: boolean,
  { urgency, at, id }: Position,
): SQL {
  const isLater = rising ? sql.raw('>') : sql.raw('<');
  const after = sql`(${column} ${isLater} ${at} or (${column} = ${at} and ${conversations.id} ${isLater} ${id}))`;
  if (urgency === undefined) return after;
  return sql`(${conversations.urgency} < ${urgency} or (${conversations.urgency} = ${urgency} and ${after}))`;
}
