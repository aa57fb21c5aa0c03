/** Owns the round mark of a person: initials on a colour that the name decides. */

export function Avatar({ name, size = 40 }: { name: string; size?: number }) {
  const initials = name
    .split(' ')
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('');
  const hue = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  return (
    <span
      className="avatar"
      style={{ '--hue': hue, width: size, height: size, fontSize: size * 0.36 } as React.CSSProperties}
      aria-hidden="true"
    >
      {initials}
    </span>
  );
}
