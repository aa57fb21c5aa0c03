/** Owns links with which somebody chooses a password: made, shown once to who made them, and mailed where the tenant can. */
import type { LinkBody } from '../../../../../schema/api/admin/staff.ts';
import { Problem } from '../../../../../schema/problems.ts';
import type { KnownStaff } from '../../../../database/staff-repository.ts';
import { settingsOf } from '../../../../env.ts';
import { newLinkToken } from '../../../../tenancy/secrets.ts';
import type { Call } from '../../../api/route.ts';
import { mailLink } from '../../mail-link.ts';
import { changePerson } from './change-person.ts';
import { toStaffItem } from './shown.ts';

const linkMs = 7 * 86_400_000;

export type NewLink = { hash: string; url: string; expiresAt: number };

/** Makes a link that works for a week. */
export async function newLink({
  env,
  clock,
}: Pick<Call<'tenant', unknown, unknown>, 'env' | 'clock'>): Promise<NewLink> {
  const { text, hash } = await newLinkToken();
  const url = new URL(`/console/welcome?token=${text}`, settingsOf(env).PUBLIC_URL);
  return { hash, url: url.href, expiresAt: clock() + linkMs };
}

/** Mails a link and answers with it. */
export async function answerLink(
  call: Pick<Call<'tenant', unknown, unknown>, 'env' | 'clock' | 'principal'>,
  person: KnownStaff,
  { url, expiresAt }: NewLink,
): Promise<LinkBody> {
  const mail = await mailLink(call, person, { url, expiresAt });
  return { person: toStaffItem(call.principal, person), link: { url, expiresAt, mail } };
}

/** Makes a new link, which ends the ones before. The password that somebody has stays until they choose another. */
export async function renewLink(call: Call<'person', unknown, unknown>): Promise<LinkBody> {
  const link = await newLink(call);
  const person = await changePerson(call, async ({ person: { row, hasPassword }, repository, now }) => {
    if (!row.active) throw new Problem('invalid', 'They are deactivated; reactivate them first');
    return {
      action: 'staff.link-made',
      detail: { for: hasPassword ? 'reset' : 'invitation' },
      statements: repository.addLink(row.id, { ...link, now }),
    };
  });
  return answerLink(call, person, link);
}
