/**
 * Owns the contract of a channel: the same verbs for every provider. verify and parse take what arrived, render and send
 * carry what leaves; parse and render are pure. A channel knows nothing of conversations, markets or stores.
 */
import type { Capabilities } from '../schema/capabilities.ts';
import type { AccountSnapshot, Channel as ChannelName, Handle } from '../schema/channel.ts';
import type { Window } from '../schema/conversation/leg.ts';
import type { AccountCheck } from '../schema/health.ts';
import type { InboundItem } from '../schema/inbound.ts';
import type { Content } from '../schema/message.ts';
import type { ProblemCode } from '../schema/problems.ts';

/** Is a provider's request as it came: raw bytes are what signatures are computed over. */
export type HookRequest = { method: 'GET' | 'POST'; url: URL; headers: Headers; body: Uint8Array };

/** Is an account with its credentials opened; it lives no longer than one request. */
export type OpenAccount = Omit<AccountSnapshot, 'credentials'> & { credentials: unknown };

/** Names the provider interfaces that channels call; each has one base address, which a local world replaces. */
export type ProviderApis = Record<'twilio' | 'graph' | 'telegram' | 'line' | 'lineData' | 'x' | 'mail', string>;

/** Hands one raw RFC 5322 message to the platform's own mail service; rejects as the platform does. */
export type SendMail = (mail: { from: string; to: string; raw: string }) => Promise<{ messageId?: string }>;

/** Tells what a channel needs from outside; tests hand in their own. */
export type ChannelDeps = {
  fetch: typeof fetch;
  now: () => number;
  env: { publicUrl: string; apis: ProviderApis };
  sendMail?: SendMail;
};

export type Verdict =
  | { ok: true }
  /** `shadow` means: wrong, but the account only counts refusals for now (while a tenant moves over). */
  | { ok: false; code: Extract<ProblemCode, 'signature-missing' | 'signature-invalid'>; shadow: boolean };

/** Is one thing to send, in the provider's own form: a message may render to several, sent in order. */
export type Rendered = {
  body: Readonly<Record<string, unknown>>;
  /** Which of the provider's calls takes the body, where it has several. */
  call?: string;
  /** Bytes that go with it, for providers that take uploads. */
  files?: readonly { field: string; name: string; type: string; bytes: Uint8Array }[];
  /** The same for each repetition of this send, and for nothing else; providers with idempotency keys get it. */
  key?: string;
  /** Billing units, where the channel has them. */
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
export type MediaRequest = {
  url: string;
  headers: Record<string, string>;
  deleteUrl?: string;
  /** Lower-case hex, where the provider tells it: other bytes are refused. */
  sha256?: string;
  /** Statuses beside 404 and 410 by which this provider says that the file is gone for good. */
  goneStatuses?: readonly number[];
};

/** Says where the bytes are, or why they cannot be had: for good, or for now. */
export type MediaOutcome =
  | { kind: 'found'; request: MediaRequest }
  | { kind: 'expired' | 'refused'; reason: string }
  | { kind: 'again'; error: string };

/** Is what render needs besides the content; the same message always renders to the same bodies. */
export type RenderContext = {
  account: OpenAccount;
  to: Handle;
  messageId: string;
  conversation: {
    id: string;
    reference: string;
    language: string;
    /** What the customer's newest mail was about, as far as known. */
    subject?: string;
  };
  author: { kind: 'bot' | 'agent' | 'system'; name?: string };
  /** True for what nobody wrote by hand: mail then says so, and machines do not answer it. */
  isAutomatic: boolean;
  /** Whether the reply window is open for everybody, only for a person, or not at all (a template may still be sent). */
  window: Window;
  /** The provider's id of the customer's newest message on this leg. */
  inReplyTo?: string;
  replyToken?: { token: string; until: number };
  /** The market's own subject, for mail that answers none. */
  ownSubject?: string;
  /** The market's own words that outgoing mail ends with. */
  signature?: string;
  tenantName: string;
  now: number;
  statusUrl: string;
  /** Gives a link that the provider can fetch. */
  fileUrl: (fileId: string) => Promise<string>;
  /** Gives the bytes, for providers that take uploads; null when the file is gone. */
  readFile: (fileId: string) => Promise<{ name: string; type: string; bytes: Uint8Array } | null>;
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
  /**
   * Turns a verified body into items; throws Problem('malformed' | 'unsupported-type') when it cannot be read at all. One item
   * that cannot be read does not keep the others out: it becomes `unsupported`, or a notice where nobody wrote it.
   */
  parse(request: HookRequest, account: OpenAccount, deps: ChannelDeps): InboundItem[] | Promise<InboundItem[]>;
  /** Parses what the provider posts to …/status, where it reports separately. */
  parseStatus?(request: HookRequest, account: OpenAccount): InboundItem[];
  /** Is the answer a provider expects to a hook that was taken (TwiML for Twilio); it may carry what the provider does at once. */
  accepted(request: HookRequest): Response;
  render(content: Content, context: RenderContext): Promise<Rendered[]>;
  send(rendered: Rendered, account: OpenAccount, deps: ChannelDeps): Promise<SendOutcome>;
  /**
   * Says how many automatic messages may leave, for channels at whose other end a machine may answer: to one address and from the
   * whole account, each within `windowMs`. What is beyond is withheld, so that a loop ends by itself.
   */
  loopLimits?(account: AccountSnapshot): { perHandle: number; perAccount: number; windowMs: number };
  /** Looks for a rendered message in the provider's own list, sent at or after `since` (ms since 1970) and not among `except`. */
  find?(
    rendered: Rendered,
    search: { since: number; except: readonly string[] },
    account: OpenAccount,
    deps: ChannelDeps,
  ): Promise<FindOutcome>;
  /** Finds an inbound attachment's bytes, asking the provider where it must. Redirects are followed without the request's headers. */
  media?(source: string, account: OpenAccount, deps: ChannelDeps): Promise<MediaOutcome>;
  /** Asks the provider how the account is: its token, our subscription, templates. Never rejects for what the provider answers. */
  check?(account: OpenAccount, deps: ChannelDeps): Promise<AccountCheck>;
};
