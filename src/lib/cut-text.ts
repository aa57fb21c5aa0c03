/** Owns shortening a text without tearing a character in two: half of one is no text to a database or a header. */

/** Cuts a text to at most `length` UTF-16 units; a character that would be torn is left out. */
export function cutText(text: string, length: number): string {
  const code = text.charCodeAt(length - 1);
  const isTorn = text.length > length && code >= 0xd800 && code <= 0xdbff;
  return text.slice(0, isTorn ? length - 1 : length);
}
