/** Owns taking the head of the line: of the chosen market, or of the one where somebody has waited longest. */
import { Button, Tooltip } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { nextBody } from '../../../schema/api/desk.ts';
import { ApiError } from '../../shared/api-client.ts';
import { useDeps } from '../deps.tsx';
import { useMay } from '../session/me.ts';
import { useShortcuts } from '../shell/shortcuts.ts';
import { tellDone, tellFailure } from '../shell/tell.tsx';
import { words } from '../words.ts';
import { useSection } from './inbox-context.tsx';

export function TakeNext({ market }: { market: string | undefined }) {
  const { api } = useDeps();
  const navigate = useNavigate();
  const waiting = useSection('waiting', market);
  const markets = [...new Set(waiting.map((entry) => entry.market))];

  const take = useMutation({
    mutationFn: async () => {
      for (const one of markets) {
        const found = await api.post(`/api/desk/markets/${one}/next`, {}, nextBody).catch((error: unknown) => {
          if (error instanceof ApiError && error.code === 'not-found') return undefined;
          throw error;
        });
        if (found) return found.conversationId;
      }
      return undefined;
    },
    onSuccess: (conversationId) => {
      if (conversationId === undefined) return tellDone(words.inbox.nobodyWaits);
      void navigate({
        to: '/$section/$conversationId',
        params: { section: 'mine', conversationId },
        search: { market },
      });
    },
    onError: (error) => tellFailure(words.inbox.takeNext, error),
  });
  const mayClaim = useMay('conversation.claim');
  const isEmpty = waiting.length === 0;
  useShortcuts({
    takeNext: () => {
      if (mayClaim && !isEmpty && !take.isPending) take.mutate();
    },
  });
  if (!mayClaim) return null;
  return (
    <Tooltip label={isEmpty ? words.inbox.nobodyWaits : words.inbox.takeNextHint}>
      <Button size="compact-sm" disabled={isEmpty} loading={take.isPending} onClick={() => take.mutate()}>
        {words.inbox.takeNext}
      </Button>
    </Tooltip>
  );
}
