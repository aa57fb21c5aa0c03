/** Owns the list of mailboxes, and the way to one that nobody knows. */
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { toTimeText } from '../format.ts';
import { storyOf } from '../home/stories.ts';
import { Avatar } from '../shell/avatar.tsx';
import type { Mailbox } from './mailboxes.ts';

function toPreview({ latest, person, address }: Mailbox): string {
  if (latest) return latest.subject || latest.text || 'A mail';
  return person ? storyOf(person) : address;
}

export function MailboxList({ mailboxes, chosen }: { mailboxes: Mailbox[]; chosen: string | undefined }) {
  const navigate = useNavigate();
  const come = () => {
    const address = `stranger.${Math.floor(Math.random() * 9_000 + 1_000)}@elsewhere.test`;
    void navigate({ to: '/mail/$address', params: { address } });
  };
  return (
    <aside className="lines" aria-label="Mailboxes">
      <div className="fresh">
        <button type="button" className="button" onClick={come}>
          <IconPlus size={16} aria-hidden="true" /> A mailbox nobody knows
        </button>
      </div>
      <ul className="lines-scroll">
        {mailboxes.map((mailbox) => (
          <li key={mailbox.address}>
            <Link
              className="line"
              to="/mail/$address"
              params={{ address: mailbox.address }}
              aria-current={mailbox.address === chosen ? 'page' : undefined}
            >
              <Avatar name={mailbox.name} size={38} />
              <span className="line-text">
                <span className="line-head">
                  <strong>{mailbox.name}</strong>
                  {mailbox.latest && <time>{toTimeText(mailbox.latest.at)}</time>}
                </span>
                <span className="line-sub">{toPreview(mailbox)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </aside>
  );
}
