/** Shows API keys as a table, which on narrow screens is a list of cards; those that ended are at its end. */
import { Tooltip } from '@mantine/core';
import type { KeyItem, KeyMade } from '../../../../schema/api/admin/keys.ts';
import { formatWait } from '../../../shared/format.ts';
import { useNow } from '../../inbox/use-now.ts';
import { formats, words } from '../../words.ts';
import { sayScope } from '../say-scope.ts';
import table from '../table.module.css';
import { KeyMenu } from './key-menu.tsx';

const say = words.keys;
const hourMs = 3_600_000;

function inOrder(keys: readonly KeyItem[]): KeyItem[] {
  const isOver = ({ state }: KeyItem) => Number(state === 'revoked' || state === 'expired');
  return [...keys].sort((one, other) => isOver(one) - isOver(other) || other.createdAt - one.createdAt);
}

/** The gateway writes the last use once an hour, so nothing finer is claimed. */
function sayUse({ lastUsedAt }: KeyItem, now: number): string {
  if (lastUsedAt === undefined) return say.unused;
  return now - lastUsedAt < hourMs ? say.withinHour : words.health.ago(formatWait(now - lastUsedAt));
}

function sayEnd({ state, expiresAt, revokedAt }: KeyItem): string {
  if (revokedAt !== undefined) return formats.date(revokedAt);
  if (expiresAt === undefined) return say.never;
  return state === 'ending' ? formats.moment(expiresAt) : formats.date(expiresAt);
}

export function KeysTable({ keys, onMade }: { keys: readonly KeyItem[]; onMade: (made: KeyMade) => void }) {
  const now = useNow();
  const { columns } = say;
  return (
    <table className={table.table}>
      <thead>
        <tr>
          {[columns.key, columns.may, columns.scope, columns.used, columns.ends, columns.state].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th>
            <span className="sr-only">{words.actions.more}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {inOrder(keys).map((key) => (
          <tr key={key.id} data-over={key.state === 'revoked' || key.state === 'expired' || undefined}>
            <td>
              <span className={table.name}>{key.name}</span>
              <span className={table.faint}>
                <span className="mono">{say.endsWith(key.hint)}</span>
                {key.createdBy && ` ${say.madeBy(key.createdBy.name)}`}
              </span>
            </td>
            <td data-label={columns.may}>
              {words.admin.roleName(key.role)}
              <Tooltip label={key.scopes?.join(', ')} disabled={!key.scopes} multiline maw={320}>
                <span className={table.faint}>{key.scopes ? say.some(key.scopes.length) : say.all}</span>
              </Tooltip>
            </td>
            <td data-label={columns.scope}>{sayScope(key)}</td>
            <td data-label={columns.used} className={table.quiet}>
              {sayUse(key, now)}
            </td>
            <td data-label={columns.ends} className={table.quiet}>
              {sayEnd(key)}
            </td>
            <td data-wide>
              <span className={table.state} data-state={key.state}>
                {say.states[key.state]}
              </span>
              {key.state === 'ending' && <span className={table.faint}>{say.replaced}</span>}
            </td>
            <td>{key.mayChange && <KeyMenu item={key} onMade={onMade} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
