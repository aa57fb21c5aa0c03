/** Owns one message in the log: who wrote it, what it is made of, and how it stands with it. */
import type { Part } from '../../../schema/message.ts';
import type { MessageLine } from '../logic/line.ts';
import { Attachment } from './attachment.tsx';
import { LinkedText } from './linked-text.tsx';
import { nameOf, timeOf, type Ui } from './ui.ts';

function PartView({ part, ui }: { part: Part; ui: Ui }) {
  if (part.kind === 'attachment') return <Attachment part={part} ui={ui} />;
  if (part.kind === 'text') return <LinkedText text={part.text} />;
  if (part.kind === 'postback') return <LinkedText text={part.title ?? part.value} />;
  return <p class="text gone">{ui.words.unsupported}</p>;
}

export function Message({ line, ui }: { line: MessageLine; ui: Ui }) {
  const { author, parts, mark, goesOn, at, key } = line;
  const { chat, view, words } = ui;
  const { session } = view.here;
  const isQuiet = author.kind === 'you' || author.kind === 'system';
  return (
    <div class={`message ${author.kind} ${goesOn ? '' : 'first'} ${mark}`}>
      <p class={isQuiet || goesOn ? 'hidden' : 'author'}>
        {nameOf(author, session)}
        {author.kind === 'bot' && <span class="badge">{words.bot}</span>} {timeOf(at, session)}
      </p>
      <div class="bubble">
        {parts?.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts never change places.
          <PartView key={index} part={part} ui={ui} />
        )) ?? <p class="text gone">{words.removed}</p>}
      </div>
      {mark && (
        <p class="mark">
          {words[mark]}
          {mark === 'failed' && (
            <>
              <button type="button" class="link" onClick={() => chat.retry(key)}>
                {words.retry}
              </button>
              <button type="button" class="link" onClick={() => chat.discard(key)}>
                {words.discard}
              </button>
            </>
          )}
        </p>
      )}
    </div>
  );
}
