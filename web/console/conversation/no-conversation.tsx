/** Stands where a conversation will be. */
import { IconMessages } from '@tabler/icons-react';
import { EmptyState } from '../shell/empty-state.tsx';
import { words } from '../words.ts';

export function NoConversation() {
  return (
    <EmptyState
      fill
      icon={<IconMessages size={22} stroke={1.7} />}
      title={words.conversation.none}
      lead={words.conversation.noneLead}
    />
  );
}
