/** Asks for a note, then escalates. */
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { words } from '../../words.ts';
import { useConversation } from '../use-conversation.ts';
import { CommandDialog, type DialogProps } from './command-dialog.tsx';

export function EscalateDialog(props: DialogProps) {
  const { commands } = useConversation();
  const [note, setNote] = useState('');
  return (
    <CommandDialog
      {...props}
      title={words.actions.escalateTitle}
      lead={words.actions.escalateLead}
      confirm={words.actions.escalate}
      done={words.actions.done.escalate}
      run={() => commands.escalate(note)}
    >
      <Textarea
        data-autofocus
        autosize
        minRows={3}
        maxLength={2000}
        label={words.actions.noteLabel}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </CommandDialog>
  );
}
