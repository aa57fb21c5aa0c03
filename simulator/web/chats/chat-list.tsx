/** Owns the list of chats: by app, those in use first, newest on top, then the people who have not written. */
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { toTimeText } from '../format.ts';
import { storyOf, type WorldPerson } from '../home/stories.ts';
import { Avatar } from '../shell/avatar.tsx';
import { useLatest, type World } from '../world-api.ts';
import { type AppChannel, AppMark, appChannels, appNames, isApp } from './apps.tsx';
import { type AppAccount, appAccounts, type ChatLine, nameAt, previewOf, silentPeople, type Way } from './chat-line.ts';
import { freshAddress } from './stranger.ts';

type RowProps = {
  account: AppAccount;
  address: string;
  name: string;
  text: string;
  at?: number;
  isChosen: boolean;
};

function Row({ account, address, name, text, at, isChosen }: RowProps) {
  return (
    <li>
      <Link
        className="line"
        to="/chats/$account/$address"
        params={{ account: account.id, address }}
        aria-current={isChosen ? 'page' : undefined}
      >
        <span className="line-face">
          <Avatar name={name} size={38} />
          <AppMark app={account.channel} size={18} />
        </span>
        <span className="line-text">
          <span className="line-head">
            <strong>{name}</strong>
            {at !== undefined && <time>{toTimeText(at)}</time>}
          </span>
          <span className="line-sub">
            <b>
              {account.tenant} {account.market.toUpperCase()}
            </b>{' '}
            {text}
          </span>
        </span>
      </Link>
    </li>
  );
}

type SilentProps = { person: WorldPerson; ways: Way[]; chosen: ChatLine | undefined };

/** Shows somebody once: as a row where there is one app, and with a mark for each where there are several. */
function SilentRow({ person, ways, chosen }: SilentProps) {
  const name = `${person.firstName} ${person.lastName}`;
  const [only, ...others] = ways;
  if (only && others.length === 0)
    return (
      <Row
        {...only}
        name={name}
        text={storyOf(person)}
        isChosen={chosen?.account === only.account.id && chosen.address === only.address}
      />
    );
  return (
    <li className="line line-still">
      <Avatar name={name} size={38} />
      <span className="line-text">
        <span className="line-head">
          <strong>{name}</strong>
        </span>
        <span className="line-sub">
          <b>
            {person.tenant} {person.market.toUpperCase()}
          </b>{' '}
          {storyOf(person)}
        </span>
      </span>
      <span className="line-ways">
        {ways.map(({ account, address }) => (
          <Link
            key={account.id}
            to="/chats/$account/$address"
            params={{ account: account.id, address }}
            aria-label={`${appNames[account.channel]} of ${name}`}
            title={appNames[account.channel]}
          >
            <AppMark app={account.channel} />
          </Link>
        ))}
      </span>
    </li>
  );
}

function Stranger({ world, accounts }: { world: World; accounts: AppAccount[] }) {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState('');
  const account = accounts.find(({ id }) => id === chosen) ?? accounts[0];
  if (!account) return null;
  const come = () => {
    const country = world.markets.find(({ market }) => market === account.market)?.country ?? 'US';
    const taken = new Set(world.customers.flatMap(({ phone }) => phone ?? []));
    const address = freshAddress(account.channel, country, taken, Math.random);
    void navigate({ to: '/chats/$account/$address', params: { account: account.id, address } });
  };
  return (
    <div className="fresh-row">
      <label>
        <span className="hidden-label">Whom the stranger writes to</span>
        <select value={account.id} onChange={({ target }) => setChosen(target.value)}>
          {accounts.map((each) => (
            <option
              key={each.id}
              value={each.id}
            >{`${appNames[each.channel]} · ${each.tenant} ${each.market.toUpperCase()}`}</option>
          ))}
        </select>
      </label>
      <button type="button" className="button" onClick={come}>
        <IconPlus size={16} aria-hidden="true" /> Stranger
      </button>
    </div>
  );
}

export function ChatList({ world, chosen }: { world: World; chosen: ChatLine | undefined }) {
  const [app, setApp] = useState<AppChannel | undefined>();
  const everything = appAccounts(world);
  const accounts = everything.filter(({ channel }) => app === undefined || channel === app);
  const latest = (useLatest().data ?? []).filter(({ channel }) => isApp(channel));
  const inUse = latest.flatMap((message) => {
    const account = accounts.find(({ id }) => id === message.account);
    return account ? [{ message, account }] : [];
  });
  const isChosen = (account: AppAccount, address: string) =>
    chosen?.account === account.id && chosen.address === address;
  return (
    <aside className="lines" aria-label="Chats">
      <div className="fresh">
        <fieldset className="app-picker" aria-label="App">
          <button type="button" aria-pressed={app === undefined} onClick={() => setApp(undefined)}>
            All
          </button>
          {appChannels
            .filter((each) => everything.some(({ channel }) => channel === each))
            .map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={app === each}
                aria-label={appNames[each]}
                title={appNames[each]}
                onClick={() => setApp(each)}
              >
                <AppMark app={each} />
              </button>
            ))}
        </fieldset>
        <Stranger world={world} accounts={accounts} />
      </div>
      <div className="lines-scroll">
        {inUse.length > 0 && (
          <>
            <h2 className="lines-title">In use</h2>
            <ul>
              {inUse.map(({ message, account }) => (
                <Row
                  key={`${account.id} ${message.address}`}
                  account={account}
                  address={message.address}
                  name={nameAt(world, account, message.address)}
                  text={previewOf(message)}
                  at={message.at}
                  isChosen={isChosen(account, message.address)}
                />
              ))}
            </ul>
          </>
        )}
        <h2 className="lines-title">People</h2>
        <ul>
          {silentPeople(world, accounts, latest).map(({ person, ways }) => (
            <SilentRow key={person.id} person={person} ways={ways} chosen={chosen} />
          ))}
        </ul>
      </div>
    </aside>
  );
}
