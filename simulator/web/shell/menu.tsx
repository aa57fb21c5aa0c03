/** Owns a button that opens a short list of things to do; Escape and a click elsewhere close it. */
import { type ReactNode, useEffect, useRef, useState } from 'react';

export type MenuItem = { name: string; icon?: ReactNode; run: () => void };
type Props = { label: string; icon: ReactNode; items: MenuItem[]; side?: 'above' | 'below'; className?: string };

export function Menu({ label, icon, items, side = 'below', className = '' }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    root.current?.querySelector<HTMLButtonElement>('[role="menuitem"]')?.focus();
    const close = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setIsOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, [isOpen]);

  const onKey = (event: React.KeyboardEvent) => {
    if (!isOpen) return;
    const all = [...(root.current?.querySelectorAll<HTMLButtonElement>('[role="menuitem"]') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'Escape') {
      setIsOpen(false);
      opener.current?.focus();
    } else if (event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus();
    else if (event.key === 'ArrowUp') all[(at - 1 + all.length) % all.length]?.focus();
    else return;
    event.preventDefault();
  };

  if (items.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside.
    <div className={`menu menu-${side} ${className}`} ref={root} onKeyDown={onKey}>
      <button
        ref={opener}
        type="button"
        className="icon-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={label}
        title={label}
        onClick={() => setIsOpen(!isOpen)}
      >
        {icon}
      </button>
      {isOpen && (
        <div className="menu-list" role="menu" aria-label={label}>
          {items.map(({ name, icon: mark, run }) => (
            <button
              key={name}
              type="button"
              role="menuitem"
              onClick={() => {
                setIsOpen(false);
                opener.current?.focus();
                run();
              }}
            >
              {mark}
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
