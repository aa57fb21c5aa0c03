/** Owns what a market still lacks until a customer's first message is answered. */
import type { Checklist } from '../../../../../schema/api/admin/markets.ts';
import type { Finding } from '../../../../../schema/config/findings.ts';
import { databasesOf } from '../../../../database/databases.ts';
import { regionRepositoryFor } from '../../../../database/region-repository.ts';
import { isError } from '../../../../markets/check/check.ts';
import { judge, openMarket } from '../../../../publishing/working-copy.ts';
import type { Call } from '../../../api/route.ts';
import { publishingParts } from '../../publishing-parts.ts';

/** Looks at accounts, people, the draft and what has happened; each step says what is there or missing. */
export async function checklist({ address, ...call }: Call<'managed', unknown, unknown>): Promise<Checklist> {
  const parts = publishingParts(call);
  const copy = await openMarket(parts, address.market);
  const [judged, { accounts, people }, first] = await Promise.all([
    judge(parts, copy, (copy.row.version ?? 0) + 1),
    parts.surroundings(address),
    regionRepositoryFor(databasesOf(call.env).region(address.region), address.tenant).firsts(address.market),
  ]);
  const errors = judged.findings.filter(isError);
  const live = accounts.filter(({ state }) => state === 'live');
  const answering = people.filter(
    ({ role }) =>
      role === 'agent' || role === 'specialist' || role === 'supervisor' || role === 'admin' || role === 'owner',
  );
  const without = (test: (finding: Finding) => boolean) => {
    const found = errors.find(test);
    return { done: found === undefined, detail: found?.message ?? '' };
  };
  const at = (...fields: string[]) => without(({ pointer }) => fields.some((field) => pointer.startsWith(field)));
  const steps: Checklist['steps'] = [
    { id: 'account', done: live.length > 0, detail: live.map(({ address: shown }) => shown).join(', ') },
    { id: 'people', done: answering.length > 0, detail: answering.length > 0 ? `${answering.length}` : '' },
    { id: 'hours', ...at('/hours', '/queues') },
    { id: 'texts', ...at('/texts', '/languages') },
    { id: 'contacts', ...at('/contacts', '/consent/helpAddress', '/legalEntity') },
    { id: 'check', done: judged.ok, detail: errors[0]?.message ?? '' },
    {
      id: 'published',
      done: copy.row.version !== null,
      detail: copy.row.version === null ? '' : `${copy.row.version}`,
    },
    { id: 'first-message', done: first.messageAt !== null, detail: '' },
    { id: 'first-answer', done: first.answerAt !== null, detail: '' },
  ];
  return { steps, done: steps.every(({ done }) => done) };
}
