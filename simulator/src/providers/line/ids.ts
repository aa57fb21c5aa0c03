/** Owns LINE's ids: of messages, of events, and the tokens that come with them. */

/** Makes a message's id: digits, of which later ones are larger. */
export function createMessageId(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${Date.now()}${String(random % 100_000).padStart(5, '0')}`;
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Makes an event's id in the form of a ULID; the same thing told again has the same one. */
export function eventIdFor(what: string): string {
  let state = 0x811c9dc5;
  for (const letter of what) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return `01${Array.from({ length: 24 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return crockford[state >>> 27];
  }).join('')}`;
}

/** Makes a token that is used once. */
export function createToken(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
