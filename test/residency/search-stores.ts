/** Owns looking for words in everything that a deployment stores outside its objects: every row, every file, every key. */
import { env } from 'cloudflare:workers';
import { type Client, createClient } from '@libsql/client/web';
import { settingsOf } from '../../src/env.ts';

/** Is a store by name, with everything that is in it as one text. */
export type Store = { name: string; text: string };

/** Reads bytes so that ASCII words in them stay words. */
function asText(bytes: ArrayBuffer): string {
  return new TextDecoder('latin1').decode(bytes);
}

async function readDatabase(name: string, url: string, words: readonly string[]): Promise<Store> {
  const client = createClient({ url });
  const { rows: tables } = await client.execute("select name from sqlite_master where type = 'table'");
  const texts: string[] = [];
  for (const table of tables.map((row) => String(row.name))) {
    const { rows } = await client.execute(`select * from "${table}"`);
    for (const row of rows)
      texts.push(...Object.values(row).map((value) => (value instanceof ArrayBuffer ? asText(value) : String(value))));
    if (table.endsWith('_search')) texts.push(...(await indexed(client, table, words)));
  }
  client.close();
  return { name, text: texts.join('\n') };
}

/** The full-text index keeps words in parts, which no reading of its rows shows: it is asked for each. */
async function indexed(client: Client, table: string, words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const word of words) {
    const { rows } = await client.execute({ sql: `select 1 from "${table}" where "${table}" match ?`, args: [word] });
    if (rows.length > 0) found.push(word);
  }
  return found;
}

/** Reads a bucket. */
export async function readBucket(name: string, bucket: R2Bucket): Promise<Store> {
  const texts: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await bucket.list({ include: ['customMetadata', 'httpMetadata'], ...(cursor ? { cursor } : {}) });
    for (const { key, customMetadata, httpMetadata } of page.objects) {
      const object = await bucket.get(key);
      texts.push(
        key,
        JSON.stringify([customMetadata, httpMetadata]),
        asText((await object?.arrayBuffer()) ?? new ArrayBuffer()),
      );
    }
    cursor = page.truncated ? page.cursor : undefined;
  } while (cursor);
  return { name, text: texts.join('\n') };
}

async function readKv(name: string, store: KVNamespace): Promise<Store> {
  const texts: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.list({ ...(cursor ? { cursor } : {}) });
    const values = await Promise.all(page.keys.map((key) => store.get(key.name)));
    texts.push(JSON.stringify(page.keys), ...values.map(String));
    cursor = page.list_complete ? undefined : page.cursor;
  } while (cursor);
  return { name, text: texts.join('\n') };
}

/** Reads every store; databases and buckets are named `database:eu` and `files:eu`, those of all regions `control` and `snapshots`. */
export async function readStores(words: readonly string[]): Promise<Store[]> {
  const { CONTROL_DATABASE_URL, REGIONS } = settingsOf(env);
  return Promise.all([
    readDatabase('control', CONTROL_DATABASE_URL, words),
    readKv('snapshots', env.SNAPSHOTS),
    ...Object.entries(REGIONS).flatMap(([region, { database, files }]) => [
      readDatabase(`database:${region}`, database, words),
      readBucket(`files:${region}`, env[files]),
    ]),
  ]);
}
