/** Calls for attention when a customer begins to wait: number in the tab's title, and sound or a notification where wanted. */
import { useEffect, useRef } from 'react';
import { useSettings } from '../shell/settings-context.tsx';
import { useWaitingTitle } from '../shell/use-page-title.ts';
import { words } from '../words.ts';
import { playChime } from './chime.ts';
import { useInbox, useSection } from './inbox-context.tsx';

export function AttentionKeeper() {
  const { view } = useInbox();
  const waiting = useSection('waiting', undefined);
  const { sound, desktop } = useSettings();
  const known = useRef<ReadonlySet<string> | undefined>(undefined);
  const isTold = view.inbox.agents.size > 0;
  useWaitingTitle(waiting.length);

  useEffect(() => {
    if (!isTold) return;
    const before = known.current;
    known.current = new Set(waiting.map(({ conversationId }) => conversationId));
    const begun = before && waiting.filter(({ conversationId }) => !before.has(conversationId));
    const first = begun?.[0];
    if (!first) return;
    if (sound) playChime();
    if (!desktop || document.visibilityState === 'visible') return;
    const note = new Notification(words.attention.waiting(first.name ?? words.visitorOf(first.channel)), {
      body: first.preview,
      tag: first.conversationId,
    });
    note.onclick = () => window.focus();
  }, [waiting, isTold, sound, desktop]);

  return null;
}
