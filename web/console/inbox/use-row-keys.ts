/** Owns j and k: the focus moves from row to row, beginning at the open conversation. */
import { useRef } from 'react';
import { useShortcuts } from '../shell/shortcuts.ts';

/** Makes the rows inside the returned element walkable. */
export function useRowKeys() {
  const list = useRef<HTMLDivElement>(null);
  const move = (by: 1 | -1) => () => {
    const rows = [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])];
    const focused = rows.indexOf(document.activeElement as HTMLAnchorElement);
    const from = focused === -1 ? rows.findIndex((row) => row.getAttribute('aria-current') === 'page') : focused;
    const to = from === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, from + by));
    rows[to]?.focus();
  };
  useShortcuts({ next: move(1), previous: move(-1) });
  return list;
}
