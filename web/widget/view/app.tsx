/** Owns the whole widget: the button in the corner and the panel when it is open. */
import type { WidgetWord } from '../../../schema/widget-words.ts';
import type { Chat, ChatView } from '../logic/chat.ts';
import { countUnread, toLines } from '../logic/lines.ts';
import { Icon } from './icon.tsx';
import { Panel } from './panel.tsx';
import { fill, type Ui } from './ui.ts';

export function App({ chat, view }: { chat: Chat; view: ChatView }) {
  const { here, isOpen } = view;
  // Without a session there are no words and no rules: a button that leads nowhere is not shown.
  if (!here) return null;
  const { session, conversation } = here;
  const words = session.words as Record<WidgetWord, string>;
  const { transcript, outbox } = conversation;
  const unread = isOpen ? 0 : countUnread(transcript);
  const { colour, position } = session.look;
  const ui: Ui = { chat, words, view: { ...view, here }, lines: isOpen ? toLines(transcript, outbox) : [] };
  return (
    <div
      class={`widget ${position}`}
      dir={session.direction}
      lang={session.language}
      style={colour ? { '--brand': colour } : {}}
    >
      {isOpen && <Panel ui={ui} />}
      <button
        type="button"
        class={isOpen ? 'launcher open' : 'launcher'}
        aria-expanded={isOpen}
        aria-label={isOpen ? words.close : words.open}
        onClick={isOpen ? chat.close : chat.open}
      >
        <Icon name={isOpen ? 'close' : 'chat'} />
      </button>
      <div role="status" class="unread">
        {unread > 0 && (
          <span role="img" aria-label={fill(words.unread, unread)}>
            {unread}
          </span>
        )}
      </div>
    </div>
  );
}
