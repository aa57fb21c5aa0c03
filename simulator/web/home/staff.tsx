/** Owns the list of who works here, with what signs them in. */
import type { World } from '../world-api.ts';
import { Copy } from './copy.tsx';

export function Staff({ world }: { world: World }) {
  const [first] = world.staff;
  return (
    <section className="block" aria-labelledby="staff">
      <header className="block-head">
        <h2 id="staff">Who works here</h2>
        {first && (
          <p className="block-note">
            Everybody’s password is <Copy text={first.password} what="the password" />
          </p>
        )}
      </header>
      <div className="table-wrap">
        <table>
          <thead>
            <tr>
              <th>Name</th>
              <th>Role</th>
              <th>Where</th>
              <th>Signs in as</th>
            </tr>
          </thead>
          <tbody>
            {world.staff.map((person) => (
              <tr key={person.id}>
                <td>{person.name}</td>
                <td>
                  <span className={`role role-${person.role}`}>{person.role}</span>
                </td>
                <td>
                  {person.tenant}
                  {person.scope.regions.length > 0
                    ? `, ${(person.scope.markets.length > 0 ? person.scope.markets : person.scope.regions).join(' ').toUpperCase()}`
                    : ', everywhere'}
                </td>
                <td>
                  <Copy text={person.email} what={`the address of ${person.name}`} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
