/** Shows a text that somebody takes elsewhere, and copies it. */
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';

export function Copy({ text, what }: { text: string; what: string }) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
    setTimeout(() => setIsCopied(false), 1_500);
  };
  return (
    <button type="button" className="copy" onClick={() => void copy()} aria-label={`Copy ${what}`}>
      <span className="mono">{text}</span>
      {isCopied ? <IconCheck size={14} aria-hidden="true" /> : <IconCopy size={14} aria-hidden="true" />}
    </button>
  );
}
