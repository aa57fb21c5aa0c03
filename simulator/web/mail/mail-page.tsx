/** Owns the page of mail: whose mailbox, its mails, and the one that is read or written. */
import { useNavigate, useParams } from '@tanstack/react-router';
import { Empty, Failed, Loading } from '../shell/notices.tsx';
import { useLatest, useWorld } from '../world-api.ts';
import { MailList } from './mail-list.tsx';
import { MailPane } from './mail-pane.tsx';
import { MailboxList } from './mailbox-list.tsx';
import { mailAccounts, mailboxesOf } from './mailboxes.ts';

export function MailPage() {
  const { address, mail } = useParams({ strict: false });
  const navigate = useNavigate();
  const { data: world, error, refetch } = useWorld();
  const latest = useLatest().data ?? [];
  if (error) return <Failed error={error} again={() => void refetch()} />;
  if (!world) return <Loading what="Fetching the mail…" />;
  if (mailAccounts(world).length === 0)
    return <Empty title="No mailbox is connected">No account of this world takes mail.</Empty>;
  const mailboxes = mailboxesOf(world, latest);
  return (
    <div className={`mail ${address ? 'mail-held' : ''} ${mail ? 'mail-open' : ''}`}>
      <MailboxList mailboxes={mailboxes} chosen={address} />
      {address ? (
        <>
          <MailList world={world} address={address} chosen={mail} />
          <MailPane
            key={`${address} ${mail ?? ''}`}
            world={world}
            address={address}
            mail={mail}
            open={(next) =>
              void (next === undefined
                ? navigate({ to: '/mail/$address', params: { address } })
                : navigate({ to: '/mail/$address/$mail', params: { address, mail: next } }))
            }
          />
        </>
      ) : (
        <div className="mail-none">
          <Empty title="Pick a mailbox">Read what reached it, write, or let it answer by itself.</Empty>
        </div>
      )}
    </div>
  );
}
