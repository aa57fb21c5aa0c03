/** Owns the thread on a phone's screen: bubbles with their days, pictures and marks. */
import type { WorldMessage } from '../../src/messages.ts';
import { toDayText, toTimeText } from '../format.ts';
import { Linked } from '../shell/linked.tsx';
import { isLost, statusText } from '../shell/status-words.ts';

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

export function Thread({ messages }: { messages: WorldMessage[] }) {
  if (messages.length === 0)
    return (
      <div className="thread thread-empty">
        <p>No messages yet.</p>
        <p>Pick a suggestion below, or write what you like.</p>
      </div>
    );
  return (
    <div className="thread">
      <ol role="log" aria-label="Messages" aria-live="polite">
        {messages.map((message, index) => {
          const day = toDayText(message.at, Date.now());
          const earlier = messages[index - 1];
          return [
            !earlier || toDayText(earlier.at, Date.now()) !== day ? (
              <li key={`day ${message.id}`} className="day">
                {day}
              </li>
            ) : null,
            <Bubble key={message.id} message={message} isLast={index === messages.length - 1} />,
          ];
        })}
      </ol>
    </div>
  );
}
