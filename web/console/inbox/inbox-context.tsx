/** Hands the living inbox to every screen and keeps it running while somebody is signed in. */
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { useObservable } from '../../shared/observable.ts';
import { useDeps } from '../deps.tsx';
import { useMe } from '../session/me.ts';
import { useSettings } from '../shell/settings-context.tsx';
import { type InboxEntry, type Section, selectSection } from './inbox-state.ts';
import { createInboxStore, type InboxStore, type InboxView } from './inbox-store.ts';
import { listKey, useSectionList } from './use-section-list.ts';

const InboxContext = createContext<{ store: InboxStore; hasMoreOpen: boolean } | undefined>(undefined);

function KeepCounted({ store, children }: { store: InboxStore; children: ReactNode }) {
  const { hasMore } = useSectionList(store, 'open', undefined);
  const value = useMemo(() => ({ store, hasMoreOpen: hasMore }), [store, hasMore]);
  return <InboxContext value={value}>{children}</InboxContext>;
}

export function InboxProvider({ children }: { children: ReactNode }) {
  const { openSocket, random } = useDeps();
  const me = useMe();
  const { presence } = useSettings();
  const queries = useQueryClient();
  // biome-ignore lint/correctness/useExhaustiveDependencies: presence only begins the store; later changes go through it
  const store = useMemo(
    () =>
      createInboxStore({
        open: openSocket,
        random,
        markets: me.markets.map(({ market }) => market),
        presence,
        onResumed: () => void queries.invalidateQueries({ queryKey: [listKey] }),
      }),
    [openSocket, random, queries, me.markets],
  );
  useEffect(() => store.start(), [store]);
  return <KeepCounted store={store}>{children}</KeepCounted>;
}

/** Reads the inbox and the store to change it. */
export function useInbox(): { store: InboxStore; view: InboxView } {
  const context = useContext(InboxContext);
  if (!context) throw new Error('the inbox is read inside the shell alone');
  return { store: context.store, view: useObservable(context.store) };
}

/** Selects a section's conversations, live. */
export function useSection(section: Section, market: string | undefined): InboxEntry[] {
  const me = useMe();
  const { view } = useInbox();
  return useMemo(() => selectSection(view.inbox, section, { me: me.id, market }), [view.inbox, section, me.id, market]);
}

/** Counts a section; `more` says that the gateway has some that are not loaded. Resolved ones are not counted. */
export function useSectionCount(section: Section, market: string | undefined): { number: number; more: boolean } {
  const context = useContext(InboxContext);
  const entries = useSection(section, market);
  if (section === 'resolved') return { number: 0, more: false };
  return { number: entries.length, more: (section === 'open' || section === 'bot') && (context?.hasMoreOpen ?? false) };
}
