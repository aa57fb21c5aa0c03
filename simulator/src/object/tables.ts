/** Owns the tables inside the world's object: an append-only list of steps, of which each runs once. */

const steps: readonly string[] = [
  `CREATE TABLE messages (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, channel TEXT NOT NULL, account TEXT NOT NULL,
     direction TEXT NOT NULL, address TEXT NOT NULL, at INTEGER NOT NULL, json TEXT NOT NULL);
   CREATE INDEX messages_by_address ON messages (channel, address, seq);
   CREATE INDEX messages_by_account ON messages (account, seq);
   CREATE TABLE media (id TEXT PRIMARY KEY, message TEXT NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL);
   CREATE TABLE media_chunks (media TEXT NOT NULL, part INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (media, part));
   CREATE TABLE opt_outs (service TEXT NOT NULL, phone TEXT NOT NULL, PRIMARY KEY (service, phone));
   CREATE TABLE settings (key TEXT PRIMARY KEY, json TEXT NOT NULL);
   CREATE TABLE receipts (
     id INTEGER PRIMARY KEY AUTOINCREMENT, message TEXT NOT NULL, account TEXT NOT NULL, address TEXT NOT NULL, status TEXT NOT NULL,
     error INTEGER, url TEXT NOT NULL, token TEXT NOT NULL, due_at INTEGER NOT NULL);
   CREATE INDEX receipts_by_due ON receipts (due_at);
   CREATE TABLE visitors (
     account TEXT NOT NULL, name TEXT NOT NULL, session TEXT NOT NULL, conversation TEXT NOT NULL, after INTEGER NOT NULL,
     PRIMARY KEY (account, name));
   CREATE TABLE customers (tenant TEXT NOT NULL, id TEXT NOT NULL, phone TEXT, email TEXT, json TEXT NOT NULL, PRIMARY KEY (tenant, id));
   CREATE TABLE orders (tenant TEXT NOT NULL, number TEXT NOT NULL, customer TEXT NOT NULL, placed TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (tenant, number));
   CREATE TABLE refunds (tenant TEXT NOT NULL, number TEXT NOT NULL, json TEXT NOT NULL);
   CREATE INDEX refunds_by_order ON refunds (tenant, number);
   CREATE TABLE actions (
     seq INTEGER PRIMARY KEY AUTOINCREMENT, tenant TEXT NOT NULL, key TEXT NOT NULL, at INTEGER NOT NULL, request TEXT NOT NULL,
     result TEXT NOT NULL, UNIQUE (tenant, key));
   CREATE TABLE merchant_events (id TEXT NOT NULL, tenant TEXT NOT NULL, merchant TEXT NOT NULL, at INTEGER NOT NULL, json TEXT NOT NULL, PRIMARY KEY (tenant, merchant, id));`,
  `DROP TABLE receipts;
   DROP TABLE opt_outs;
   CREATE TABLE posts (
     id INTEGER PRIMARY KEY AUTOINCREMENT, message TEXT, status TEXT, error INTEGER, url TEXT NOT NULL, headers TEXT NOT NULL,
     body TEXT NOT NULL, retries INTEGER NOT NULL, read_ms INTEGER NOT NULL, again TEXT NOT NULL, due_at INTEGER NOT NULL);
   CREATE INDEX posts_by_due ON posts (due_at);
   CREATE TABLE notes (provider TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (provider, key));`,
];

/** Lists what `reset` empties. */
export const allTables = [
  'messages',
  'media',
  'media_chunks',
  'settings',
  'posts',
  'notes',
  'visitors',
  'customers',
  'orders',
  'refunds',
  'actions',
  'merchant_events',
] as const;

/** Brings the tables to the newest step. */
export function createTables(storage: DurableObjectStorage): void {
  storage.transactionSync(() => {
    storage.sql.exec('CREATE TABLE IF NOT EXISTS steps (done INTEGER NOT NULL)');
    const done = storage.sql.exec<{ done: number }>('SELECT COALESCE(MAX(done), 0) AS done FROM steps').one().done;
    for (const [index, step] of steps.entries()) {
      if (index < done) continue;
      storage.sql.exec(step);
      storage.sql.exec('INSERT INTO steps (done) VALUES (?)', index + 1);
    }
  });
}
