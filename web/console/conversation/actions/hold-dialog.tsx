/** Asks why everything of a conversation is to be kept, or whether its time may run again. */
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { formats, words } from '../../words.ts';
import { useConversation } from '../use-conversation.ts';
import { CommandDialog, type DialogProps } from './command-dialog.tsx';

const say = words.conversation.hold;

export function HoldDialog(props: DialogProps) {
  const { commands } = useConversation();
  const [reason, setReason] = useState('');
  return (
    <CommandDialog
      {...props}
      title={say.title}
      lead={say.lead}
      confirm={say.confirm}
      done={say.done}
      disabled={reason.trim().length < 3}
      run={() => commands.hold(reason.trim())}
    >
      <Textarea
        data-autofocus
        required
        autosize
        minRows={3}
        maxLength={2000}
        label={say.reason}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </CommandDialog>
  );
}

export function ReleaseHoldDialog(props: DialogProps) {
  const { commands, header } = useConversation();
  const { hold } = header;
  return (
    <CommandDialog
      {...props}
      title={say.releaseTitle}
      lead={hold ? say.releaseLead(hold.by.name, formats.date(hold.at), hold.reason) : ''}
      confirm={say.release}
      done={say.released}
      danger
      run={() => commands.releaseHold()}
    />
  );
}
