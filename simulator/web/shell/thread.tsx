/** Shows the messages of a phone or an app under their days; each knows itself how it shows one. */
import { Fragment, type ReactNode } from 'react';
import type { WorldMessage } from '../../src/messages.ts';
import { toDayText } from '../format.ts';

type Props = { messages: WorldMessage[]; show: (message: WorldMessage) => ReactNode };

export function Thread({ messages, show }: Props) {
  if (messages.length === 0)
    return (
      <div className="thread thread-empty">
        <p>No messages yet.</p>
        <p>Pick a suggestion below, or write what you like.</p>
      </div>
    );
  const now = Date.now();
  return (
    <div className="thread">
      <ol role="log" aria-label="Messages" aria-live="polite">
        {messages.map((message, index) => {
          const day = toDayText(message.at, now);
          const earlier = messages[index - 1];
          return (
            <Fragment key={message.id}>
              {(!earlier || toDayText(earlier.at, now) !== day) && <li className="day">{day}</li>}
              {show(message)}
            </Fragment>
          );
        })}
      </ol>
    </div>
  );
}
