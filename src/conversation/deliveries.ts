/** Owns what is known of each message of ours on its way: one row a message, so that the state stays bounded. */
import type { DeliveryRecord } from '../../schema/conversation/state.ts';
import type { Migration } from '../object/migrations.ts';

export type Deliveries = {
  get(messageId: string): DeliveryRecord | undefined;
  byProvider(providerMessageId: string): DeliveryRecord | undefined;
  /** Finds the message of which a provider's message is one of several parts. */
  byPart(providerMessageId: string): DeliveryRecord | undefined;
  /** Lists what is still on its way on a leg, or of which nobody knows. Reads every row: for what is rare. */
  unsettledOn(legId: string): DeliveryRecord[];
  save(record: DeliveryRecord): void;
};

const migrations: readonly Migration[] = [
  {
    id: 1,
    name: 'deliveries/create',
    sql: `
      CREATE TABLE deliveries (message_id TEXT PRIMARY KEY, provider_message_id TEXT, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
      CREATE INDEX deliveries_by_provider ON deliveries (provider_message_id) WHERE provider_message_id IS NOT NULL;
    `,
  },
  {
    id: 2,
    name: 'deliveries/parts',
    sql: 'CREATE TABLE delivery_parts (provider_message_id TEXT PRIMARY KEY, message_id TEXT NOT NULL) STRICT, WITHOUT ROWID;',
  },
];

type Row = { record: string };

function first(rows: Iterable<Row>): DeliveryRecord | undefined {
  for (const row of rows) return JSON.parse(row.record) as DeliveryRecord;
  return undefined;
}

/** Builds the table over an object's SQLite. */
export function createDeliveries(sql: SqlStorage): Deliveries {
  return {
    get: (messageId) => first(sql.exec<Row>('SELECT record FROM deliveries WHERE message_id = ?', messageId)),
    byProvider: (id) => first(sql.exec<Row>('SELECT record FROM deliveries WHERE provider_message_id = ?', id)),
    byPart: (id) =>
      first(
        sql.exec<Row>(
          'SELECT record FROM deliveries JOIN delivery_parts USING (message_id) WHERE delivery_parts.provider_message_id = ?',
          id,
        ),
      ),
    unsettledOn: (legId) =>
      sql
        .exec<Row>(
          `SELECT record FROM deliveries
           WHERE record ->> '$.legId' = ? AND record ->> '$.status' IN ('queued', 'unknown') AND record ->> '$.withheld' IS NULL`,
          legId,
        )
        .toArray()
        .map(({ record }) => JSON.parse(record) as DeliveryRecord),
    save(record) {
      sql.exec(
        `INSERT INTO deliveries (message_id, provider_message_id, record) VALUES (?, ?, ?)
         ON CONFLICT (message_id) DO UPDATE SET provider_message_id = excluded.provider_message_id, record = excluded.record`,
        record.messageId,
        record.providerMessageId ?? null,
        JSON.stringify(record),
      );
      for (const part of record.parts ?? [])
        sql.exec(
          'INSERT OR IGNORE INTO delivery_parts (provider_message_id, message_id) VALUES (?, ?)',
          part,
          record.messageId,
        );
    },
  };
}
createDeliveries.migrations = migrations;
