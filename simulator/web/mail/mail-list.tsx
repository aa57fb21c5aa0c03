/** Owns the mails of one mailbox, newest on top, and what its owner has switched on. */
import { IconChevronLeft, IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { toDayText, toTimeText } from '../format.ts';
import { Empty, Failed, Loading } from '../shell/notices.tsx';
import { isLost, statusText } from '../shell/status-words.ts';
import { useThread, type World } from '../world-api.ts';
import { mailboxName, newMail } from './mailboxes.ts';
import { Switches } from './switches.tsx';

type Props = { world: World; address: string; chosen: string | undefined };

export function MailList({ world, address, chosen }: Props) {
  const { data, error, refetch } = useThread('email', address);
  return (
    <section className="mails" aria-label={`Mails of ${address}`}>
      <header className="mails-head">
        <div className="mails-owner">
          <Link className="icon-button mail-back" to="/mail" aria-label="Back to the mailboxes">
            <IconChevronLeft size={20} />
          </Link>
          <div>
            <h1>{mailboxName(world, address)}</h1>
            <p className="mono address">{address}</p>
          </div>
          <Link
            className="button button-solid button-small"
            to="/mail/$address/$mail"
            params={{ address, mail: newMail }}
          >
            <IconPencil size={15} aria-hidden="true" /> Write
          </Link>
        </div>
        <Switches world={world} address={address} />
      </header>
      {error ? (
        <Failed error={error} again={() => void refetch()} />
      ) : !data ? (
        <Loading what="Fetching the mail…" />
      ) : data.length === 0 ? (
        <Empty title="No mail yet">Write one, or wait for an answer.</Empty>
      ) : (
        <ol className="mails-scroll">
          {data.toReversed().map((message) => (
            <li key={message.id}>
              <Link
                className="mail-row"
                to="/mail/$address/$mail"
                params={{ address, mail: message.id }}
                aria-current={message.id === chosen ? 'page' : undefined}
              >
                <span className="line-head">
                  <strong>
                    {message.direction === 'up' ? 'To ' : ''}
                    {world.accounts.find(({ id }) => id === message.account)?.address ?? message.account}
                  </strong>
                  <time>
                    {toDayText(message.at, Date.now())} {toTimeText(message.at)}
                  </time>
                </span>
                <span className="mail-subject">{message.subject || 'No subject'}</span>
                <span className="line-sub">{message.text}</span>
                {message.direction === 'up' && (
                  <span className={`mark ${isLost(message) ? 'mark-bad' : ''}`}>{statusText(message)}</span>
                )}
              </Link>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
