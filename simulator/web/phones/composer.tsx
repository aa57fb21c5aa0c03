/** Owns what is being written on a phone or in an app: text, files, and suggestions to try. */
import { IconArrowUp, IconPhoto, IconX } from '@tabler/icons-react';
import {
  type ChangeEvent,
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Spoken } from '../world-api.ts';
import { toAttachment } from './to-attachment.ts';

type Picture = Spoken['attachments'][number] & { /** Only for this list. */ id: string };

async function toPicture(file: File): Promise<Picture> {
  return { id: crypto.randomUUID(), ...(await toAttachment(file)) };
}

type Props = {
  draft: string;
  setDraft: (text: string) => void;
  suggestions: string[];
  isSending: boolean;
  error: string | undefined;
  send: (text: string, attachments: Spoken['attachments']) => void;
  /** Names what is written; the box shows it while it is empty. */
  label?: string;
  /** Stands above the box: what is being answered or changed. */
  about?: ReactNode;
  /** Stands before the box beside the button for files. */
  tools?: ReactNode;
};

export function Composer({
  draft,
  setDraft,
  suggestions,
  isSending,
  error,
  send,
  label = 'Text message',
  about,
  tools,
}: Props) {
  const [pictures, setPictures] = useState<Picture[]>([]);
  const files = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const hasAbout = about !== undefined;
  useEffect(() => {
    if (hasAbout) box.current?.focus();
  }, [hasAbout]);
  const isReady = draft.trim() !== '' || pictures.length > 0;

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (!isReady) return;
    send(
      draft.trim(),
      pictures.map(({ id: _, ...attachment }) => attachment),
    );
    setDraft('');
    setPictures([]);
    box.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event);
  };
  const attach = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const added = await Promise.all([...(target.files ?? [])].map(toPicture));
    setPictures((earlier) => [...earlier, ...added].slice(0, 10));
    target.value = '';
  };
  const suggest = (text: string) => {
    setDraft(text);
    box.current?.focus();
  };

  return (
    <div className="composer-wrap">
      {error && (
        <p className="composer-error" role="alert">
          {error}
        </p>
      )}
      {!hasAbout && (
        <fieldset className="suggestions" aria-label="Things to try">
          {suggestions.map((text) => (
            <button key={text} type="button" onClick={() => suggest(text)}>
              {text}
            </button>
          ))}
        </fieldset>
      )}
      {pictures.length > 0 && (
        <ul className="pictures">
          {pictures.map((picture) => (
            <li key={picture.id}>
              {picture.type.startsWith('image/') ? (
                <img src={`data:${picture.type};base64,${picture.data}`} alt={picture.name} />
              ) : (
                <span>{picture.name}</span>
              )}
              <button
                type="button"
                aria-label={`Remove ${picture.name}`}
                onClick={() => setPictures(pictures.filter((other) => other !== picture))}
              >
                <IconX size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {about}
      <form className="composer" onSubmit={submit}>
        {tools}
        <button
          type="button"
          className="icon-button"
          aria-label="Attach a picture"
          onClick={() => files.current?.click()}
        >
          <IconPhoto size={20} stroke={1.6} />
        </button>
        <input
          ref={files}
          type="file"
          accept="image/*,application/pdf"
          multiple
          hidden
          onChange={(event) => void attach(event)}
        />
        <textarea
          ref={box}
          rows={1}
          value={draft}
          placeholder={label}
          aria-label={label}
          onChange={({ target }) => setDraft(target.value)}
          onKeyDown={onKey}
        />
        <button type="submit" className="send" disabled={!isReady} aria-label={isSending ? 'Sending' : 'Send'}>
          <IconArrowUp size={18} stroke={2.4} />
        </button>
      </form>
    </div>
  );
}
