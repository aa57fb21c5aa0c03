/**
 * Owns the contract of a channel: the same verbs for every provider. verify and parse take what arrived, render and send
 * carry what leaves; parse and render are pure. A channel knows nothing of conversations, markets or stores.
 */
import type { AccountSnapshot, Capabilities, Channel as ChannelName, Handle } from '../schema/channel.ts';
import type { InboundItem } from '../schema/inbound.ts';
import type { Content } from '../schema/message.ts';
import type { ProblemCode } from '../schema/problems.ts';

/** Is a provider's request as it came: raw bytes are what signatures are computed over. */
export type HookRequest = { method: 'GET' | 'POST'; url: URL; headers: Headers; body: Uint8Array };

/** Is an account with its credentials opened; it lives no longer than one request. */
export type OpenAccount = Omit<AccountSnapshot, 'credentials'> & { credentials: unknown };

/** Tells what a channel needs from outside; tests hand in their own. */
export type ChannelDeps = { fetch: typeof fetch; now: () => number; env: { twilioApiUrl: string; publicUrl: string } };

export type Verdict =
  | { ok: true }
  /** `shadow` means: wrong, but the account only counts refusals for now (while a tenant moves over). */
  | { ok: false; code: Extract<ProblemCode, 'signature-missing' | 'signature-invalid'>; shadow: boolean };

/** Is one thing to send: a message may render to several, sent in order. */
export type Rendered = {
  body: Record<string, string | string[]> /** Billing units, where the channel has them. */;
  segments?: number;
};

export type SendOutcome =
  | { kind: 'sent'; providerMessageId: string }
  /** The provider said no for good; `code` is the provider's. */
  | {
      kind: 'refused';
      code: string;
      detail?: string /** The recipient blocked us or opted out at the provider. */;
      optedOut?: boolean;
    }
  /** The provider did not take it and it is safe to try again. */
  | { kind: 'again'; afterMs?: number; code: string }
  /** It may or may not have been taken; trying again could send twice. */
  | { kind: 'unknown'; code: string };

/** Is what became of an interrupted send, asked of the provider itself. */
export type FindOutcome =
  | { kind: 'found'; providerMessageId: string }
  /** The provider's list is complete and the message is not on it: it is safe to send. */
  | { kind: 'absent' }
  | { kind: 'unavailable'; code: string };

/** Is where bytes of an inbound attachment are, with what is needed to read them and, where the provider keeps a copy, to delete it. */
export type MediaRequest = { url: string; headers: Record<string, string>; deleteUrl?: string };

/** Is what render needs besides the content; `fileUrl` gives a link that the provider can fetch. */
export type RenderContext = {
  account: OpenAccount;
  to: Handle;
  statusUrl: string;
  fileUrl: (fileId: string) => Promise<string>;
};

/** Is one channel whose provider posts hooks. Chat, whose provider is our own socket, has its own surface. */
export type HookChannel = {
  name: ChannelName;
  capabilities: Capabilities;
  /** What its hooks may carry: nothing larger or of another type is read. */
  takes: { maxBytes: number; types: readonly string[] };
  /** Reads an account's config and credentials, or throws a zod error that names the field. */
  open(account: AccountSnapshot, credentialsJson: string): OpenAccount;
  /** Answers a provider's GET handshake, where it has one. */
  handshake?(request: HookRequest, account: OpenAccount, deps: ChannelDeps): Promise<Response>;
  verify(request: HookRequest, account: OpenAccount, deps: ChannelDeps): Promise<Verdict>;
  /** Turns a verified body into items; throws Problem('malformed' | 'unsupported-type') when it cannot be read at all. */
  parse(request: HookRequest, account: OpenAccount): InboundItem[];
  /** Parses what the provider posts to …/status, where it reports separately. */
  parseStatus?(request: HookRequest, account: OpenAccount): InboundItem[];
  /** Is the answer a provider expects to a hook that was taken (TwiML for Twilio). */
  accepted(): Response;
  render(content: Content, context: RenderContext): Promise<Rendered[]>;
  send(rendered: Rendered, account: OpenAccount, deps: ChannelDeps): Promise<SendOutcome>;
  /** Looks for a rendered message in the provider's own list, sent at or after `since` (ms since 1970) and not among `except`. */
  find?(
    rendered: Rendered,
    search: { since: number; except: readonly string[] },
    account: OpenAccount,
    deps: ChannelDeps,
  ): Promise<FindOutcome>;
  /** Says how to fetch an inbound attachment, or undefined for an address that is not the provider's. Redirects are followed without these headers. */
  media?(source: string, account: OpenAccount, deps: ChannelDeps): MediaRequest | undefined;
};
