/** Owns writing a mail: to which account, its subject, words and files; an answer quotes what it answers. */
import { IconPaperclip, IconSend, IconX } from '@tabler/icons-react';
import { type FormEvent, useRef, useState } from 'react';
import type { WorldMessage } from '../../src/messages.ts';
import { suggestionsFor } from '../home/stories.ts';
import { toAttachment } from '../phones/to-attachment.ts';
import { complaintOf, type Spoken, useSay, type World } from '../world-api.ts';
import { mailAccounts, mailboxName, ownerOf, usualAccount } from './mailboxes.ts';
import { answerAddress, answerSubject, quotedText } from './reply.ts';

type Props = {
  world: World;
  address: string;
  answers: WorldMessage | undefined;
  /** Leaves the page that wrote it, to the mail that was sent. */
  done: (mail: string | undefined) => void;
};

export function MailWriter({ world, address, answers, done }: Props) {
  const say = useSay();
  const files = useRef<HTMLInputElement>(null);
  const [accountId, setAccountId] = useState(answers?.account ?? usualAccount(world, address)?.id ?? '');
  const [subject, setSubject] = useState(answers ? answerSubject(answers.subject ?? '') : '');
  const account = world.accounts.find(({ id }) => id === accountId);
  const person = ownerOf(world, address);
  const [text, setText] = useState(answers ? quotedText(answers, account?.name ?? 'Somebody') : '');
  const [attachments, setAttachments] = useState<(Spoken['attachments'][number] & { id: string })[]>([]);
  const language = world.markets.find(({ market }) => market === account?.market)?.languages[0] ?? 'en';

  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!account || text.trim() === '') return;
    say.mutate(
      {
        channel: 'email',
        account: account.id,
        from: address,
        name: mailboxName(world, address),
        subject,
        text,
        attachments: attachments.map(({ id: _, ...file }) => file),
        ...(answers ? { replyTo: answers.id } : {}),
      },
      { onSuccess: ({ accepted, id }) => accepted && done(id) },
    );
  };
  const attach = async (picked: FileList | null) => {
    const added = await Promise.all([...(picked ?? [])].map(toAttachment));
    setAttachments((earlier) => [...earlier, ...added.map((file) => ({ ...file, id: crypto.randomUUID() }))]);
  };
  const complaint = complaintOf(say);

  return (
    <form className="mail-writer" onSubmit={send} aria-label={answers ? 'Answer' : 'New mail'}>
      <h2>{answers ? 'Your answer' : 'A new mail'}</h2>
      {answers ? (
        <p className="mail-line">
          <span>To</span>
          <span className="mono address">{answerAddress(answers) ?? account?.address}</span>
        </p>
      ) : (
        <label className="mail-line">
          <span>To</span>
          <select value={accountId} onChange={({ target }) => setAccountId(target.value)}>
            {mailAccounts(world).map((each) => (
              <option
                key={each.id}
                value={each.id}
              >{`${each.address} · ${each.tenant} ${each.market.toUpperCase()}`}</option>
            ))}
          </select>
        </label>
      )}
      <label className="mail-line">
        <span>Subject</span>
        <input type="text" value={subject} onChange={({ target }) => setSubject(target.value)} />
      </label>
      {!answers && (
        <fieldset className="suggestions" aria-label="Things to try">
          {suggestionsFor(person, language).map((suggestion) => (
            <button
              key={suggestion}
              type="button"
              onClick={() => {
                setText(suggestion);
                if (subject === '') setSubject(suggestion.slice(0, 60));
              }}
            >
              {suggestion}
            </button>
          ))}
        </fieldset>
      )}
      <textarea
        value={text}
        rows={answers ? 10 : 12}
        aria-label="Text of the mail"
        // biome-ignore lint/a11y/noAutofocus: whoever asked to write wants to write.
        autoFocus={answers !== undefined}
        onFocus={({ target }) => answers && text.startsWith('\n') && target.setSelectionRange(0, 0)}
        onChange={({ target }) => setText(target.value)}
      />
      {attachments.length > 0 && (
        <ul className="mail-files">
          {attachments.map((file) => (
            <li key={file.id}>
              <span>{file.name}</span>
              <button
                type="button"
                className="icon-button"
                aria-label={`Remove ${file.name}`}
                onClick={() => setAttachments(attachments.filter(({ id }) => id !== file.id))}
              >
                <IconX size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {complaint && (
        <p className="composer-error" role="alert">
          {complaint}
        </p>
      )}
      <div className="mail-send">
        <button type="submit" className="button button-solid" disabled={say.isPending || text.trim() === ''}>
          <IconSend size={16} aria-hidden="true" /> {say.isPending ? 'Sending…' : 'Send'}
        </button>
        <button type="button" className="button" onClick={() => files.current?.click()}>
          <IconPaperclip size={16} aria-hidden="true" /> Attach
        </button>
        <button type="button" className="button" onClick={() => done(undefined)}>
          Leave it
        </button>
        <input ref={files} type="file" multiple hidden onChange={({ target }) => void attach(target.files)} />
      </div>
    </form>
  );
}
