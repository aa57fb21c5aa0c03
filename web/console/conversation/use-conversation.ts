/** Hands an open conversation, its commands and its market to the parts of its screen. */
import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useMemo } from 'react';
import { deskMarketBody } from '../../../schema/api/desk.ts';
import { useObservable } from '../../shared/observable.ts';
import { useDeps } from '../deps.tsx';
import { useMe } from '../session/me.ts';
import { type Commands, createCommands } from './commands.ts';
import {
  type ConversationStore,
  type ConversationView,
  createConversationStore,
  type OpenConversation,
} from './conversation-store.ts';

export type Conversation = OpenConversation & {
  store: ConversationStore;
  commands: Commands;
  /** True when who is signed in holds the conversation. */
  isMine: boolean;
  /** Names a queue of the conversation's market. */
  queueName: (id: string) => string;
  /** The market's; who reads it stands in for it until it is known. */
  timeZone: string;
};

const ownTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

const ConversationContext = createContext<Conversation | undefined>(undefined);
export const ConversationProvider = ConversationContext.Provider;

/** Reads the open conversation. */
export function useConversation(): Conversation {
  const conversation = useContext(ConversationContext);
  if (!conversation) throw new Error('a conversation is read inside its screen alone');
  return conversation;
}

/** Reads the market as the desk needs it: queues and who works there. */
export function useMarket(market: string | undefined) {
  const { api } = useDeps();
  return useQuery({
    queryKey: ['market', market],
    queryFn: ({ signal }) => api.get(`/api/desk/markets/${market}`, deskMarketBody, { signal }),
    enabled: market !== undefined,
    staleTime: 60_000,
  });
}

/** Opens a conversation and follows it while mounted. */
export function useOpenConversation(id: string): {
  view: ConversationView;
  store: ConversationStore;
  conversation: Conversation | undefined;
} {
  const { api, openSocket, random, now, newClientId, storage } = useDeps();
  const me = useMe();
  const store = useMemo(
    () => createConversationStore({ api, open: openSocket, random, now, newClientId, storage }, id),
    [api, openSocket, random, now, newClientId, storage, id],
  );
  useEffect(() => store.start(), [store]);
  const view = useObservable(store);
  const commands = useMemo(() => createCommands(api, id), [api, id]);
  const market = useMarket(view.phase === 'ready' ? view.header.market : undefined);

  const conversation = useMemo((): Conversation | undefined => {
    if (view.phase !== 'ready') return undefined;
    const { owner } = view.header;
    const queueName = (queue: string) => market.data?.queues.find((one) => one.id === queue)?.name ?? queue;
    const isMine = owner.kind === 'agent' && owner.id === me.id;
    return { ...view, store, commands, isMine, queueName, timeZone: market.data?.timeZone ?? ownTimeZone };
  }, [view, store, commands, me.id, market.data]);
  return { view, store, conversation };
}
