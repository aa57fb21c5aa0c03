/** Owns the rows of the list of chats: a line in use, and somebody who has not written yet. */
import { Link } from '@tanstack/react-router';
import { toTimeText } from '../format.ts';
import { storyOf, type WorldPerson } from '../home/stories.ts';
import { Avatar } from '../shell/avatar.tsx';
import { AppMark, appNames } from './apps.tsx';
import type { AppAccount, ChatLine, Way } from './chat-line.ts';

type RowProps = {
  account: AppAccount;
  address: string;
  name: string;
  text: string;
  at?: number;
  isChosen: boolean;
};

/** Shows one line. */
export function Row({ account, address, name, text, at, isChosen }: RowProps) {
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
export function SilentRow({ person, ways, chosen }: SilentProps) {
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
