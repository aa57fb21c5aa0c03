/** Owns the phones that ring or are on a call, and the phones of the staff, as rows of the list. */
import { Link } from '@tanstack/react-router';
import type { PhoneCall } from '../../src/providers/voice/call.ts';
import { toPhoneText } from '../format.ts';
import { Avatar } from '../shell/avatar.tsx';
import type { World } from '../world-api.ts';
import { isOver, isRinging, useCalls } from './calls.ts';

type Chosen = { account: string; number: string } | undefined;

/** Names whoever holds a phone. */
export function holderOf(world: World, phone: string): string {
  const colleague = world.staff.find((person) => person.phone === phone);
  if (colleague) return colleague.name;
  const person = world.customers.find((customer) => customer.phone === phone);
  return person ? `${person.firstName} ${person.lastName}` : toPhoneText(phone);
}

/** Finds the page of a phone: a customer's is found by the texts of their market, a colleague's by the calls of theirs. */
function pageOf(world: World, call: PhoneCall): { account: string; number: string } {
  const voice = world.accounts.find(({ id }) => id === call.account);
  const isStaff = world.staff.some(({ phone }) => phone === call.phone);
  const texts = world.accounts.find(
    ({ tenant, market, channel }) => tenant === voice?.tenant && market === voice?.market && channel === 'sms',
  );
  return { account: (isStaff ? undefined : texts?.id) ?? call.account, number: call.phone };
}

function Row({
  world,
  page,
  chosen,
  text,
  isLive,
}: {
  world: World;
  page: NonNullable<Chosen>;
  chosen: Chosen;
  text: string;
  isLive: boolean;
}) {
  const name = holderOf(world, page.number);
  const isChosen = chosen?.number === page.number && chosen.account === page.account;
  return (
    <li>
      <Link
        className={`line ${isLive ? 'line-live' : ''}`}
        to="/phones/$account/$number"
        params={page}
        aria-current={isChosen ? 'page' : undefined}
      >
        <Avatar name={name} size={38} />
        <span className="line-text">
          <span className="line-head">
            <strong>{name}</strong>
          </span>
          <span className="line-sub">{text}</span>
        </span>
      </Link>
    </li>
  );
}

export function LiveCalls({ world, chosen }: { world: World; chosen: Chosen }) {
  const live = (useCalls().data?.calls ?? []).filter((call) => !isOver(call));
  if (live.length === 0) return null;
  return (
    <>
      <h2 className="lines-title">On the phone</h2>
      <ul>
        {live.map((call) => (
          <Row
            key={call.sid}
            world={world}
            page={pageOf(world, call)}
            chosen={chosen}
            isLive={isRinging(call)}
            text={isRinging(call) ? 'Rings' : 'On a call'}
          />
        ))}
      </ul>
    </>
  );
}

export function StaffPhones({ world, chosen }: { world: World; chosen: Chosen }) {
  const rows = world.staff.flatMap((person) => {
    const account = world.accounts.find(
      ({ tenant, market, channel }) =>
        channel === 'phone' &&
        tenant === person.tenant &&
        (person.scope.markets.length === 0 || person.scope.markets.includes(market)),
    );
    return account ? [{ person, page: { account: account.id, number: person.phone } }] : [];
  });
  return (
    <>
      <h2 className="lines-title">Staff</h2>
      <ul>
        {rows.map(({ person, page }) => (
          <Row
            key={person.id}
            world={world}
            page={page}
            chosen={chosen}
            isLive={false}
            text={`${person.tenant} · ${person.role}`}
          />
        ))}
      </ul>
    </>
  );
}
