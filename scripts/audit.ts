/**
 * Is `npm run audit`: checks that the audit trails of a deployment's tenants are as they were written. It reads CONTROL_DATABASE_URL and
 * CONTROL_DATABASE_TOKEN from its environment, as `npm run migrate` does. `--tenant=northpay` checks one tenant; `--noted=SEQ:HASH` holds
 * its trail against a head that was noted elsewhere, which alone shows that the end is missing. Exits with 1 when a trail is
 * broken, and with 2 when that could not be found out.
 */
import { parseArgs } from 'node:util';
import { asc } from 'drizzle-orm';
import * as z from 'zod';
import { Problem } from '../schema/problems.ts';
import * as controlTables from '../schema/tables/control/index.ts';
import { answered } from '../src/database/answered.ts';
import { auditLogFor } from '../src/database/audit-log.ts';
import { connect } from '../src/database/connect.ts';

const timeoutMs = 30_000;
const { tenants } = controlTables;

const { values } = parseArgs({ options: { tenant: { type: 'string' }, noted: { type: 'string' } } });
const settings = z
  .object({ CONTROL_DATABASE_URL: z.url(), CONTROL_DATABASE_TOKEN: z.string().default('') })
  .safeParse(process.env);
if (!settings.success) fail(z.prettifyError(settings.error));
const { CONTROL_DATABASE_URL: url, CONTROL_DATABASE_TOKEN: token } = settings.data;
const noted = readHead(values.noted);
const database = connect({ url, token, timeoutMs, fetch: (input, init) => fetch(input, init) }, controlTables);

try {
  const known = await answered(database.select({ tenant: tenants.tenant }).from(tenants).orderBy(asc(tenants.tenant)));
  const wanted = known.filter(({ tenant }) => values.tenant === undefined || tenant === values.tenant);
  if (wanted.length === 0) fail(values.tenant ? `there is no tenant ${values.tenant}` : 'there is no tenant');
  let isWhole = true;
  for (const { tenant } of wanted) isWhole = (await check(tenant)) && isWhole;
  process.exitCode = isWhole ? 0 : 1;
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  fail(`${error.detail}: ${error.internal}`);
}

async function check(tenant: string): Promise<boolean> {
  const log = auditLogFor(database, tenant);
  const [verdict, unchained] = await Promise.all([log.verify(noted), log.countUnchained()]);
  const { seq, hash } = verdict.head;
  const older = unchained > 0 ? `; ${unchained} entries are from before the chain and are not covered by it` : '';
  if (!verdict.ok) {
    console.error(
      `${tenant}: BROKEN: entry ${verdict.broken.seq} ${verdict.broken.reason}; whole up to entry ${seq}${older}`,
    );
    return false;
  }
  console.log(`${tenant}: whole, ${seq === 0 ? 'no entry yet' : `${seq} entries; note ${seq}:${hash}`}${older}`);
  return true;
}

function readHead(text: string | undefined): { seq: number; hash: string } | undefined {
  if (text === undefined) return undefined;
  if (values.tenant === undefined) fail('--noted belongs to one tenant; name it with --tenant');
  const [, seq, hash = ''] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!seq) fail('--noted is a number and a hash, as this program prints them: 12:9f86d0…');
  return { seq: Number(seq), hash };
}

function fail(why: string): never {
  console.error(why);
  process.exit(2);
}
