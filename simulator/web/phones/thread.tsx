/** Owns the thread on a phone's screen: bubbles with their pictures and marks. */
import type { WorldMessage } from '../../src/messages.ts';
import { toTimeText } from '../format.ts';
import { Linked } from '../shell/linked.tsx';
import { isLost, statusText } from '../shell/status-words.ts';
import { Thread } from '../shell/thread.tsx';

function Bubble({ message, isLast }: { message: WorldMessage; isLast: boolean }) {
  const isBad = isLost(message);
  return (
    <li className={`bubble bubble-${message.direction} ${message.author === 'provider' ? 'bubble-provider' : ''}`}>
      {message.media.map((file) =>
        file.type.startsWith('image/') ? (
          <img key={file.id} src={`/media/${file.id}`} alt={file.name} loading="lazy" />
        ) : (
          <a key={file.id} className="bubble-file" href={`/media/${file.id}`}>
            {file.name}
          </a>
        ),
      )}
      {message.text && (
        <p>
          <Linked text={message.text} />
        </p>
      )}
      <span className={`mark ${isBad ? 'mark-bad' : ''} ${isLast || isBad ? '' : 'mark-quiet'}`}>
        <time dateTime={new Date(message.at).toISOString()}>{toTimeText(message.at)}</time> · {statusText(message)}
        {message.author === 'provider' && ' · by the carrier'}
      </span>
    </li>
  );
}

export function PhoneThread({ messages }: { messages: WorldMessage[] }) {
  const newest = messages.at(-1);
  return <Thread messages={messages} show={(message) => <Bubble message={message} isLast={message === newest} />} />;
}
