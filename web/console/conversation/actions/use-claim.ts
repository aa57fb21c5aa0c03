/** Owns claiming: who is faster gets it, and the other is told. */
import { useMutation } from '@tanstack/react-query';
import { tellFailure } from '../../shell/tell.tsx';
import { words } from '../../words.ts';
import { useConversation } from '../use-conversation.ts';

/** Claims the open conversation. */
export function useClaim() {
  const { commands, store } = useConversation();
  return useMutation({
    mutationFn: () => commands.claim(),
    onError: (error) => {
      tellFailure(words.actions.claim, error);
      void store.reload();
    },
  });
}
