/** Asks before a conversation is given back. */
import { words } from '../../words.ts';
import { useConversation } from '../use-conversation.ts';
import { CommandDialog, type DialogProps } from './command-dialog.tsx';

export function ReleaseDialog(props: DialogProps) {
  const { commands } = useConversation();
  return (
    <CommandDialog
      {...props}
      title={words.actions.releaseTitle}
      lead={words.actions.releaseLead}
      confirm={words.actions.release}
      done={words.actions.done.release}
      run={commands.release}
    />
  );
}
