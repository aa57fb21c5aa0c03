/** Owns the messages of the world and the files that came with them. */
import type { WorldMedia, WorldMessage } from '../messages.ts';

export type MediaFile = WorldMedia & { bytes: Uint8Array };
export type MessageFilter = {
  account: string;
  address?: string | undefined;
  since?: number | undefined;
  until?: number | undefined;
  limit: number;
};

/** Is what may change of a message after it was recorded. */
export type MessageChanges = Partial<Omit<WorldMessage, 'id' | 'channel' | 'account' | 'direction' | 'address' | 'at'>>;

/** A row of SQLite in an object holds at most 2 MB. */
const chunkBytes = 1_000_000;

const toMessage = (row: { json: string }) => JSON.parse(row.json) as WorldMessage;

/** Creates the mailbag over the object's tables. */
export function createMailbag(sql: SqlStorage) {
  function putMedia(message: string, file: MediaFile): void {
    sql.exec(
      'INSERT INTO media (id, message, name, type) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO UPDATE SET message = ?2',
      ...[file.id, message, file.name, file.type],
    );
    sql.exec('DELETE FROM media_chunks WHERE media = ?', file.id);
    for (let part = 0; part * chunkBytes < Math.max(file.bytes.length, 1); part += 1) {
      const bytes = file.bytes.slice(part * chunkBytes, (part + 1) * chunkBytes);
      sql.exec('INSERT INTO media_chunks (media, part, bytes) VALUES (?, ?, ?)', file.id, part, bytes);
    }
  }

  return {
    /** Adds a message; tells whether it was new. */
    add(message: WorldMessage, files: MediaFile[] = []): boolean {
      const { id, channel, account, direction, address, at } = message;
      const added =
        sql.exec(
          'INSERT INTO messages (id, channel, account, direction, address, at, json) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
          ...[id, channel, account, direction, address, at, JSON.stringify(message)],
        ).rowsWritten > 0;
      if (added) for (const file of files) putMedia(id, file);
      return added;
    },
    get(id: string): WorldMessage | undefined {
      return sql.exec<{ json: string }>('SELECT json FROM messages WHERE id = ?', id).toArray().map(toMessage)[0];
    },
    /** Changes what a message says of itself and gives it as it is now; its place in the thread stays. */
    change(message: WorldMessage, changes: MessageChanges): WorldMessage {
      const changed = { ...message, ...changes };
      sql.exec('UPDATE messages SET json = ? WHERE id = ?', JSON.stringify(changed), message.id);
      return changed;
    },
    /** Lists the newest messages of an address, oldest first; `after` is a time. */
    thread(
      channel: string,
      address: string,
      options: { direction?: string | undefined; after?: number | undefined; limit: number },
    ): WorldMessage[] {
      return sql
        .exec<{ json: string }>(
          `SELECT json FROM messages WHERE channel = ?1 AND address = ?2 AND (?3 IS NULL OR direction = ?3) AND at > ?4
           ORDER BY seq DESC LIMIT ?5`,
          ...[channel, address, options.direction ?? null, options.after ?? 0, options.limit],
        )
        .toArray()
        .map(toMessage)
        .reverse();
    },
    /** Lists what an account sent to an address, newest first. */
    sentBy(filter: MessageFilter): WorldMessage[] {
      return sql
        .exec<{ json: string }>(
          `SELECT json FROM messages WHERE account = ?1 AND direction = 'down' AND (?2 IS NULL OR address = ?2) AND at >= ?3 AND at < ?4
           ORDER BY seq DESC LIMIT ?5`,
          ...[filter.account, filter.address ?? null, filter.since ?? 0, filter.until ?? 1e15, filter.limit],
        )
        .toArray()
        .map(toMessage);
    },
    /** Lists the newest message of every address that ever wrote or heard, newest first. */
    latest(limit: number): WorldMessage[] {
      return sql
        .exec<{ json: string }>(
          'SELECT json FROM messages WHERE seq IN (SELECT MAX(seq) FROM messages GROUP BY channel, account, address) ORDER BY seq DESC LIMIT ?',
          limit,
        )
        .toArray()
        .map(toMessage);
    },
    /** Lists the newest messages of all, newest first. */
    log(limit: number): WorldMessage[] {
      return sql
        .exec<{ json: string }>('SELECT json FROM messages ORDER BY seq DESC LIMIT ?', limit)
        .toArray()
        .map(toMessage);
    },
    /** Keeps a file that belongs to no message yet, as one that was uploaded beforehand. */
    keepMedia: (file: MediaFile): void => putMedia('', file),
    media(id: string): MediaFile | undefined {
      const head = sql
        .exec<{ id: string; name: string; type: string }>('SELECT id, name, type FROM media WHERE id = ?', id)
        .toArray()[0];
      if (!head) return undefined;
      const chunks = sql
        .exec<{ bytes: ArrayBuffer }>('SELECT bytes FROM media_chunks WHERE media = ? ORDER BY part', id)
        .toArray();
      const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.bytes.byteLength, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(new Uint8Array(chunk.bytes), at);
        at += chunk.bytes.byteLength;
      }
      return { ...head, sizeBytes: bytes.length, bytes };
    },
    removeMedia(id: string): boolean {
      sql.exec('DELETE FROM media_chunks WHERE media = ?', id);
      return sql.exec('DELETE FROM media WHERE id = ?', id).rowsWritten > 0;
    },
  };
}
