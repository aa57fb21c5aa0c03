/**
 * Owns the requests that providers still have to post to the gateway: receipts, reads, bounces. They survive a restart; the alarm
 * is what wakes them. What the gateway does not take within the provider's own retries is lost, as it is at the provider.
 */
import { type Post, postHook } from '../providers/post.ts';

/** Is a signed request that is posted once it is due. */
export type OwedPost = {
  /** The message that it is about, and the status which that message has from then on. */
  message?: string;
  status?: string;
  errorCode?: number;
  /** Without an address nobody is told, yet the message moves on. */
  url: string;
  headers: Record<string, string>;
  body: string;
  afterMs: number;
  retries?: number;
  readMs?: number;
  again?: NonNullable<Post['again']>;
};

type Row = {
  id: number;
  message: string | null;
  status: string | null;
  error: number | null;
  url: string;
  headers: string;
  body: string;
  retries: number;
  read_ms: number;
  again: NonNullable<Post['again']>;
};
export type Move = { message: string; status: string; errorCode: number | undefined };

type Deps = {
  storage: Pick<DurableObjectStorage, 'sql' | 'getAlarm' | 'setAlarm'>;
  waitUntil(work: Promise<unknown>): void;
  /** Moves the message's own status, before the gateway is told. */
  onDue(moves: Move[]): void;
  post?(post: Post): Promise<unknown>;
};

const atOnce = 48;
const usualRetries = 1;
const usualReadMs = 15_000;
const checkAgainMs = 30_000;

function toMove({ message, status, error }: Row): Move[] {
  return message !== null && status !== null ? [{ message, status, errorCode: error ?? undefined }] : [];
}

/** Creates the postman over the object's tables. */
export function createPostman({ storage, waitUntil, onDue, post = postHook }: Deps) {
  const { sql } = storage;
  const inFlight = new Set<number>();

  async function wakeAt(at: number): Promise<void> {
    const current = await storage.getAlarm();
    if (current === null || at < current) await storage.setAlarm(at);
  }

  async function carry({ id, url, headers, body, retries, read_ms, again }: Row): Promise<void> {
    try {
      if (url) await post({ url, headers: JSON.parse(headers), body, retries, readMs: read_ms, again });
    } finally {
      sql.exec('DELETE FROM posts WHERE id = ?', id);
      inFlight.delete(id);
      await pump();
    }
  }

  function nextDue(): Row[] {
    const room = atOnce - inFlight.size;
    if (room <= 0) return [];
    return sql
      .exec<Row>('SELECT * FROM posts WHERE due_at <= ? ORDER BY due_at, id LIMIT ?', Date.now(), atOnce)
      .toArray()
      .filter((row) => !inFlight.has(row.id))
      .slice(0, room);
  }

  /** Starts what is due, as far as there is room, and wakes again for the rest. */
  async function pump(): Promise<void> {
    const due = nextDue();
    for (const row of due) inFlight.add(row.id);
    if (due.length > 0) onDue(due.flatMap(toMove));
    for (const row of due) waitUntil(carry(row));
    const later = sql
      .exec<{ due_at: number }>('SELECT due_at FROM posts WHERE due_at > ? ORDER BY due_at LIMIT 1', Date.now())
      .toArray()[0];
    if (later) await wakeAt(later.due_at);
    else if (inFlight.size > 0) await wakeAt(Date.now() + checkAgainMs);
  }

  return {
    pump,
    async owe(posts: readonly OwedPost[]): Promise<void> {
      const now = Date.now();
      for (const owed of posts) {
        sql.exec(
          `INSERT INTO posts (message, status, error, url, headers, body, retries, read_ms, again, due_at)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
          ...[owed.message ?? null, owed.status ?? null, owed.errorCode ?? null],
          ...[owed.url, JSON.stringify(owed.headers), owed.body],
          ...[owed.retries ?? usualRetries, owed.readMs ?? usualReadMs, owed.again ?? 'broken', now + owed.afterMs],
        );
      }
      if (posts.length > 0) await wakeAt(now + Math.min(...posts.map(({ afterMs }) => afterMs)));
    },
  };
}
