/** Owns the right side of the mail: nothing yet, a mail that is read and answered, or a new one. */
import { useState } from 'react';
import { Empty, Loading } from '../shell/notices.tsx';
import { useThread, type World } from '../world-api.ts';
import { MailReader } from './mail-reader.tsx';
import { MailWriter } from './mail-writer.tsx';
import { newMail } from './mailboxes.ts';

type Props = { world: World; address: string; mail: string | undefined; open: (mail: string | undefined) => void };

export function MailPane({ world, address, mail, open }: Props) {
  const { data } = useThread('email', address);
  const [isAnswering, setIsAnswering] = useState(false);
  const message = data?.find(({ id }) => id === mail);
  if (mail === undefined)
    return (
      <div className="mail-pane mail-pane-none">
        <Empty title="Pick a mail">Or write one.</Empty>
      </div>
    );
  if (mail === newMail)
    return (
      <div className="mail-pane">
        <MailWriter world={world} address={address} answers={undefined} done={open} />
      </div>
    );
  if (!data) return <Loading what="Fetching the mail…" />;
  if (!message)
    return (
      <div className="mail-pane">
        <Empty title="This mail is gone" />
      </div>
    );
  return (
    <div className="mail-pane">
      <MailReader
        world={world}
        message={message}
        back={() => open(undefined)}
        answer={isAnswering ? undefined : () => setIsAnswering(true)}
      />
      {isAnswering && (
        <MailWriter
          world={world}
          address={address}
          answers={message}
          done={(next) => (next === undefined ? setIsAnswering(false) : open(next))}
        />
      )}
    </div>
  );
}
