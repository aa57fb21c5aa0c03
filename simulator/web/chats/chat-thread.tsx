/** Owns the thread of an app: bubbles under their days, what is quoted, and the state of the newest. */
import type { ActName } from '../../src/act-request.ts';
import type { WorldMessage } from '../../src/messages.ts';
import { toDayText } from '../format.ts';
import { ChatBubble } from './chat-bubble.tsx';
import type { Act, Intent } from './deeds.ts';

type Props = {
  messages: WorldMessage[];
  acts: readonly ActName[];
  act: Act;
  intend: (intent: Intent) => void;
  write: (text: string) => void;
};

export function ChatThread({ messages, acts, act, intend, write }: Props) {
  if (messages.length === 0)
    return (
      <div className="thread thread-empty">
        <p>No messages yet.</p>
        <p>Pick a suggestion below, or write what you like.</p>
      </div>
    );
  const byId = new Map(messages.map((message) => [message.id, message]));
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
            <ChatBubble
              key={message.id}
              message={message}
              quoted={message.replyTo ? byId.get(message.replyTo) : undefined}
              acts={acts}
              act={act}
              intend={intend}
              write={write}
            />,
          ];
        })}
      </ol>
    </div>
  );
}
