/** Owns the chat of one page: who is here, their conversation, and whether the panel is open. Views show it and call it. */
import type { SessionBody } from '../../../schema/api/chat.ts';
import type { Part } from '../../../schema/message.ts';
import type { SocketLike } from '../../shared/live-socket.ts';
import { type Attaching, createAttachings } from './attaching.ts';
import { type Conversation, type ConversationView, createConversation, hasBegun } from './conversation.ts';
import { type Gateway, Refused } from './gateway.ts';
import { createIdentity } from './identity.ts';
import { createPictures, type Pictures } from './pictures.ts';
import { keepUnsent } from './sending.ts';
import { type Box, createBox, type Kept } from './storage.ts';

export type ChatView = {
  isOpen: boolean;
  draft: string;
  files: readonly Attaching[];
  /** Is absent until the gateway has said who this is. */
  here?: { session: SessionBody; conversation: ConversationView };
};

export type Chat = {
  view(): ChatView;
  start(): void;
  open(): void;
  close(): void;
  /** Keeps what is being written. */
  write(text: string): void;
  /** Says what was written and attached. */
  send(): void;
  say(...parts: Part[]): void;
  retry(clientId: string): void;
  discard(clientId: string): void;
  attach(files: Iterable<File>): void;
  removeFile(id: string): void;
  pictures: Pictures;
  /** Becomes the customer whom the site's token names. */
  identify(token: string): void;
  /** Makes a signed-in customer a stranger again. */
  signOut(): void;
  /** Lets a visitor begin anew, as somebody nobody has seen before. */
  startOver(): void;
  /** Looks again at once: the page is seen, or the network is back. */
  wake(): void;
  /** Follows when somebody signs out in another tab, which writes so to the browser's storage. */
  hear(key: string | null): void;
};

export type ChatDeps = {
  account: string;
  language: string;
  gateway: Gateway;
  local: Kept | undefined;
  session: Kept | undefined;
  openSocket: (url: string) => SocketLike;
  now: () => number;
  random: () => number;
  createId: () => string;
  isSeen: () => boolean;
  alone: <Result>(work: () => Promise<Result>) => Promise<Result>;
  onChange: () => void;
  /** Tells the site's engineers what only they can mend. */
  warn: (text: string) => void;
};

const openKey = 'open';
const leftKey = 'left';
const draftKey = 'draft';
/** Is what passes by itself; without a code the gateway was not reached. */
const passing: (string | undefined)[] = [undefined, 'unavailable', 'too-many', 'internal'];
const longestWaitMs = 60_000;

/** Builds the chat; it does nothing until it is started. */
export function createChat(deps: ChatDeps): Chat {
  const { account, gateway, now } = deps;
  const begunAt = now();
  const prefix = `parley:${account}:`;
  const device = createBox(deps.local, prefix);
  const tab = createBox(deps.session, prefix);
  const identity = createIdentity({ ...deps, device, tab });
  let session: SessionBody | undefined;
  let conversation: Conversation | undefined;
  let isOpen = tab.get<boolean>(openKey) ?? false;
  let draft = tab.get<string>(draftKey) ?? '';
  let work = Promise.resolve();
  let attempt = 0;

  const pictures = createPictures((fileId) => gateway.readFile(session?.session ?? '', fileId), changed);
  const attachings = createAttachings({ ...deps, onChange: changed, onReady: pictures.add });

  function changed(): void {
    if (isOpen && deps.isSeen()) conversation?.read();
    deps.onChange();
  }

  /** Is where a person's own things are kept: a visitor's by the browser, a customer's by the tab. */
  function boxOf({ who, signedIn }: SessionBody): Box {
    return createBox(signedIn ? deps.session : deps.local, `${prefix}${who}:`);
  }

  function forget(body: SessionBody): void {
    const box = boxOf(body);
    for (const key of box.keys()) box.set(key, undefined);
    keepDraft('');
  }

  /** Keeps what is being written in the tab, where nobody else's page shows it. */
  function keepDraft(text: string): void {
    draft = text;
    tab.set(draftKey, text || undefined);
  }

  /** Goes on as this person. Nothing of the one before stays on the screen. */
  function become(next: SessionBody, before = session): void {
    session = next;
    attempt = 0;
    if (before?.who !== next.who) {
      conversation?.stop();
      attachings.take();
      pictures.clear();
      const box = boxOf(next);
      conversation = createConversation({
        ...deps,
        box,
        open: () => deps.openSocket(gateway.socketUrl(session?.session ?? '')),
        onChange: changed,
        onTrouble: () => run(begin),
      });
      if (isOpen || hasBegun(box) || conversation.sending.outbox().length > 0) conversation.connect();
    }
    changed();
  }

  /** Changes who is here, one change after the other. */
  function run(ask: () => Promise<SessionBody>): void {
    work = work
      .then(ask)
      .then(become)
      .catch((error) => {
        const isPassing = error instanceof Refused && passing.includes(error.code);
        if (!isPassing) deps.warn(`Parley chat ${account}: ${error}`);
        else if (!session) setTimeout(wake, Math.min(longestWaitMs, 1_000 * 2 ** attempt));
        attempt += 1;
      });
  }

  /** Lets what this person wrote a moment ago, on this page, go along; what an earlier one left here does not. */
  function carryOver(next: SessionBody): SessionBody {
    if (!session || session.who === next.who) return next;
    const unsent = session.signedIn ? [] : (conversation?.sending.outbox() ?? []);
    for (const message of unsent) if (message.writtenAt >= begunAt) keepUnsent(boxOf(next), message);
    forget(session);
    return next;
  }

  function wake(): void {
    if (!session) run(begin);
    else if (deps.isSeen() && conversation?.view().line) conversation.connect();
    changed();
  }

  async function begin(): Promise<SessionBody> {
    return carryOver(await identity.begin(session));
  }

  async function leave(): Promise<SessionBody> {
    if (session) forget(session);
    return identity.leave();
  }

  function write(text: string): void {
    keepDraft(text);
    conversation?.typing(text !== '');
    changed();
  }

  function say(...parts: Part[]): void {
    if (parts.length > 0) conversation?.sending.say(parts);
    changed();
  }

  return {
    view: () => ({
      isOpen,
      draft,
      files: attachings.view(),
      ...(session && conversation ? { here: { session, conversation: conversation.view() } } : {}),
    }),
    start: wake,
    open() {
      isOpen = true;
      tab.set(openKey, true);
      conversation?.connect();
      changed();
    },
    close() {
      isOpen = false;
      tab.set(openKey, undefined);
      changed();
    },
    write,
    send() {
      const text = draft.trim();
      const files = attachings.take();
      write('');
      say(...(text ? [{ kind: 'text' as const, text }] : []), ...files);
    },
    say,
    retry(clientId) {
      const message = conversation?.sending.outbox().find((each) => each.clientId === clientId);
      if (message) conversation?.sending.retry(message);
      changed();
    },
    discard(clientId) {
      conversation?.sending.discard(clientId);
      changed();
    },
    attach(files) {
      if (session) attachings.add(session, files);
    },
    removeFile: attachings.remove,
    pictures,
    identify: (token) => run(async () => carryOver(await identity.identify(token))),
    signOut: () =>
      run(async () => {
        if (!session?.signedIn) return session ?? begin();
        device.set(leftKey, now());
        return leave();
      }),
    startOver: () => run(leave),
    wake,
    hear(key) {
      if (key === prefix + leftKey && session?.signedIn) run(leave);
    },
  };
}
