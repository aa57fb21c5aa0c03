/** Owns unsent text: it stays with its conversation until it is sent, through reloads too. */
import { useCallback, useState } from 'react';
import { useDeps } from '../../deps.tsx';

/** Keeps the draft of one conversation and kind. */
export function useDraft(conversationId: string, kind: 'reply' | 'note') {
  const { storage } = useDeps();
  const key = `parley.console.draft.${kind}.${conversationId}`;
  const [text, setText] = useState(() => storage.getItem(key) ?? '');
  const change = useCallback(
    (next: string) => {
      setText(next);
      if (next) storage.setItem(key, next);
      else storage.removeItem(key);
    },
    [storage, key],
  );
  return [text, change] as const;
}
