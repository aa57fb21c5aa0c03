/** Owns what is being written on a phone: text, pictures, and suggestions to try. */
import { IconArrowUp, IconPhoto, IconX } from '@tabler/icons-react';
import { type ChangeEvent, type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { Spoken } from '../world-api.ts';

type Picture = Spoken['attachments'][number] & { /** Only for this list. */ id: string };
type Props = {
  draft: string;
  setDraft: (text: string) => void;
  suggestions: string[];
  isSending: boolean;
  error: string | undefined;
  send: (text: string, pictures: Picture[]) => void;
};

async function toPicture(file: File): Promise<Picture> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8_192) binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return {
    id: crypto.randomUUID(),
    name: file.name,
    type: file.type || 'application/octet-stream',
    data: btoa(binary),
  };
}

export function Composer({ draft, setDraft, suggestions, isSending, error, send }: Props) {
  const [pictures, setPictures] = useState<Picture[]>([]);
  const files = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const isReady = draft.trim() !== '' || pictures.length > 0;

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (!isReady) return;
    send(draft.trim(), pictures);
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
      <fieldset className="suggestions" aria-label="Things to try">
        {suggestions.map((text) => (
          <button key={text} type="button" onClick={() => suggest(text)}>
            {text}
          </button>
        ))}
      </fieldset>
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
      <form className="composer" onSubmit={submit}>
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
          placeholder="Text message"
          aria-label="Text message"
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
