/** Owns the panel: a dialog beside the page, not over it. Escape closes it; a file can be dropped anywhere on it. */
import { attendantOf } from '../logic/event-lines.ts';
import { inOrder } from '../logic/transcript.ts';
import { Composer } from './composer.tsx';
import { IconButton } from './icon.tsx';
import { Log } from './log.tsx';
import { fill, nameOf, type Ui } from './ui.ts';

function Header({ ui: { chat, view, words } }: { ui: Ui }) {
  const { session } = view.here;
  const attendant = attendantOf(inOrder(view.here.conversation.transcript));
  return (
    <header>
      <div>
        <h2>{session.look.title ?? session.tenantName}</h2>
        <p>
          {attendant ? nameOf(attendant, session) : words.waiting}
          {attendant?.kind === 'bot' && <span class="badge">{words.bot}</span>}
          {session.callback && (
            <a class="link" href={session.callback} target="_blank" rel="noreferrer">
              {words.callMe}
            </a>
          )}
        </p>
      </div>
      <IconButton name="close" label={words.close} onClick={chat.close} />
    </header>
  );
}

/** Tells of the connection, when there is something to tell. */
function Line({ ui: { chat, view, words } }: { ui: Ui }) {
  const { line, isWhole } = view.here.conversation;
  if (line === 'waiting')
    return (
      <p class="banner">
        {!navigator.onLine ? words.offline : isWhole ? words.connecting : words.unavailable}
        <button type="button" class="link" onClick={chat.wake}>
          {words.retry}
        </button>
      </p>
    );
  return isWhole ? null : <p class="banner">{words.connecting}</p>;
}

function Typing({ ui: { view, words } }: { ui: Ui }) {
  const { conversation, session } = view.here;
  const { typing } = conversation;
  if (!typing) return null;
  const { who: kind, name } = typing;
  return <p>{kind === 'bot' ? words.typing : fill(words.typingNamed, nameOf({ kind, name }, session) ?? '')}</p>;
}

export function Panel({ ui }: { ui: Ui }) {
  const { chat, view, words } = ui;
  const { session } = view.here;
  const over = (event: DragEvent & { currentTarget: HTMLElement }, isOver: boolean) => {
    event.preventDefault();
    event.currentTarget.classList.toggle('over', isOver);
  };
  return (
    <section
      class="panel"
      role="dialog"
      aria-label={session.look.title ?? words.title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) chat.close();
      }}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        over(event, false);
        chat.attach(event.dataTransfer?.files ?? []);
      }}
    >
      <Header ui={ui} />
      <div role="status">
        <Line ui={ui} />
      </div>
      <Log key={session.who} ui={ui} />
      <div role="status" class="typing">
        <Typing ui={ui} />
      </div>
      <Composer ui={ui} />
      <p class="banner drop">{words.dropFile}</p>
    </section>
  );
}
