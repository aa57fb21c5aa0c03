/** Owns the keyboard: one table of shortcuts, the pure reading of key sequences, and who answers to a shortcut now. */
import { useEffect, useLayoutEffect, useRef } from 'react';

export const shortcuts = {
  next: { group: 'move', keys: ['j'] },
  previous: { group: 'move', keys: ['k'] },
  open: { group: 'move', keys: ['Enter'] },
  search: { group: 'move', keys: ['/'] },
  back: { group: 'move', keys: ['Escape'] },
  help: { group: 'move', keys: ['?'] },
  claim: { group: 'act', keys: ['c'] },
  reply: { group: 'act', keys: ['r'] },
  note: { group: 'act', keys: ['n'] },
  resolve: { group: 'act', keys: ['e'] },
  transfer: { group: 'act', keys: ['t'] },
  takeNext: { group: 'act', keys: ['x'] },
  details: { group: 'act', keys: ['d'] },
  goWaiting: { group: 'go', keys: ['g', 'w'] },
  goMine: { group: 'go', keys: ['g', 'm'] },
  goOpen: { group: 'go', keys: ['g', 'o'] },
  goBot: { group: 'go', keys: ['g', 'b'] },
  goResolved: { group: 'go', keys: ['g', 'r'] },
  goCallbacks: { group: 'go', keys: ['g', 'c'] },
  goChannels: { group: 'go', keys: ['g', 'h'] },
  goAdmin: { group: 'go', keys: ['g', 'a'] },
} as const satisfies Record<string, { group: 'move' | 'act' | 'go'; keys: readonly string[] }>;

export type ShortcutName = keyof typeof shortcuts;
type Handlers = Partial<Record<ShortcutName, () => void>>;

const names = Object.keys(shortcuts) as ShortcutName[];

/** Reads one key after those pressed before: a shortcut is complete, may become complete, or the sequence starts anew. */
export function readKey(before: readonly string[], key: string): { match?: ShortcutName; pending: readonly string[] } {
  const typed = [...before, key];
  const begins = (name: ShortcutName) => typed.every((one, index) => shortcuts[name].keys[index] === one);
  const candidates = names.filter(begins);
  const match = candidates.find((name) => shortcuts[name].keys.length === typed.length);
  if (match) return { match, pending: [] };
  if (candidates.length > 0) return { pending: typed };
  return before.length > 0 ? readKey([], key) : { pending: [] };
}

const active: { current: Handlers }[] = [];

/** Answers to shortcuts while mounted; what was mounted last is asked first. */
export function useShortcuts(handlers: Handlers): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    active.push(latest);
    return () => {
      active.splice(active.indexOf(latest), 1);
    };
  }, []);
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

const sequenceMs = 1_200;

/** Listens to the keyboard; mounted once, by the shell. Fields keep their keys, and open dialogs and menus keep everything. */
export function useKeyboard(): void {
  // In the layout phase and capturing, so that keys come here first: a dialog that closes on Escape is still open then.
  useLayoutEffect(() => {
    let pending: readonly string[] = [];
    let since = 0;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || isWriting(event.target)) return;
      if (document.querySelector('[role="dialog"], [role="menu"]')) return;
      const read = readKey(event.timeStamp - since < sequenceMs ? pending : [], event.key);
      pending = read.pending;
      since = event.timeStamp;
      const { match } = read;
      if (!match || match === 'open') return;
      const handler = active.toReversed().find(({ current }) => current[match])?.current[match];
      if (!handler) return;
      event.preventDefault();
      handler();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
