/** Owns claiming: who is faster gets it, and the other is told. */
import { useMutation } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { tellFailure } from '../../shell/tell.tsx';
import { words } from '../../words.ts';
import { useConversation } from '../use-conversation.ts';

/** Claims the open conversation. */
export function useClaim() {
  const { commands, store } = useConversation();
  const { section, conversationId } = useParams({ from: '/session/$section/$conversationId' });
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => commands.claim(),
    onSuccess: () => {
      // It left the list it was in; one goes with it, so that the list keeps showing where one is.
      if (section !== 'waiting' && section !== 'bot') return;
      void navigate({
        to: '/$section/$conversationId',
        params: { section: 'mine', conversationId },
        search: (now) => ({ market: now.market, q: now.q }),
        replace: true,
      });
    },
    onError: (error) => {
      tellFailure(words.actions.claim, error);
      void store.reload();
    },
  });
}
