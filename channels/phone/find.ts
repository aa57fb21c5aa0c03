/**
 * Owns asking Twilio's own list whether an interrupted call was made: one from our number to this phone, begun since. It never
 * guesses: a list that cannot be read is `unavailable`.
 * Source: https://www.twilio.com/docs/voice/api/call-resource#read-multiple-call-resources
 */
import * as z from 'zod';
import type { ChannelDeps, FindOutcome, OpenAccount, Rendered } from '../channel.ts';
import { callTwilio, resourceUrl } from '../twilio/twilio-api.ts';

/** One phone is not called so often in a minute that a page does not hold it. */
const pageSize = 50;
/** Twilio's times have whole seconds, and its clock is not ours. */
const skewMs = 2_000;

const listSchema = z.object({
  calls: z.array(z.object({ sid: z.string(), direction: z.string(), date_created: z.string() })),
});

/** Finds a rendered call among those made since, except the ids that are accounted for. */
export async function findCall(
  rendered: Rendered,
  search: { since: number; except: readonly string[] },
  account: OpenAccount,
  deps: ChannelDeps,
): Promise<FindOutcome> {
  const { To, From } = rendered.body;
  const query = new URLSearchParams({ To: String(To), From: String(From), PageSize: String(pageSize) });
  const answer = await callTwilio(account, deps, `${resourceUrl(account, deps, 'Calls.json')}?${query}`, {
    method: 'GET',
  });
  if (answer.kind !== 'answer') return { kind: 'unavailable', code: answer.kind };
  const list = answer.status === 200 ? listSchema.safeParse(answer.body) : undefined;
  if (!list?.success) return { kind: 'unavailable', code: `http-${answer.status}` };
  if (list.data.calls.some(({ date_created }) => Number.isNaN(Date.parse(date_created))))
    return { kind: 'unavailable', code: 'unreadable-times' };
  const match = list.data.calls.find(
    ({ sid, direction, date_created }) =>
      direction === 'outbound-api' && Date.parse(date_created) >= search.since - skewMs && !search.except.includes(sid),
  );
  return match ? { kind: 'found', providerMessageId: match.sid } : { kind: 'absent' };
}
