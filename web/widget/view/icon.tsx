/** Owns the drawings on the widget's buttons. They say nothing by themselves: every button has a label. */

const paths = {
  chat: 'M4 5h16v11H11l-5 4v-4H4zM8 9h8M8 12h5',
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M12 19V5M6 11l6-6 6 6',
  clip: 'M19 11l-7.5 7.5a4.6 4.6 0 01-6.5-6.5L13 4a3 3 0 014.3 4.3l-8 8a1.5 1.5 0 01-2.1-2.1L14 7.5',
};

export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

type Props = { name: keyof typeof paths; label: string; class?: string; onClick?: () => void; disabled?: boolean };

/** Is a button that shows an icon and has a label; without something to do it sends its form. */
export function IconButton({ name, label, class: extra = '', onClick, disabled = false }: Props) {
  return (
    <button
      type={onClick ? 'button' : 'submit'}
      class={`icon ${extra}`}
      aria-label={label}
      title={label}
      onClick={onClick}
      disabled={disabled}
    >
      <Icon name={name} />
    </button>
  );
}
