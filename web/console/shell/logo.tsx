/** Draws the mark: two who speak, leaning towards each other. */
export function Logo({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="9" fill="#0d6b64" />
      <path d="M8 9.5A2.5 2.5 0 0 1 10.5 7H15v11.5a2.5 2.5 0 0 1-2.5 2.5H11l-3 3.5z" fill="#fff" />
      <path d="M24 22.5a2.5 2.5 0 0 1-2.5 2.5H17V13.5a2.5 2.5 0 0 1 2.5-2.5H21l3-3.5z" fill="#8fd0c7" />
    </svg>
  );
}
