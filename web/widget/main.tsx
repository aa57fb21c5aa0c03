/** Owns the script's start on somebody else's page: reads its tag, builds the chat, puts it in a shadow root, answers `parley(…)`. */
import { render } from 'preact';
import type { SocketLike } from '../shared/live-socket.ts';
import { createChat } from './logic/chat.ts';
import { createGateway } from './logic/gateway.ts';
import { openStorage } from './logic/storage.ts';
import { createRoot } from './mount.ts';
import { createPageApi } from './page-api.ts';
import { readSettings, type Settings } from './settings.ts';
import { App } from './view/app.tsx';

/** Takes the keyboard into the panel and, when it closes, back to where it was opened from. */
function moveFocus(root: ShadowRoot, isOpen: boolean): void {
  // On a telephone the keyboard would cover what there is to read.
  const field = matchMedia('(pointer: coarse)').matches ? '.panel' : 'textarea';
  root.querySelector<HTMLElement>(isOpen ? field : '.launcher')?.focus();
}

function start({ account, gateway, language }: Settings): void {
  let root: ShadowRoot | undefined;
  let wasOpen: boolean | undefined;
  let isDue = false;

  function draw(): void {
    isDue = false;
    root ??= createRoot();
    const view = chat.view();
    render(<App chat={chat} view={view} />, root);
    if (wasOpen !== undefined && wasOpen !== view.isOpen) moveFocus(root, view.isOpen);
    wasOpen = view.isOpen;
  }

  const chat = createChat({
    account,
    language,
    gateway: createGateway(gateway, account, () => new XMLHttpRequest()),
    local: openStorage(() => localStorage),
    session: openStorage(() => sessionStorage),
    openSocket: (url) => new WebSocket(url) as SocketLike,
    now: Date.now,
    random: Math.random,
    createId: () => Date.now().toString(36) + Math.random().toString(36).slice(2),
    isSeen: () => document.visibilityState === 'visible',
    // Pages without TLS have no locks; there two tabs that open at once may be two visitors.
    alone: (work) => (navigator.locks ? navigator.locks.request(`parley:${account}`, work) : work()),
    onChange() {
      // However much happens at once is drawn once.
      if (!isDue) queueMicrotask(draw);
      isDue = true;
    },
    // biome-ignore lint/suspicious/noConsole: it is the only way to tell the site's engineers, who alone can mend it.
    warn: (text) => console.warn(text),
  });
  window.parley = createPageApi(chat, window.parley?.q);
  document.addEventListener('visibilitychange', chat.wake);
  addEventListener('online', chat.wake);
  addEventListener('storage', ({ key }) => chat.hear(key));
  chat.start();
}

const settings = readSettings(document);
// A second tag on the page changes nothing.
if (settings && !document.querySelector('parley-chat')) start(settings);
