/**
 * Owns what every channel must say of itself to stand in the contract suite: how its provider posts, and bodies of each kind. A case
 * plays the provider; the suite knows no channel.
 */
import type { Handle } from '../../schema/channel.ts';
import type { HookChannel, HookRequest, OpenAccount, Rendered } from '../channel.ts';

export type ContractCase = {
  channel: HookChannel;
  account: OpenAccount;
  /** Whom messages are rendered for, where a phone number would not do. */
  to?: Handle;
  /** Posts a body as the provider does, signed with the account's secret. */
  sign(body: Uint8Array): Promise<HookRequest>;
  /** The headers without which a hook is refused as unsigned. */
  signatureHeaders: readonly string[];
  /** False where the provider sends a shared secret instead of a signature over the body. */
  signsBody: boolean;
  /** One customer's message; the same id is the same event. */
  message(id: string, text: string): Uint8Array;
  /** Several messages in one body, the one at `broken` not readable; absent where a hook carries one item only. */
  batch?(ids: readonly string[], broken: number): Uint8Array;
  /** Something signed that no release knows. */
  unknown: Uint8Array;
  /** A message in another encoding than the provider promises. */
  wrongEncoding: Uint8Array;
  /** An attachment's source that the provider no longer has, how the provider says so, and one that is another host's. */
  media?: { source: string; expired: () => Response; foreign: string };
  /** How the provider answers a send that it took, that comes too often, whose token is dead, and that it refuses for good. */
  send: {
    rendered(): Promise<Rendered>;
    taken(): Response;
    rateLimited(): Response;
    deadToken(): Response;
    refused(): Response;
  };
};
