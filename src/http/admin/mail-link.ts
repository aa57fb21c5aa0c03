/** Owns mailing somebody the link with which they choose a password, from a mailbox of a place they work in. */
import type { mailOutcomes } from '../../../schema/api/admin/staff.ts';
import { Problem } from '../../../schema/problems.ts';
import { controlRepositoryFor } from '../../database/control-repository.ts';
import { databasesOf } from '../../database/databases.ts';
import type { KnownStaff } from '../../database/staff-repository.ts';
import { sendLetter } from '../../delivery/send-letter.ts';
import { createSnapshots } from '../../markets/snapshots.ts';
import { can } from '../../tenancy/permissions.ts';
import type { Call } from '../api/route.ts';
import { toStanding } from './handlers/staff/shown.ts';

type Asking = Pick<Call<'tenant', unknown, unknown>, 'env' | 'clock' | 'principal'>;

/** Mails a link; tells what became of that. The link is no less valid when it cannot be mailed. */
export async function mailLink(
  { env, clock, principal }: Asking,
  { row, hasPassword }: KnownStaff,
  { url, expiresAt }: { url: string; expiresAt: number },
): Promise<(typeof mailOutcomes)[number]> {
  const accounts = await controlRepositoryFor(databasesOf(env).control(), principal.tenant).accounts();
  const account = accounts.find(
    ({ channel, state, region, market }) =>
      channel === 'email' && state === 'live' && can(toStanding(row), 'self.read', { region, market }) === 'allowed',
  );
  if (!account) return 'no-account';
  const snapshots = createSnapshots(env, clock);
  const [snapshot, tenant] = await Promise.all([
    snapshots.account(account.id).catch((error: unknown) => {
      if (error instanceof Problem) return undefined;
      throw error;
    }),
    snapshots.tenant(principal.tenant),
  ]);
  if (snapshot?.state !== 'live') return 'no-account';
  const words = { name: row.name, tenant: tenant.name, by: principal.name, url, until: new Date(expiresAt) };
  return sendLetter({ env, clock }, snapshot, {
    to: row.email,
    replyTo: principal.email,
    ...(hasPassword ? resetWords(words) : inviteWords(words)),
  });
}

type Words = { name: string; tenant: string; by: string; url: string; until: Date };

function inviteWords({ name, tenant, by, url, until }: Words): { subject: string; text: string } {
  return {
    subject: `Your account at ${tenant}`,
    text: `Hello ${name},

${by} invited you to work with the customers of ${tenant} in Parley. Choose your password here:

${url}

The link works once, until ${day(until)}. If you did not expect this, you need not do anything.
`,
  };
}

function resetWords({ name, tenant, by, url, until }: Words): { subject: string; text: string } {
  return {
    subject: `A new password for ${tenant}`,
    text: `Hello ${name},

${by} made you a link to choose a new password for ${tenant} in Parley:

${url}

The link works once, until ${day(until)}. Until you use it, your present password goes on working. If you did not ask for this, tell ${by}.
`,
  };
}

function day(at: Date): string {
  return at.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
