/** Owns what a mailbox does by itself: answers while its owner is away (RFC 3834), or refuses what comes. */
import type { Habits } from '../../src/habits.ts';
import { useAct, useHabits, type World } from '../world-api.ts';
import { usualAccount } from './mailboxes.ts';

const bounces: Record<Habits['bounce'], string> = {
  no: 'takes mail',
  temporary: 'is full for now',
  permanent: 'does not exist',
};

export function Switches({ world, address }: { world: World; address: string }) {
  const habits = useHabits('email', address).data;
  const act = useAct();
  const account = usualAccount(world, address);
  const acts = world.providers.find(({ channels }) => channels.includes('email'))?.acts ?? [];
  if (!habits || !account || !(acts.includes('away') || acts.includes('bounce'))) return null;
  const who = { channel: 'email' as const, account: account.id, from: address };
  return (
    <div className="switches">
      {acts.includes('away') && (
        <label>
          <input
            type="checkbox"
            checked={habits.away !== null}
            onChange={({ target }) => act.mutate({ ...who, act: 'away', on: target.checked })}
          />{' '}
          Out of office
        </label>
      )}
      {acts.includes('bounce') && (
        <label>
          This mailbox{' '}
          <select
            value={habits.bounce}
            onChange={({ target }) => act.mutate({ ...who, act: 'bounce', how: target.value as Habits['bounce'] })}
          >
            {(Object.keys(bounces) as Habits['bounce'][]).map((how) => (
              <option key={how} value={how}>
                {bounces[how]}
              </option>
            ))}
          </select>
        </label>
      )}
      {act.error && (
        <p className="composer-error" role="alert">
          {act.error.message}
        </p>
      )}
    </div>
  );
}
