/** Owns the thread of an app: bubbles, and what each of them quotes. */
import type { ActName } from '../../src/act-request.ts';
import type { WorldMessage } from '../../src/messages.ts';
import { Thread } from '../shell/thread.tsx';
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
  const byId = new Map(messages.map((message) => [message.id, message]));
  return (
    <Thread
      messages={messages}
      show={(message) => (
        <ChatBubble
          message={message}
          quoted={message.replyTo ? byId.get(message.replyTo) : undefined}
          acts={acts}
          act={act}
          intend={intend}
          write={write}
        />
      )}
    />
  );
}
