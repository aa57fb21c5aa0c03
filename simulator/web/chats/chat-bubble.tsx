/** Owns one message in an app: what it quotes and holds, its buttons, reactions and ticks. */
import { IconAddressBook, IconFile, IconMapPin } from '@tabler/icons-react';
import type { ActName } from '../../src/act-request.ts';
import type { WorldMedia, WorldMessage } from '../../src/messages.ts';
import { toTimeText } from '../format.ts';
import { Linked } from '../shell/linked.tsx';
import { isLost } from '../shell/status-words.ts';
import { previewOf } from './chat-line.ts';
import type { Act, Intent } from './deeds.ts';
import { MessageTools } from './message-tools.tsx';
import { Ticks } from './ticks.tsx';

type Props = {
  message: WorldMessage;
  quoted: WorldMessage | undefined;
  acts: readonly ActName[];
  act: Act;
  intend: (intent: Intent) => void;
  write: (text: string) => void;
};

/** Shows a file as apps do: pictures, films and recordings in place, everything else by its name. */
function Media({ file: { id, name, type } }: { file: WorldMedia }) {
  const address = `/media/${id}`;
  if (type.startsWith('image/')) return <img src={address} alt={name} loading="lazy" />;
  // biome-ignore lint/a11y/useMediaCaption: nobody wrote captions for what people record.
  if (type.startsWith('video/')) return <video src={address} controls preload="metadata" aria-label={name} />;
  // biome-ignore lint/a11y/useMediaCaption: nobody wrote captions for what people record.
  if (type.startsWith('audio/')) return <audio src={address} controls preload="metadata" aria-label={name} />;
  return (
    <a className="bubble-file" href={address} target="_blank" rel="noreferrer">
      <IconFile size={16} stroke={1.6} aria-hidden="true" /> {name}
    </a>
  );
}

function Held({ message }: { message: WorldMessage }) {
  const { media, location, contact, template, text } = message;
  return (
    <>
      {template && <span className="bubble-kind">Approved message · {template.name}</span>}
      {media.map((file) => (
        <Media key={file.id} file={file} />
      ))}
      {location && (
        <span className="bubble-file">
          <IconMapPin size={16} stroke={1.6} aria-hidden="true" />{' '}
          {location.name ?? `${location.latitude}, ${location.longitude}`}
        </span>
      )}
      {contact && (
        <span className="bubble-file">
          <IconAddressBook size={16} stroke={1.6} aria-hidden="true" /> {contact.name}
        </span>
      )}
      {text && (
        <p>
          <Linked text={text} />
        </p>
      )}
    </>
  );
}

function Choices({ message, acts, act, write }: Pick<Props, 'message' | 'acts' | 'act' | 'write'>) {
  if (message.choices.length === 0) return null;
  return (
    <fieldset className="choices" aria-label="Answers to press">
      {message.choices.map(({ value, title, url }) =>
        url ? (
          <a key={value + title} href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          <button
            key={value + title}
            type="button"
            onClick={() =>
              acts.includes('press') ? act({ act: 'press', target: message.id, value, title }) : write(title)
            }
          >
            {title}
          </button>
        ),
      )}
    </fieldset>
  );
}

export function ChatBubble({ message, quoted, acts, act, intend, write }: Props) {
  const { direction, deleted, edited, reactions = [] } = message;
  return (
    <li className={`bubble bubble-${direction}`} data-message={message.id}>
      {message.replyTo && (
        <blockquote className="quote">{quoted ? previewOf(quoted) : 'An earlier message'}</blockquote>
      )}
      <div className="bubble-row">
        <div className="bubble-body">
          {deleted ? <p className="bubble-gone">Message deleted</p> : <Held message={message} />}
        </div>
        {!deleted && <MessageTools message={message} acts={acts} act={act} intend={intend} />}
      </div>
      {reactions.length > 0 && (
        <span className="reactions">
          <span className="hidden-label">Reactions: </span>
          {reactions.map(({ by, emoji }) => (
            <span key={by} title={by === 'up' ? 'You' : 'The other side'}>
              {emoji}
            </span>
          ))}
        </span>
      )}
      {!deleted && <Choices message={message} acts={acts} act={act} write={write} />}
      <span className={`mark ${isLost(message) ? 'mark-bad' : ''}`}>
        <time dateTime={new Date(message.at).toISOString()}>{toTimeText(message.at)}</time>
        {edited && !deleted && ' · edited'} <Ticks message={message} />
      </span>
    </li>
  );
}
