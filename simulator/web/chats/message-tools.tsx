/** Owns what one does with a single message: react, answer, change it, take it back. */
import { IconArrowBackUp, IconMoodSmile, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ActName } from '../../src/act-request.ts';
import type { WorldMessage } from '../../src/messages.ts';
import type { Act, Intent } from './deeds.ts';

type Props = { message: WorldMessage; acts: readonly ActName[]; act: Act; intend: (intent: Intent) => void };

const emojis = ['👍', '❤', '😂', '😮', '🙏'];
const size = { size: 16, stroke: 1.6 };

function Reactions({ message, act, close }: Pick<Props, 'message' | 'act'> & { close: () => void }) {
  const own = message.reactions?.find(({ by }) => by === 'up')?.emoji;
  return (
    <fieldset className="emojis" aria-label="React with">
      {emojis.map((emoji) => (
        <button
          key={emoji}
          type="button"
          aria-pressed={emoji === own}
          onClick={() => {
            close();
            act({ act: 'react', target: message.id, ...(emoji === own ? {} : { emoji }) });
          }}
        >
          {emoji}
        </button>
      ))}
    </fieldset>
  );
}

export function MessageTools({ message, acts, act, intend }: Props) {
  const [isReacting, setIsReacting] = useState(false);
  const isOwn = message.direction === 'up';
  const tool = (name: string, icon: React.ReactNode, run: () => void) => (
    <button type="button" className="icon-button" aria-label={name} title={name} onClick={run}>
      {icon}
    </button>
  );
  return (
    <span className={`message-tools ${isReacting ? 'message-tools-open' : ''}`}>
      {acts.includes('react') && tool('React', <IconMoodSmile {...size} />, () => setIsReacting(!isReacting))}
      {acts.includes('reply') &&
        tool('Answer this', <IconArrowBackUp {...size} />, () => intend({ kind: 'reply', message }))}
      {isOwn &&
        message.text &&
        acts.includes('edit') &&
        tool('Change', <IconPencil {...size} />, () => intend({ kind: 'edit', message }))}
      {isOwn &&
        acts.includes('delete') &&
        tool('Delete', <IconTrash {...size} />, () => act({ act: 'delete', target: message.id }))}
      {isReacting && <Reactions message={message} act={act} close={() => setIsReacting(false)} />}
    </span>
  );
}
