/**
 * Owns asking Twilio's own list whether an interrupted send was taken: a message to this number with this body, created since
 * the attempt. It never guesses: a list that cannot be read, or bodies that Twilio redacts, are `unavailable`.
 * Source: https://www.twilio.com/docs/messaging/api/message-resource#read-multiple-message-resources
 */
import * as z from 'zod';
import type { ChannelDeps, FindOutcome, OpenAccount, Rendered } from '../channel.ts';
import { callTwilio, nextPageOf, resourceUrl } from '../twilio/twilio-api.ts';

const pageSize = 100;
const maxPages = 5;
/** Twilio's times have whole seconds, and its clock is not ours. */
const skewMs = 2_000;

const listSchema = z.object({
  messages: z.array(
    z.object({ sid: z.string(), body: z.string().nullish(), direction: z.string(), date_created: z.string() }),
  ),
  next_page_uri: z.string().nullish(),
});
type Listed = z.infer<typeof listSchema>['messages'][number];

// A trial account puts a sentence of its own in front of every body.
function isSameBody(listed: Listed, wanted: string): boolean {
  return (
    (listed.body ?? '').trim() === wanted || (wanted !== '' && (listed.body ?? '').trim().endsWith(` - ${wanted}`))
  );
}

function judge(candidates: readonly Listed[], wanted: string): FindOutcome | undefined {
  const match = candidates.find((listed) => isSameBody(listed, wanted));
  if (match) return { kind: 'found', providerMessageId: match.sid };
  const isHidden = candidates.some(({ body }) => wanted !== '' && (!body?.trim() || /redacted/i.test(body)));
  return isHidden ? { kind: 'unavailable', code: 'bodies-hidden' } : undefined;
}

/** Finds a rendered message among those created since, except the ids that are accounted for. */
export async function findSms(
  rendered: Rendered,
  search: { since: number; except: readonly string[] },
  account: OpenAccount,
  deps: ChannelDeps,
): Promise<FindOutcome> {
  const wanted = String(rendered.body.Body ?? '').trim();
  const since = search.since - skewMs;
  const query = new URLSearchParams({ To: String(rendered.body.To ?? ''), PageSize: String(pageSize) });
  let url = `${resourceUrl(account, deps, 'Messages.json')}?${query}`;
  for (let page = 0; page < maxPages; page += 1) {
    const answer = await callTwilio(account, deps, url, { method: 'GET' });
    if (answer.kind !== 'answer') return { kind: 'unavailable', code: answer.kind };
    const list = answer.status === 200 ? listSchema.safeParse(answer.body) : undefined;
    if (!list?.success) return { kind: 'unavailable', code: `http-${answer.status}` };

    const times = list.data.messages.map(({ date_created }) => Date.parse(date_created));
    if (times.some(Number.isNaN)) return { kind: 'unavailable', code: 'unreadable-times' };
    const recent = list.data.messages.filter(
      (listed, index) =>
        (times[index] ?? 0) >= since && listed.direction.startsWith('outbound') && !search.except.includes(listed.sid),
    );
    const judged = judge(recent, wanted);
    if (judged) return judged;
    // The list is newest first: a page that reaches back before the attempt is the last one needed.
    const isComplete = !list.data.next_page_uri || times.some((time) => time < since);
    if (isComplete) return { kind: 'absent' };
    url = nextPageOf(list.data.next_page_uri ?? '', deps.env.apis.twilio);
  }
  return { kind: 'unavailable', code: 'list-too-long' };
}
