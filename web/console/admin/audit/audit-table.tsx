/** Shows entries of the audit trail: when, who did what with whom, where, and the details on request. */
import { Link, useSearch } from '@tanstack/react-router';
import type { AuditItem } from '../../../../schema/api/admin/audit.ts';
import { formats, words } from '../../words.ts';
import table from '../table.module.css';
import classes from './audit.module.css';
import { sayDetails } from './say-details.ts';

const say = words.audit;

export function AuditTable({ entries }: { entries: readonly AuditItem[] }) {
  const { columns } = say;
  return (
    <table className={table.table}>
      <thead>
        <tr>
          {[columns.at, columns.what, columns.where, columns.seq].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => (
          <tr key={entry.seq ?? `${entry.at}.${index}`}>
            <td className={`${table.quiet} ${table.nowrap} numbers`} title={formats.full(entry.at)}>
              {formats.moment(entry.at)}
            </td>
            <td data-wide>
              <Sentence entry={entry} />
              <Details entry={entry} />
            </td>
            <td data-wide className={table.quiet}>
              {where(entry)}
            </td>
            <td title={entry.hash}>
              <span className={`${table.faint} numbers`}>{entry.seq ?? '–'}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A market lies in one region, which need not be said beside it. */
function where({ region, market }: AuditItem): string {
  if (market) return market.toUpperCase();
  return region ? words.admin.scope.allOf(region.toUpperCase()) : say.wholeTenant;
}

function Sentence({ entry: { actor, action, target } }: { entry: AuditItem }) {
  const search = useSearch({ from: '/session/admin/audit' });
  const isOwn = actor.id === target.id;
  return (
    <p className={classes.sentence}>
      <Link
        to="/admin/audit"
        search={{ ...search, actor: actor.id }}
        className={classes.name}
        title={say.byThem(actor.name)}
      >
        {actor.name}
      </Link>{' '}
      {say.did(action)}
      {!isOwn && (
        <>
          {' '}
          <Link
            to="/admin/audit"
            search={{ ...search, target: target.id }}
            className={classes.name}
            title={say.aboutThat(target.name)}
          >
            {target.name}
          </Link>
        </>
      )}
    </p>
  );
}

function Details({ entry: { detail } }: { entry: AuditItem }) {
  const lines = sayDetails(detail ?? {});
  if (lines.length === 0) return null;
  return (
    <dl className={classes.details}>
      {lines.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
