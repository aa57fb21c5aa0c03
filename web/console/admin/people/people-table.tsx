/** Shows people as a table, which on narrow screens is a list of cards. */
import { Avatar } from '@mantine/core';
import type { LinkBody, StaffItem } from '../../../../schema/api/admin/staff.ts';
import { formatWait, initialsOf } from '../../../shared/format.ts';
import { useNow } from '../../inbox/use-now.ts';
import { useMe } from '../../session/me.ts';
import { formats, words } from '../../words.ts';
import { sayScope } from '../say-scope.ts';
import table from '../table.module.css';
import classes from './people.module.css';
import { PersonMenu } from './person-menu.tsx';

const say = words.people;

type Props = {
  people: readonly StaffItem[];
  onEdit: (person: StaffItem) => void;
  onMade: (made: LinkBody) => void;
};

export function PeopleTable({ people, onEdit, onMade }: Props) {
  const now = useNow();
  const me = useMe();
  const { columns } = say;
  return (
    <table className={table.table}>
      <thead>
        <tr>
          {[columns.person, columns.role, columns.scope, columns.languages, columns.signedIn, columns.state].map(
            (name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ),
          )}
          <th>
            <span className="sr-only">{words.actions.more}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id} data-over={person.state === 'deactivated' || undefined}>
            <td>
              <div className={classes.person}>
                <Avatar size={32} radius="xl" color={person.state === 'active' ? 'petrol' : 'gray'}>
                  {initialsOf(person.name)}
                </Avatar>
                <div className={classes.who}>
                  <Name person={person} isMe={person.id === me.id} onEdit={onEdit} />
                  <span className={table.faint}>{person.email}</span>
                </div>
              </div>
            </td>
            <td data-label={columns.role} className={table.nowrap}>
              {words.admin.roleName(person.role)}
            </td>
            <td data-label={columns.scope}>{sayScope(person)}</td>
            <td data-label={columns.languages} className={table.quiet}>
              {person.languages.length > 0 ? person.languages.map(formats.language).join(', ') : say.anyLanguage}
            </td>
            <td data-label={columns.signedIn} className={table.quiet}>
              {person.lastSignInAt ? words.health.ago(formatWait(now - person.lastSignInAt)) : say.never}
              {person.sessions > 0 && <span className={table.faint}>{say.sessions(person.sessions)}</span>}
            </td>
            <td data-wide>
              <span className={table.state} data-state={person.state}>
                {say.states[person.state]}
              </span>
              <LinkState person={person} />
            </td>
            <td>{person.mayChange && <PersonMenu person={person} onEdit={onEdit} onMade={onMade} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Name({ person, isMe, onEdit }: { person: StaffItem; isMe: boolean; onEdit: (person: StaffItem) => void }) {
  const name = isMe ? `${person.name} (${say.you})` : person.name;
  if (!person.mayChange) return <span className={table.name}>{name}</span>;
  return (
    <button type="button" className={`${table.name} ${classes.open}`} onClick={() => onEdit(person)}>
      {name}
    </button>
  );
}

function LinkState({ person: { state, linkUntil } }: { person: StaffItem }) {
  if (linkUntil !== undefined)
    return <span className={table.faint}>{say.linkUntil(formats.shortDate(linkUntil))}</span>;
  return state === 'invited' ? <span className={table.faint}>{say.linkOver}</span> : null;
}
