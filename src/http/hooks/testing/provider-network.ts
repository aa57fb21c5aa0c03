/** Owns a provider's side of the network for tests that run whole conversations: what leaves for its address is kept and answered. */
import { vi } from 'vitest';

export type Answerer = (request: Request, sent: readonly Request[]) => Response | Promise<Response>;

/** Answers what goes to an address and lets everything else through; `restore` gives the network back. */
export function playProvider(origin: string, answer: Answerer): { sent: Request[]; restore: () => void } {
  const sent: Request[] = [];
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(origin)) return real(input, init);
    const request = new Request(input, init);
    sent.push(request.clone());
    return answer(request, sent);
  });
  return { sent, restore: () => vi.unstubAllGlobals() };
}
