/** Owns the list of lines: those that have written, newest first, then the people who have not. */
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { toPhoneText, toTimeText } from '../format.ts';
import { storyOf } from '../home/stories.ts';
import { Avatar } from '../shell/avatar.tsx';
import { useLatest, type World } from '../world-api.ts';
import { LiveCalls, StaffPhones } from './call-list.tsx';
import { freshNumber } from './fresh-number.ts';

type Line = { account: string; number: string };
type Props = { world: World; chosen: Line | undefined };

const numberOf = (world: World, id: string) => world.accounts.find((account) => account.id === id);

function Row({
  world,
  line,
  chosen,
  text,
  at,
}: {
  world: World;
  line: Line;
  chosen: Line | undefined;
  text: string;
  at?: number;
}) {
  const account = numberOf(world, line.account);
  const person = world.customers.find(({ tenant, phone }) => tenant === account?.tenant && phone === line.number);
  const name = person ? `${person.firstName} ${person.lastName}` : toPhoneText(line.number);
  const isChosen = chosen?.account === line.account && chosen.number === line.number;
  return (
    <li>
      <Link className="line" to="/phones/$account/$number" params={line} aria-current={isChosen ? 'page' : undefined}>
        <Avatar name={person ? name : `# ${line.number.slice(-2)}`} size={38} />
        <span className="line-text">
          <span className="line-head">
            <strong>{name}</strong>
            {at !== undefined && <time>{toTimeText(at)}</time>}
          </span>
          <span className="line-sub">
            <b>
              {account?.tenant} {account?.market.toUpperCase()}
            </b>{' '}
            {text}
          </span>
        </span>
      </Link>
    </li>
  );
}

function FreshNumber({ world }: { world: World }) {
  const navigate = useNavigate();
  const taken = new Set(world.customers.flatMap(({ phone }) => phone ?? []));
  const accounts = world.accounts.filter(({ channel }) => channel === 'sms');
  const [account, setAccount] = useState(accounts[0]?.id ?? '');
  const take = () => {
    const country = world.markets.find(({ market }) => market === numberOf(world, account)?.market)?.country ?? 'US';
    void navigate({
      to: '/phones/$account/$number',
      params: { account, number: freshNumber(country, taken, Math.random) },
    });
  };
  return (
    <div className="fresh">
      <label>
        <span className="hidden-label">Which number to text</span>
        <select value={account} onChange={({ target }) => setAccount(target.value)}>
          {accounts.map((each) => (
            <option
              key={each.id}
              value={each.id}
            >{`${each.tenant} ${each.market.toUpperCase()} · ${toPhoneText(each.address)}`}</option>
          ))}
        </select>
      </label>
      <button type="button" className="button" onClick={take}>
        <IconPlus size={16} aria-hidden="true" /> Fresh number
      </button>
    </div>
  );
}

export function LineList({ world, chosen }: Props) {
  const latest = (useLatest().data ?? []).filter(({ channel }) => channel === 'sms');
  const hasWritten = (account: string, number: string) =>
    latest.some((message) => message.account === account && message.address === number);
  const silent = world.customers.flatMap((person) => {
    const account = world.accounts.find(
      ({ tenant, market, channel }) => tenant === person.tenant && market === person.market && channel === 'sms',
    );
    return account && person.phone && !hasWritten(account.id, person.phone)
      ? [{ person, line: { account: account.id, number: person.phone } }]
      : [];
  });
  return (
    <aside className="lines" aria-label="Phones">
      <FreshNumber world={world} />
      <div className="lines-scroll">
        <LiveCalls world={world} chosen={chosen} />
        {latest.length > 0 && (
          <>
            <h2 className="lines-title">In use</h2>
            <ul>
              {latest.map((message) => (
                <Row
                  key={`${message.account} ${message.address}`}
                  world={world}
                  line={{ account: message.account, number: message.address }}
                  chosen={chosen}
                  text={message.text || 'Picture'}
                  at={message.at}
                />
              ))}
            </ul>
          </>
        )}
        <h2 className="lines-title">People</h2>
        <ul>
          {silent.map(({ person, line }) => (
            <Row
              key={`${line.account} ${line.number}`}
              world={world}
              line={line}
              chosen={chosen}
              text={storyOf(person)}
            />
          ))}
        </ul>
        <StaffPhones world={world} chosen={chosen} />
      </div>
    </aside>
  );
}
