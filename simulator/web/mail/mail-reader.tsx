/** Owns reading a mail: who and when, the laid-out and the plain words, its header fields, and what is attached. */
import { IconArrowBackUp, IconChevronLeft, IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import type { WorldMessage } from '../../src/messages.ts';
import { toDayText, toTimeText } from '../format.ts';
import { Linked } from '../shell/linked.tsx';
import { isLost, statusText } from '../shell/status-words.ts';
import type { World } from '../world-api.ts';
import { HtmlFrame } from './html-frame.tsx';
import { fieldOf } from './reply.ts';

type Props = { world: World; message: WorldMessage; back: () => void; answer: (() => void) | undefined };
type View = 'html' | 'text' | 'headers';

const viewNames: Record<View, string> = { html: 'As it looks', text: 'Plain text', headers: 'Header fields' };
const told = [
  'message-id',
  'in-reply-to',
  'references',
  'auto-submitted',
  'reply-to',
  'precedence',
  'x-auto-response-suppress',
];

function Fields({ message }: { message: WorldMessage }) {
  const { headers = [] } = message;
  if (headers.length === 0) return <p className="quiet">This world kept no header fields of it.</p>;
  return (
    <dl className="fields">
      {headers.map(({ name, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: header fields repeat, and their order never changes.
        <div key={index} className={told.includes(name.toLowerCase()) ? 'field-told' : ''}>
          <dt>{name}</dt>
          <dd className="mono">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function MailReader({ world, message, back, answer }: Props) {
  const views: View[] = [...(message.html ? (['html'] as const) : []), 'text', 'headers'];
  const [view, setView] = useState<View>(views[0] ?? 'text');
  const account = world.accounts.find(({ id }) => id === message.account);
  const isDown = message.direction === 'down';
  const isAutomatic = /^auto-/i.test(fieldOf(message, 'Auto-Submitted') ?? '');
  return (
    <article className="mail-reader" aria-label={message.subject || 'A mail'}>
      <header className="mail-head">
        <button type="button" className="icon-button mail-back" onClick={back} aria-label="Back to the mails">
          <IconChevronLeft size={20} />
        </button>
        <div>
          <h2>{message.subject || 'No subject'}</h2>
          <p className="quiet">
            {isDown ? (fieldOf(message, 'From') ?? account?.address) : message.address} to{' '}
            {isDown ? message.address : (fieldOf(message, 'To') ?? account?.address)}
          </p>
          <p className="chips">
            <span className="chip">
              {toDayText(message.at, Date.now())} {toTimeText(message.at)}
            </span>
            <span className={`chip ${isLost(message) ? 'chip-bad' : ''}`}>{statusText(message)}</span>
            {isAutomatic && <span className="chip chip-registered">written by a machine</span>}
          </p>
        </div>
        {isDown && answer && (
          <button type="button" className="button" onClick={answer}>
            <IconArrowBackUp size={16} aria-hidden="true" /> Answer
          </button>
        )}
      </header>
      <fieldset className="tabs" aria-label="How to see it">
        {views.map((each) => (
          <button key={each} type="button" aria-pressed={each === view} onClick={() => setView(each)}>
            {viewNames[each]}
          </button>
        ))}
      </fieldset>
      {view === 'html' && message.html && <HtmlFrame html={message.html} title={message.subject || 'A mail'} />}
      {view === 'text' && (
        <p className="mail-text">{message.text ? <Linked text={message.text} /> : 'It has no plain text.'}</p>
      )}
      {view === 'headers' && <Fields message={message} />}
      {message.media.length > 0 && (
        <ul className="mail-files" aria-label="Attached">
          {message.media.map((file) => (
            <li key={file.id}>
              <a href={`/media/${file.id}`} target="_blank" rel="noreferrer">
                {file.type.startsWith('image/') ? (
                  <img src={`/media/${file.id}`} alt="" />
                ) : (
                  <IconPaperclip size={18} stroke={1.6} aria-hidden="true" />
                )}
                <span>{file.name}</span>
                <span className="quiet">{Math.max(1, Math.round(file.sizeBytes / 1_000))} kB</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
