/** Owns the one script tag, put into the page as a merchant would. */
import { useEffect, useState } from 'react';
import type { WorldShop } from '../../world/types.ts';

type ChatState = { state: 'loading' | 'ready' | 'failed'; again: () => void };

export function useChatWidget(gatewayUrl: string | undefined, shop: WorldShop | undefined): ChatState {
  const [state, setState] = useState<ChatState['state']>('loading');
  const [tries, setTries] = useState(0);
  const account = shop?.account;
  const language = shop?.language;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks for the script again.
  useEffect(() => {
    if (!gatewayUrl || !account || document.querySelector(`script[data-account="${account}"]`)) return;
    const script = document.createElement('script');
    script.src = `${gatewayUrl}/widget.js`;
    script.async = true;
    script.dataset.account = account;
    if (language) script.dataset.language = language;
    script.onload = () => setState('ready');
    script.onerror = () => {
      script.remove();
      setState('failed');
    };
    document.body.append(script);
    // The chat lives as long as its document: shops are entered and left by loading a page, as on a real site.
  }, [gatewayUrl, account, language, tries]);
  return {
    state,
    again: () => {
      setState('loading');
      setTries(tries + 1);
    },
  };
}
