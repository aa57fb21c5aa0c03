/** Owns the keys of a writing field: the chosen one sends, Escape leaves the field; composing with an input method sends nothing. */
import type { KeyboardEvent } from 'react';
import { useSettings } from '../../shell/settings-context.tsx';

/** Gives a field's key handler. */
export function useSendKeys(send: () => void) {
  const { sendWith } = useSettings();
  return (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.currentTarget.blur();
      document.getElementById('conversation')?.focus();
      return;
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const isSend = event.metaKey || event.ctrlKey || (sendWith === 'enter' && !event.shiftKey);
    if (!isSend) return;
    event.preventDefault();
    send();
  };
}
