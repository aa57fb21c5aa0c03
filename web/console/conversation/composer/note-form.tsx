/** Owns a note to colleagues; it may be written by whoever may read the conversation, whoever holds it. */
import { Button, Textarea } from '@mantine/core';
import { useRef } from 'react';
import { words } from '../../words.ts';
import { useConversation } from '../use-conversation.ts';
import classes from './composer.module.css';
import { useDraft } from './use-draft.ts';
import { useSendKeys } from './use-send-keys.ts';

export function NoteForm() {
  const { header, store } = useConversation();
  const [text, setText] = useDraft(header.id, 'note');
  const field = useRef<HTMLTextAreaElement>(null);
  const send = () => {
    if (text.trim() === '') return;
    store.send({ kind: 'note', text: text.trim() });
    setText('');
    field.current?.focus();
  };
  const onKeyDown = useSendKeys(send);
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Textarea
        className={classes.field}
        ref={field}
        name="note"
        variant="unstyled"
        autosize
        minRows={2}
        maxRows={10}
        maxLength={20_000}
        aria-label={words.composer.note}
        placeholder={words.composer.notePlaceholder}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className={classes.bar}>
        <span className={classes.hint}>{words.composer.noteExplained}</span>
        <Button type="submit" color="amber.7" disabled={text.trim() === ''}>
          {words.composer.addNote}
        </Button>
      </div>
    </form>
  );
}
