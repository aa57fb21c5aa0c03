/** Shows what lies behind a verdict: what the provider said of each aspect, error codes, refused hooks, templates. */
import type { AccountItem } from '../../../schema/api/admin/accounts.ts';
import { aspects } from '../../../schema/health.ts';
import { formats, words } from '../words.ts';
import classes from './channels.module.css';

export function AccountDetails({ account }: { account: AccountItem }) {
  const known = aspects.flatMap((name) => {
    const aspect = account.aspects[name];
    return aspect ? [{ name, ...aspect }] : [];
  });
  const { codes } = account.sends;
  if (known.length + codes.length + account.refused.length + account.templates.length === 0) return null;
  return (
    <details className={classes.details}>
      <summary>{words.health.details}</summary>
      {known.length > 0 && (
        <ul className={classes.aspects}>
          {known.map(({ name, state, detail, expiresAt }) => (
            <li key={name} data-state={state}>
              <strong>{words.health.aspects[name]}</strong>
              <span>
                {[words.health.states[state], detail, expiresAt && words.health.expires(formats.date(expiresAt))]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {codes.length > 0 && (
        <p>
          <strong>{words.health.codes}</strong> {codes.map(({ code, count }) => `${code} × ${count}`).join(', ')}
        </p>
      )}
      {account.refused.length > 0 && (
        <p>
          <strong>{words.health.refused}</strong>{' '}
          {account.refused.map(({ reason, count }) => `${reason} × ${count}`).join(', ')}
        </p>
      )}
      {account.templates.length > 0 && (
        <table className={classes.templates}>
          <caption>{words.health.templates}</caption>
          <tbody>
            {account.templates.map(({ name, language, status, quality, category }) => (
              <tr key={`${name} ${language}`}>
                <th scope="row">{name}</th>
                <td>{language}</td>
                <td>{[status, category].filter(Boolean).join(' · ')}</td>
                <td data-quality={quality}>{words.health.quality[quality]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
